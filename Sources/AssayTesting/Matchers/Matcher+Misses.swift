internal import AssayEngine
internal import AssayFormats
internal import AssayModel
internal import AssayScripting
internal import LuaRuntime

extension Matcher {
  static let misses = Matcher(
    name: "misses", signature: .init(["credential": "string", "why": "assay.Refusal?"], gives: "nil"),
    says: """
      The learner does not earn the credential, and, where it is said, for that reason: `because` is the name, the word \
      or the id of a criterion that is not met (or a list of such), `at` the path of one, `short` by how much.
      """,
    example: """
      expect(learner "ben"):misses("mig-basics", { because = "bay-hours", short = "5 h" })
      """
  ) { subject, call, bench throws(BenchFailure) in
    let learner = try bench.learner(expected: subject, "misses")
    let credential = try call.credential("expect(ben):misses(\"mig-basics\", { because = \"hours\" })", upTo: 2)
    let refusal = try Refusal(call)
    let found = try bench.evaluation(of: credential, for: learner)
    switch found.credential.verdict {
    case .unmet: break
    case .met:
      return .fails(
        BenchFailure(
          "`\(learner.id)` earns `\(credential)` on \(found.day), and should not",
          details: [.expected("not earned" + refusal.phrase, got: "earned"), found.shown]))
    case .undecided: throw found.undecided("whether `\(learner.id)` misses `\(credential)`")
    }
    if let why = try refusal.disagreement(with: found.credential, bench) {
      return .fails(
        BenchFailure(
          "`\(learner.id)` misses `\(credential)` on \(found.day), but \(why)",
          details: [.expected("not earned" + refusal.phrase, got: found.inShort), found.shown]))
    }
    return .holds(orElse: "`\(learner.id)` misses `\(credential)` on \(found.day)" + refusal.phrase)
  }
}
