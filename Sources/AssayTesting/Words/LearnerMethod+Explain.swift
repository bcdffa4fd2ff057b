internal import AssayScripting
internal import LuaRuntime

extension LearnerMethod {
  static let explain = LearnerMethod(
    name: "explain", signature: .init(["credential": "string"], gives: "string"),
    says: "Why the learner earns a credential, or why not, as `assay evaluate --explain` says it.",
    example: "expect(ana:explain(\"mig-basics\")):matches_snapshot()"
  ) { learner, call, bench throws(BenchFailure) in
    let credential = try call.credential("ana:explain \"mig-basics\"")
    let found = try bench.evaluation(of: credential, for: learner, advises: true)
    return .value(.text(found.explained(bench.tried)))
  }
}
