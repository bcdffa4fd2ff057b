internal import AssayScripting
internal import LuaRuntime

extension BenchWord {
  static let knownIssue = BenchWord(
    name: "known_issue", signature: .init(["name": "string", "reason": "string", "test": "fun()"], gives: "nil"),
    says:
      "A test that is known to fail, with the reason. Once it passes it counts as failed, so that nobody forgets it.",
    example: """
      known_issue("counts work abroad", "NF-17", function() expect(learner "ben"):earns "mig-basics" end)
      """
  ) { call, bench throws(BenchFailure) in
    try call.declareTest(bench) { .knownIssue(reason: $0) }
  }
}
