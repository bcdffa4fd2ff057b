internal import AssayModel

/// A claim with all that its compiled form hangs on beside the record.
struct ClaimKey: Hashable, Sendable {
  let claim: Claim
  let credential: String?
  let scheme: String
  /// Achievements that exceptions let count.
  let accepted: [String]
  let reading: Reading

  init(_ claim: Claim, in credential: String, scheme: String, accepted: [String], _ reading: Reading) {
    self.claim = claim
    self.scheme = scheme
    self.accepted = accepted
    self.reading = reading
    self.credential =
      switch claim.of {
      case .awards(let pattern) where pattern.hangsOnCredential: credential
      case .awards, .evidence: nil
      }
  }
}
