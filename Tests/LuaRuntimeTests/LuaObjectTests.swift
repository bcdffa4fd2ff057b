import LuaRuntime
import Testing

@Suite struct LuaObjectTests {
  /// Awards with an id, hours and a level; plugins that can be called; days that can be compared.
  private static func sandbox() -> LuaSandbox {
    let award = LuaObjectKind(
      name: "award",
      index: { id, key in
        switch key {
        case .text("id"): .value(.integer(id))
        case .text("next"): .value(.object(LuaObject(kind: 0, id: id + 1)))
        case .text(let name): .failure("an award has no `\(name)`", help: "say `id` or `next`")
        default: .value(.none)
        }
      },
      length: { $0 == 0 ? nil : $0 }, keys: { _ in [.text("next"), .text("id")] }, text: { "award \($0)" })
    let plugin = LuaObjectKind(
      name: "plugin",
      call: { id, call in .values([.integer(id), .text(call.word), .integer(call.place?.line ?? 0)] + call.arguments) })
    let day = LuaObjectKind(
      name: "day",
      compare: { left, right in
        guard let left = Self.day(left), let right = Self.day(right) else { return nil }
        return .value(.integer(left < right ? -1 : left > right ? 1 : 0))
      })
    return .testing(
      words: [
        LuaWord(name: "award") { .value(.object(LuaObject(kind: 0, id: Self.day($0.arguments[0]) ?? 0))) },
        LuaWord(name: "plugin") { _ in .value(.object(LuaObject(kind: 1, id: 4))) },
        LuaWord(name: "day") { .value(.object(LuaObject(kind: 2, id: Self.day($0.arguments[0]) ?? 0))) },
      ], kinds: [award, plugin, day])
  }

  private static func day(_ value: LuaValue) -> Int? {
    switch value {
    case .integer(let day): day
    case .object(let object) where object.kind == 2: object.id / 10
    default: nil
    }
  }

  @Test func `fields, lengths, texts and walks are asked of the host`() throws {
    #expect(
      try Self.sandbox().run(
        """
        local a, keys = award(3), {}
        for k, v in pairs(a) do keys[#keys + 1] = k .. "=" .. tostring(v) end
        return a.next.id, #a, tostring(a), "the " .. a, table.concat(keys, " "), a[1], type(a)
        """) == [
          .integer(4), .integer(3), .text("award 3"), .text("the award 3"), .text("next=award 4 id=3"), .none,
          .text("userdata"),
        ])
  }

  /// A sandbox whose records the host knows only by name, and what was asked of them.
  private static func recording() -> (sandbox: LuaSandbox, asked: () -> [LuaValue]) {
    var asked: [LuaValue] = []
    let record = LuaObjectKind(
      name: "record",
      index: { _, key in
        asked.append(key)
        return .failure("the host says so", help: nil)
      })
    return (.testing(kinds: [record]), { asked })
  }

  private static func record(_ id: Int) -> LuaValue {
    let inner = LuaValue.record(LuaObject(kind: 0, id: -id), [.init(key: "level", value: .integer(3))])
    return .record(
      LuaObject(kind: 0, id: id),
      [
        .init(key: "score", value: .integer(70 + id)), .init(key: "inner", value: inner),
        .init(key: "all", value: .table(LuaTable(items: [inner, .text("last")]))),
      ])
  }

  @Test func `what an object brings is read without asking, and what it does not bring is asked`() throws {
    let (sandbox, asked) = Self.recording()
    let read = try sandbox.run(
      "return function(r) return r.score, r.inner.level, r.all[1].level, #r.all, pcall(function() return r.scor end) end"
    )
    guard case .function(let function)? = read.first else { return #expect(Bool(false)) }
    let given = try sandbox.call(function, [Self.record(1)])
    #expect(given.prefix(5) == [.integer(71), .integer(3), .integer(3), .integer(2), .boolean(false)])
    #expect(given.last == .text("\(LuaSandbox.chunk):1: the host says so"))
    #expect(asked() == [.text("scor")])
  }

  @Test func `what an object brought is over with the call`() throws {
    let (sandbox, asked) = Self.recording()
    let read = try sandbox.run("local kept return function(r) kept = kept or r return kept.score > 70 end")
    guard case .function(let function)? = read.first else { return #expect(Bool(false)) }
    #expect(try sandbox.call(function, [Self.record(1)]) == [.boolean(true)])
    #expect(asked().isEmpty)
    #expect(throws: LuaFailure.self) { try sandbox.call(function, [Self.record(2)]) }
    #expect(asked() == [.text("score")])
    let answers = try sandbox.call(function, each: 1, [Self.record(3), Self.record(4)])
    #expect(answers.count == 2 && asked().count == 3)
  }

  @Test func `nobody can change what an object brings`() throws {
    let (sandbox, asked) = Self.recording()
    let write = try sandbox.run("return function(r) pcall(function() r.score = 1 end) return r.score end")
    guard case .function(let function)? = write.first else { return #expect(Bool(false)) }
    #expect(try sandbox.call(function, [Self.record(1)]) == [.integer(71)])
    #expect(asked().isEmpty)
  }

  @Test func `the same object is the same value`() throws {
    #expect(
      try Self.sandbox().run(
        "local seen = { [award(7)] = 'yes' } return award(7) == award(7), award(7) == award(8), seen[award(7)]")
        == [.boolean(true), .boolean(false), .text("yes")])
  }

  @Test func `an object can be called, with the line of the call`() throws {
    #expect(
      try Self.sandbox().run("\nreturn plugin 'x' { hours = 1 }") == [
        .integer(4), .text("plugin"), .integer(2),
        .table(LuaTable(fields: [.init(key: "hours", value: .integer(1))])),
      ])
  }

  @Test func `objects are compared by the host, also with numbers`() throws {
    #expect(
      try Self.sandbox().run(
        "return day(10) < day(20), day(10) >= 2, 2 > day(10), day(10) == day(11), day(10) ~= day(20)")
        == [.boolean(true), .boolean(false), .boolean(true), .boolean(true), .boolean(true)])
  }

  @Test(arguments: [
    ("return award(1).levle", "an award has no `levle`"),
    ("award(1).hours = 2", "the award is read-only: `hours` cannot be set"),
    ("return #award(0)", "a value is an award here; it has no length"),
    ("return award(1)()", "a value is an award here; it cannot be called"),
    ("return award(1) + 1", "a value is an award here; it cannot be calculated with"),
    ("return award(1) < award(2)", "an award cannot be compared with an award"),
    ("return day(1) < 'x'", "a day cannot be compared with text"),
    ("return day(1).year", "a value is a day here, so it has no fields"),
    ("local d = day(1)\nreturn d.year", "`d` is a day here, so it has no fields"),
    ("return 'x' .. {}", "a value is a table here; it cannot be joined to text"),
    ("return award(1) .. {}", "a value is a table here; it cannot be joined to text"),
    ("rawset(award(1), 'x', 1)", "the first argument of `rawset` must be a table, not an award"),
  ]) func `what an object cannot do is an error`(text: String, message: String) {
    #expect(Self.sandbox().failure(of: text)?.message == message)
  }

  @Test func `a failure of an object has help, unless the script caught it`() throws {
    let sandbox = Self.sandbox()
    #expect(sandbox.failure(of: "return award(1).levle")?.help == "say `id` or `next`")
    #expect(sandbox.failure(of: "pcall(function() return award(1).levle end) error('other')")?.help == nil)
  }

  @Test func `nothing reaches the metatable of an object`() throws {
    #expect(
      try Self.sandbox().run("return getmetatable(award(1)), (pcall(setmetatable, award(1), {})), getmetatable('')")
        == [.none, .boolean(false), .none])
  }
}
