/// Where a design stands in its life. CTDL, credentialStatusType and lifeCycleStatusType.
package enum DesignStatus: String, Hashable, Sendable, CaseIterable {
  case draft, active, suspended, superseded, withdrawn
}
