internal import AssayFormats
internal import AssayScripting
internal import LuaRuntime

extension Matcher {
  static let renews = Matcher(
    name: "renews", signature: .init(["credential": "string"], gives: "nil"),
    says: "The learner was awarded the credential, and can renew it on the day asked about.",
    example: """
      expect(learner("ana"):awarded("tig-basics", "2026-01-05")):renews "tig-basics"
      """
  ) { subject, call, bench throws(BenchFailure) in
    let learner = try bench.learner(expected: subject, "renews")
    let credential = try call.credential("expect(ana):renews \"mig-basics\"")
    let day = learner.day ?? bench.day
    guard let obstacle = try bench.obstacle(toRenewing: credential, by: learner) else {
      return .holds(orElse: "`\(learner.id)` can renew `\(credential)` on \(day)")
    }
    return .fails(
      BenchFailure(
        "`\(learner.id)` cannot renew `\(credential)` on \(day)",
        details: [.expected("can be renewed", got: "cannot: \(obstacle)")]))
  }
}
