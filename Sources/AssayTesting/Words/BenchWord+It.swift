internal import AssayScripting
internal import LuaRuntime

extension BenchWord {
  static let it = BenchWord(
    name: "it", signature: .init(["name": "string", "test": "fun()"], gives: "nil"),
    says:
      "A test: a sentence, and a function that shows it. It fails when an expectation does not hold, or at an error.",
    example: """
      it("is earned by Ana", function() expect(learner "ana"):earns "mig-basics" end)
      """
  ) { call, bench throws(BenchFailure) in
    let (suite, block) = try call.block(bench)
    let example = "it(\"is earned by Ana\", function() … end)"
    let name = try call.name(example)
    suite.add(
      WrittenTest(name: name, body: try call.function(at: 1, example), block: block, line: call.line), to: block)
    return .values([])
  }
}
