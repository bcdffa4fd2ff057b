import LuaRuntime
import Testing

@Suite struct LuaBatchTests {
  private static let limits = LuaLimits(budget: 4_000_000, memory: 4 << 20, block: 1 << 18, deadline: 60, output: 1000)

  /// What calls of a function come to, with every way to count; they must not differ.
  private func answers(_ text: String, _ rows: [[LuaValue]]) throws -> [String] {
    var found: [[String]] = []
    for counting in [LuaCounting.counted, .watched, .hurried] {
      var limits = Self.limits
      limits.counting = counting
      try found.append(
        limits.hold { limits throws(LuaFailure) in
          let sandbox = LuaSandbox.testing(limits: limits)
          guard case .function(let function)? = try sandbox.run(text).first else { return [] }
          return try sandbox.call(function, each: rows[0].count, rows.flatMap { $0 }).map { answer in
            if case .failure(let failure) = answer { failure.message } else { "\(answer)" }
          }
        })
    }
    #expect(found[1] == found[0] && found[2] == found[0])
    return found[0]
  }

  @Test func `a function is asked about each row in order`() throws {
    let rows: [[LuaValue]] = (0..<1000).map { [.integer($0), .text("n\($0)")] }
    let answers = try answers(
      """
      local seen = 0
      return function(n, name) seen = seen + 1 return n % 3 == 0 and name == "n" .. (seen - 1) end
      """, rows)
    #expect(answers == (0..<1000).map { "boolean(\($0 % 3 == 0))" })
  }

  @Test func `tables are arguments too, and what is no truth is told by its kind`() throws {
    let table = LuaValue.table(
      LuaTable(items: [.integer(1), .table(LuaTable())], fields: [.init(key: "a", value: .none)]))
    let text = "return function(t, what) return ({ t = t, n = 1, s = 'x', f = print, b = #t == 2 })[what] end"
    let rows: [[LuaValue]] = ["t", "n", "s", "f", "b", "nothing"].map { [table, .text($0)] }
    #expect(
      try answers(text, rows) == [
        "other(LuaRuntime.LuaValue.table(LuaRuntime.LuaTable(items: [], fields: [], others: 0)))",
        "other(LuaRuntime.LuaValue.integer(0))", "other(LuaRuntime.LuaValue.text(\"\"))",
        "other(LuaRuntime.LuaValue.function(LuaRuntime.LuaFunction(id: 0, chunk: \"\", firstLine: 0, lastLine: 0)))",
        "boolean(true)", "other(LuaRuntime.LuaValue.none)",
      ])
  }

  @Test func `one call that fails does not hurt the others`() throws {
    let text = "local n = 0 return function(x) n = n + 1 if x == 2 then error('two') end return n == x end"
    #expect(
      try answers(text, (1...4).map { [.integer($0)] })
        == ["boolean(true)", "two", "boolean(true)", "boolean(true)"])
  }

  @Test func `each call has a budget of its own, and one that uses it up is the last`() throws {
    let text = "return function(x) for i = 1, x do end return true end"
    let much = Array(repeating: [LuaValue.integer(1_000_000)], count: 12)
    #expect(try answers(text, much) == Array(repeating: "boolean(true)", count: 12))
    #expect(
      try answers(text, [[.integer(10)], [.integer(1 << 40)], [.integer(10)]])
        == ["boolean(true)", "used all of its 4,000,000 units of work"])
  }

  @Test func `a question to the host does not disturb the arguments of later calls`() throws {
    let word = LuaWord(name: "twice") { call in .values([call.arguments[0], call.arguments[0]]) }
    let sandbox = LuaSandbox.testing(words: [word])
    let text = "return function(a, b) return select(2, twice(a)) < b end"
    guard case .function(let function)? = try sandbox.run(text).first else { return }
    let answers = try sandbox.call(function, each: 2, (0..<100).flatMap { [.integer($0), .integer(50)] })
    #expect(answers == (0..<100).map { .boolean($0 < 50) })
  }

  @Test func `random numbers begin anew with each call`() throws {
    let text = "local first return function() local n = math.random(1 << 40) first = first or n return n == first end"
    #expect(try answers(text, Array(repeating: [.none], count: 3)) == Array(repeating: "boolean(true)", count: 3))
  }
}
