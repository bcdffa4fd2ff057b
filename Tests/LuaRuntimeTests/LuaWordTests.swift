import LuaRuntime
import Testing

@Suite struct LuaWordTests {
  @Test func `a word is given its arguments, its line and the function around it`() throws {
    var calls: [LuaCall] = []
    let sandbox = LuaSandbox.testing(words: [
      LuaWord(name: "holds") { call in
        calls.append(call)
        return .values([.text("a"), .text("b")])
      }
    ])
    let values = try sandbox.run(
      """
      local function rule()
        local a, b = holds("welding", { level = 3 })
        return a .. b
      end
      return rule(), pcall(holds)
      """)
    #expect(values == [.text("ab"), .boolean(true), .text("a"), .text("b")])
    #expect(
      calls.map(\.arguments) == [
        [.text("welding"), .table(LuaTable(fields: [.init(key: "level", value: .integer(3))]))], [],
      ])
    #expect(calls.map(\.place?.line) == [2, 5])
    #expect(calls.map(\.place?.chunk) == [LuaSandbox.chunk, LuaSandbox.chunk])
    #expect(calls.map(\.function) == ["rule", nil])
    #expect(calls.map(\.word) == ["holds", "holds"])
  }

  @Test func `a word with a point lies in a table`() throws {
    let sandbox = LuaSandbox.testing(words: [
      LuaWord(name: "text.trim") { .values($0.arguments) }, LuaWord(name: "text.lines") { _ in .values([]) },
      LuaWord(name: "string.trim") { .values($0.arguments) },
    ])
    #expect(try sandbox.run("return text.trim(1), text.lines(), string.trim(2)") == [.integer(1), .none, .integer(2)])
  }

  @Test func `a failure of a word is an error at the line, which can be caught`() throws {
    let sandbox = LuaSandbox.testing(words: [
      LuaWord(name: "holds") { _ in .failure("there is no credential `weldng`", help: "write `welding`") }
    ])
    let failure = sandbox.failure(of: "local a\nholds 'weldng'\na = 1")
    #expect(
      failure
        == LuaFailure(
          kind: .error, message: "there is no credential `weldng`", help: "write `welding`",
          place: LuaPlace(chunk: LuaSandbox.chunk, line: 2),
          trace: [LuaFrame(place: LuaPlace(chunk: LuaSandbox.chunk, line: 2))]))
    #expect(
      try sandbox.run("return pcall(holds, 'weldng')") == [.boolean(false), .text("there is no credential `weldng`")])
  }

  @Test func `a function given to a word can be called later`() throws {
    var kept: [LuaFunction] = []
    let sandbox = LuaSandbox.testing(words: [
      LuaWord(name: "check") { call in
        for case .function(let function) in call.arguments { kept.append(function) }
        return .values([])
      }
    ])
    try sandbox.run(
      """
      local limit = 40
      local function enough(hours)
        return hours >= limit
      end
      check(enough, enough)
      check(function() error("no") end)
      """)
    #expect(kept[0] == kept[1] && kept[0].firstLine == 2 && kept[0].lastLine == 4)
    #expect(try sandbox.call(kept[0], [.integer(40)]) == [.boolean(true)])
    #expect(try sandbox.call(kept[0], [.integer(39)]) == [.boolean(false)])
    let failure = #expect(throws: LuaFailure.self) { try sandbox.call(kept[2], []) }
    #expect(failure?.place?.line == 6)
  }

  @Test(arguments: [
    ("local t = {} t[1] = t holds(t)", "this table holds itself, or is more than 64 tables deep"),
    ("holds(coroutine.create(print))", "a coroutine cannot be handed over"),
  ]) func `what cannot be handed over is an error at the line`(text: String, message: String) {
    let failure = LuaSandbox.testing(words: [LuaWord(name: "holds") { _ in .values([]) }]).failure(of: text)
    #expect(failure?.message == message)
    #expect(failure?.place?.line == 1)
  }
}
