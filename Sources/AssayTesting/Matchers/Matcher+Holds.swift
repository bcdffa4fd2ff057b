internal import AssayEngine
internal import AssayFormats
internal import AssayScripting
internal import LuaRuntime

extension Matcher {
  static let holds = Matcher(
    name: "holds", signature: .init(["credential": "string"], gives: "nil"),
    says: "The learner was awarded the credential, and it is still valid.",
    example: """
      expect(learner("ana"):awarded("mig-basics", "2026-05-01")):holds "mig-basics"
      """
  ) { subject, call, bench throws(BenchFailure) in
    let learner = try bench.learner(expected: subject, "holds")
    let credential = try call.credential("expect(ana):holds \"mig-basics\"")
    if try bench.isHeld(credential, by: learner) { return .holds(orElse: "`\(learner.id)` holds `\(credential)`") }
    let day = learner.day ?? bench.day
    let holding = try bench.evaluation(of: credential, for: learner).credential.holding
    return .fails(
      BenchFailure(
        "`\(learner.id)` does not hold `\(credential)` on \(day)",
        details: [.expected("held", got: holding?.reason ?? "never awarded")]))
  }
}
