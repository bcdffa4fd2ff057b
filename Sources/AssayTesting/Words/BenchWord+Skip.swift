internal import AssayScripting
internal import LuaRuntime

extension BenchWord {
  static let skip = BenchWord(
    name: "skip", signature: .init(["name": "string", "reason": "string", "test": "fun()"], gives: "nil"),
    says: "A test that is not run, with the reason, which is reported.",
    example: """
      skip("is renewed in a window", "the window is not settled", function() expect(learner "ana"):holds "mig-basics" end)
      """
  ) { call, bench throws(BenchFailure) in
    let (suite, block) = try call.block(bench)
    let example = "skip(\"name\", \"reason\", function() … end)"
    let name = try call.name(example)
    let reason = try call.text(at: 1, "a reason", example)
    suite.add(
      WrittenTest(
        name: name, mode: .skipped(reason: reason), body: try call.function(at: 2, example), block: block,
        line: call.line), to: block)
    return .values([])
  }
}
