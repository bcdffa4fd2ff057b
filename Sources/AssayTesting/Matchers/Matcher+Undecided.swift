internal import AssayEngine
internal import AssayFormats
internal import AssayScripting
internal import LuaRuntime

extension Matcher {
  static let undecided = Matcher(
    name: "undecided", signature: .init(["credential": "string"], gives: "nil"),
    says: "Whether the learner earns the credential cannot be told from what is known.",
    example: """
      local undated = { awards = { { achievement = "safety-induction" } } }
      expect(learner("ana"):with(undated)):undecided "mig-basics"
      """
  ) { subject, call, bench throws(BenchFailure) in
    let learner = try bench.learner(expected: subject, "undecided")
    let credential = try call.credential("expect(ana):undecided \"mig-basics\"")
    let found = try bench.evaluation(of: credential, for: learner)
    if found.isLost { throw found.undecided("whether `\(learner.id)` earns `\(credential)`") }
    if found.credential.verdict == .undecided {
      return .holds(orElse: "whether `\(learner.id)` earns `\(credential)` cannot be decided")
    }
    let answer = found.credential.verdict == .met ? "earns" : "misses"
    return .fails(
      BenchFailure(
        "`\(learner.id)` \(answer) `\(credential)` on \(found.day), which should not be known",
        details: [.expected("undecided", got: found.inShort), found.shown]))
  }
}
