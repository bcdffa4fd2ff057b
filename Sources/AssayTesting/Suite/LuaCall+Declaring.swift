internal import AssayModel
internal import LuaRuntime

/// What the words that declare tests are given.
extension LuaCall {
  /// The block into which a word declares something.
  func block(_ bench: Bench) throws(BenchFailure) -> (suite: Suite, block: Int) {
    guard let suite = bench.suite else { throw BenchFailure("`\(word)` belongs into a file of tests") }
    guard let block = suite.current else {
      throw BenchFailure(
        "`\(word)` stands inside a test, where nothing can be declared", help: "put it beside the test, or around it")
    }
    guard suite.size <= Suite.most else {
      throw BenchFailure("a file holds at most \(Suite.most) tests", help: "split it into several files")
    }
    return (suite, block)
  }

  func name(_ example: String) throws(BenchFailure) -> String {
    guard case .text(let name)? = arguments.first, !name.isEmpty else {
      throw BenchFailure("`\(word)` wants a name first", help: "write it as in `\(example)`")
    }
    return name
  }

  func text(at index: Int, _ noun: String, _ example: String) throws(BenchFailure) -> String {
    guard index < arguments.count, case .text(let text) = arguments[index], !text.isEmpty else {
      throw BenchFailure("`\(word)` wants \(noun)", help: "write it as in `\(example)`")
    }
    return text
  }

  func function(at index: Int, _ example: String) throws(BenchFailure) -> LuaFunction {
    guard index < arguments.count, case .function(let function) = arguments[index], arguments.count == index + 1 else {
      throw BenchFailure("`\(word)` wants a function last", help: "write it as in `\(example)`")
    }
    return function
  }

  /// Declares a test that comes with a reason: a name, the reason and a function.
  func declareTest(
    _ bench: Bench, _ mode: (_ reason: String) -> WrittenTest.Mode
  ) throws(BenchFailure) -> LuaReply {
    let (suite, block) = try block(bench)
    let example = "\(word)(\"name\", \"reason\", function() … end)"
    let name = try name(example)
    let reason = try text(at: 1, "a reason", example)
    let body = try function(at: 2, example)
    suite.add(WrittenTest(name: name, mode: mode(reason), body: body, block: block, line: line), to: block)
    return .values([])
  }

  var line: Int { place?.line ?? 0 }
}
