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
    let (suite, block) = try call.block(bench)
    let example = "known_issue(\"name\", \"reason\", function() … end)"
    let name = try call.name(example)
    let reason = try call.text(at: 1, "a reason", example)
    suite.add(
      WrittenTest(
        name: name, mode: .knownIssue(reason: reason), body: try call.function(at: 2, example), block: block,
        line: call.line), to: block)
    return .values([])
  }
}
