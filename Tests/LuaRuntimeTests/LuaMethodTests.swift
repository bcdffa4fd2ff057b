import LuaRuntime
import Testing

@Suite struct LuaMethodTests {
  /// Learners that are asked on days, and expectations that can be added up.
  private static func sandbox() -> LuaSandbox {
    let learner = LuaObjectKind(
      name: "learner",
      methods: [
        LuaMethod(name: "on") { id, call in
          .values(
            [.integer(id), .text(call.word), .integer(call.place?.line ?? 0), .text(call.function ?? "")]
              + call.arguments)
        },
        LuaMethod(name: "next") { id, _ in .value(.object(LuaObject(kind: 0, id: id + 1))) },
        LuaMethod(name: "fail") { _, _ in .failure("no day is given", help: "write `on`") },
      ])
    let expectation = LuaObjectKind(
      name: "expectation",
      methods: [LuaMethod(name: "equals") { id, call in .value(.boolean(call.arguments == [.integer(id)])) }],
      index: { id, key in key == .text("hours") ? .value(.integer(id)) : .failure("only hours", help: nil) },
      add: { left, right in
        guard let left = hours(left), let right = hours(right) else { return nil }
        return left + right > 99
          ? .failure("nobody learns that long", help: nil) : .value(.object(LuaObject(kind: 1, id: left + right)))
      })
    let pathway = LuaObjectKind(
      name: "pathway", methods: [LuaMethod(name: "on") { id, _ in .value(.integer(-id)) }],
      unknown: { (message: "a pathway cannot `\($0)`", help: "say `on`") })
    return .testing(
      words: [
        LuaWord(name: "learner") { .value(.object(LuaObject(kind: 0, id: hours($0.arguments[0]) ?? 0))) },
        LuaWord(name: "expect") { .value(.object(LuaObject(kind: 1, id: hours($0.arguments[0]) ?? 0))) },
        LuaWord(name: "pathway") { _ in .value(.object(LuaObject(kind: 2, id: 5))) },
      ], kinds: [learner, expectation, pathway])
  }

  private static func hours(_ value: LuaValue) -> Int? {
    switch value {
    case .integer(let hours): hours
    case .object(let object) where object.kind == 1: object.id
    default: nil
    }
  }

  @Test func `a method knows its object, its name, its arguments and the line that calls`() throws {
    #expect(
      try Self.sandbox().run(
        """
        local ana = learner(3)
        local function ask() return table.unpack({ ana:on '2029-01-01' }) end
        local answer = { ask() }
        return answer
        """)
        == [
          .table(
            LuaTable(items: [.integer(3), .text("on"), .integer(2), .text("ask"), .text("2029-01-01")]))
        ])
  }

  @Test func `a method gives objects, and is found before fields`() throws {
    #expect(
      try Self.sandbox().run("return learner(3):next():next() == learner(5), expect(3):equals(3), expect(3).hours")
        == [.boolean(true), .boolean(true), .integer(3)])
  }

  @Test func `two kinds may have methods of one name`() throws {
    #expect(try Self.sandbox().run("return (learner(3):on()), pathway():on()") == [.integer(3), .integer(-5)])
  }

  @Test(
    arguments: [
      ("\nlearner(1).on('2029-01-01')", "`on` is called without its learner", "call `on` with a colon: `:on`"),
      ("\nlearner(1).on()", "`on` is called without its learner", "call `on` with a colon: `:on`"),
      ("\nlearner(1).on(pathway())", "`on` is called without its learner", "call `on` with a colon: `:on`"),
      ("\nlearner(1).on({})", "`on` is called without its learner", "call `on` with a colon: `:on`"),
      ("\nlearner(1):onn()", "the learner has no `onn`", "what it has: `on`, `next`, `fail`"),
      ("\nreturn learner(1)[1]", "the learner is no list", nil),
      ("\nreturn pathway().off", "a pathway cannot `off`", "say `on`"),
      ("\nreturn expect(1).days", "only hours", nil),
      ("\nlearner(1).on = print", "the learner is read-only: `on` cannot be set", nil),
      ("\nlearner(1):fail()", "no day is given", "write `on`"),
      ("\nlocal ana = learner(1) return ana + 1", "`ana` is a learner here; it cannot be calculated with", nil),
      ("\nreturn expect(1) + nil", "nil cannot be added to an expectation", nil),
      ("\nreturn {} + expect(1)", "an expectation cannot be added to a table", nil),
      ("\nreturn expect(1) + learner(1)", "a learner cannot be added to an expectation", nil),
      ("\nreturn expect(90) + 10", "nobody learns that long", nil),
    ] as [(String, String, String?)]) func `what goes wrong is said at its line`(
      text: String, message: String, help: String?
    )
  {
    let failure = Self.sandbox().failure(of: text)
    #expect(failure?.message == message)
    #expect(failure?.help == help)
    #expect(failure?.place == LuaPlace(chunk: LuaSandbox.chunk, line: 2))
  }

  @Test func `objects are added from both sides`() throws {
    #expect(
      try Self.sandbox().run("return (expect(1) + expect(2) + 4).hours, (8 + expect(1)).hours")
        == [.integer(7), .integer(9)])
  }

  @Test func `methods are called in coroutines, and what they raise can be caught`() throws {
    #expect(
      try Self.sandbox().run(
        """
        local walk = coroutine.wrap(function() coroutine.yield((learner(3):on())) learner(1):fail() end)
        local first = walk()
        local good, message = pcall(walk)
        return first, good, message, (pcall(learner(1).on)), select(2, pcall(learner(4).on, learner(4)))
        """)
        == [
          .integer(3), .boolean(false), .text("plugins/northwind/plugin.lua:1: no day is given"), .boolean(false),
          .integer(4), .text("on"), .integer(4), .text(""),
        ])
  }

  @Test func `nothing reaches the table of the methods`() throws {
    let sandbox = Self.sandbox()
    #expect(
      try sandbox.run(
        "return getmetatable(learner(1)), (pcall(rawset, learner(1), 'on', print)), (pcall(rawget, learner(1), 'on'))")
        == [.none, .boolean(false), .boolean(false)])
    #expect(try sandbox.run("return (learner(2):on())") == [.integer(2)])
  }

  @Test func `thousands of objects share their methods`() throws {
    let sandbox = Self.sandbox()
    _ = try sandbox.run("kept = {} for i = 1, 10 do kept[i] = learner(i) end")
    let before = sandbox.memory
    #expect(
      try sandbox.run(
        """
        local sum, on = 0, learner(1).on
        for i = 1, 10000 do
          kept[i] = learner(i)
          assert(kept[i].on == on)
          sum = sum + kept[i]:on()
        end
        return sum
        """) == [.integer(50_005_000)])
    #expect(sandbox.memory - before < 10_000 * 160)
  }
}
