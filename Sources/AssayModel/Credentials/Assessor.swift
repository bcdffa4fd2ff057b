/// Who judges an assessment. CTDL, scoringMethodType and assessment bodies.
package enum Assessor {
  package static let words = ["issuer", "partner", "employer", "peer", "oneself", "automated"]
}
