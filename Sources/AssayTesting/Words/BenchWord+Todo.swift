internal import AssayScripting
internal import LuaRuntime

extension BenchWord {
  static let todo = BenchWord(
    name: "todo", signature: .init(["name": "string", "reason": "string"], gives: "nil"),
    says: "A test that is yet to be written, with the reason, which is reported.",
    example: """
      todo("is renewed in a window", "wait for the board's decision")
      """
  ) { call, bench throws(BenchFailure) in
    let (suite, block) = try call.block(bench)
    let example = "todo(\"name\", \"reason\")"
    let name = try call.name(example)
    let reason = try call.text(at: 1, "a reason", example)
    guard call.arguments.count == 2 else {
      throw BenchFailure("`todo` takes a name and a reason", help: "a test that is written but not run is a `skip`")
    }
    suite.add(WrittenTest(name: name, mode: .todo(reason: reason), block: block, line: call.line), to: block)
    return .values([])
  }
}
