internal import AssayEngine
internal import AssayFormats

extension Bench {
  /// Whether a learner can renew a credential, in one of its ways; nil where it can, else why not.
  func obstacle(toRenewing credential: String, by learner: TriedLearner) throws(BenchFailure) -> String? {
    let found = try evaluation(of: credential, for: learner)
    guard let holding = found.credential.holding else { return "never awarded" }
    if holding.renewals.contains(where: { $0.verdict == .met }) { return nil }
    if let doubtful = holding.renewals.first(where: { $0.verdict == .undecided }) {
      let why = doubtful.reason.map { ": \($0)" } ?? ""
      throw BenchFailure(
        "whether `\(learner.id)` can renew `\(credential)` on \(found.day) cannot be decided\(why)",
        details: found.failures.map { .note($0.asNote) }, isUndecided: !found.failures.isEmpty)
    }
    let reasons = holding.renewals.map { $0.reason ?? "not all that it takes is met" }
    return reasons.first.map { first in
      reasons.allSatisfy { $0 == first } ? first : reasons.joined(separator: "; or: ")
    } ?? "its design says no way to renew it"
  }
}
