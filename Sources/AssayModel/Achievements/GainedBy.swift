/// How an award was gained. ELM, learningSetting and recognition of prior learning; Lisbon Recognition Convention.
package enum GainedBy: String, Hashable, Sendable, CaseIterable {
  case study, work, prior_learning, transfer, examination
}
