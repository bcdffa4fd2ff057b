import LuaRuntime
import Testing

@Suite struct LuaValueTests {
  @Test func `plain values come out as they are`() throws {
    #expect(
      try LuaSandbox.testing().run("return nil, true, 7, 2.5, 'Prüfung', 1e3")
        == [.none, .boolean(true), .integer(7), .number(2.5), .text("Prüfung"), .number(1000)])
  }

  @Test func `a table comes out as its list, its fields by their bytes, and a count of the rest`() throws {
    let values = try LuaSandbox.testing().run(
      "return { 1, 2, nil, 4, b = 'x', ['ä'] = 1, B = true, [2.5] = 0, [true] = 1 }")
    #expect(
      values == [
        .table(
          LuaTable(
            items: [.integer(1), .integer(2)],
            fields: [
              .init(key: "B", value: .boolean(true)), .init(key: "b", value: .text("x")),
              .init(key: "ä", value: .integer(1)),
            ], others: 3))
      ])
  }

  /// The interpreter makes a long text anew whenever it is asked for, and collects what nobody keeps.
  @Test func `long names of fields are those that the table has`() throws {
    let sandbox = LuaSandbox.testing()
    let values = try sandbox.run(
      """
      local all, often = {}, {}
      for place = 1, 5000 do all[("a name that is longer than forty bytes, %06d"):format(place)] = place end
      for time = 1, 20 do often[time] = all end
      return often
      """)
    guard case .table(let often)? = values.first else {
      Issue.record("no table came out")
      return
    }
    for case .table(let table) in often.items {
      let isWrong = table.fields.contains { field in
        guard case .integer(let place) = field.value else { return true }
        return field.key != "a name that is longer than forty bytes, \(String(place + 1_000_000).dropFirst())"
      }
      #expect(table.fields.count == 5000 && !isWrong)
    }
  }

  @Test func `values go in and come back the same`() throws {
    let sandbox = LuaSandbox.testing(kinds: [LuaObjectKind(name: "learner record")])
    let values: [LuaValue] = [
      .none, .boolean(false), .integer(.min), .number(-0.5), .text("a\0b"), .text(""),
      .object(LuaObject(kind: 0, id: 9)),
      .table(
        LuaTable(items: [.text("x"), .table(LuaTable())], fields: [.init(key: "hours", value: .integer(40))])),
    ]
    guard case .function(let echo)? = try sandbox.run("return function(...) return ... end").first else {
      Issue.record("no function came out")
      return
    }
    #expect(echo.chunk == LuaSandbox.chunk && echo.firstLine == 1 && echo.lastLine == 1)
    #expect(try sandbox.call(echo, values) == values)
  }
}
