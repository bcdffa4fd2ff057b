import AssayTestSupport
import LuaSyntax
import Testing

/// Where things stand, checked by what stands there.
@Suite struct PlaceTests {
  static let script = #"""
    -- Harbour College: the welding pathway.
    plugin "harbour" { title = "Häfen \u{41}", 'first', { 2 }; ["a key"] = -3, [4] = p.hours }
    local function ready(p, ...) -- a note
      if p.hours >= need.hours then return all_of { holds "x" } end
      text.trim(p)
    end
    check 'x' {
      find = function(a, report)
        report { at = "b" }
      end,
    }
    return ready(1)
    """#

  let source = LuaSource(Self.script)

  @Test func `every field of a table has its ranges`() throws {
    #expect(source.faults == [])
    let table = try #require(source.calls[1].arguments.first?.table)
    #expect(table.fields.map(\.key) == ["title", nil, nil, "a key", "4"])
    #expect(table.fields.map(\.position) == [nil, 1, 2, nil, nil])
    #expect(table.fields.map { $0.keyRange.map(source.text) ?? "" } == ["title", "", "", "a key", "4"])
    #expect(
      table.fields.map { source.text($0.value.range) } == ["Häfen \\u{41}", "first", "{ 2 }", "-3", "p.hours"])
    #expect(source.text(table.fields[0].value.outerRange) == "\"Häfen \\u{41}\"")
    #expect(table.field("title")?.value.string == "Häfen A")
    #expect(table.field(at: 2)?.value.table?.fields.count == 1)
    #expect(table.field("4")?.value == .name(text: "p.hours", range: try #require(table.field("4")).value.range))
    #expect(source.text(table.fields[3].range) == "[\"a key\"] = -3")
    #expect(table.fields[1].range.start == .init(line: 2, column: 44))
  }

  @Test func `every call knows its callee, its arguments and the call it continues`() {
    #expect(
      source.calls.map(\.callee) == ["plugin", "", "all_of", "holds", "text.trim", "check", "", "report", "ready"])
    #expect(source.calls.map(\.calls) == [nil, 0, nil, nil, nil, nil, 5, nil, nil])
    #expect(source.calls.map(\.isTail) == [false, false, true, false, false, false, false, false, true])
    #expect(source.text(source.calls[3].range) == "holds \"x\"")
    #expect(source.text(source.calls[4].calleeRange) == "text.trim")
    #expect(source.calls[4].lastName == "trim")
  }

  @Test func `functions are found by their lines, with names and last statements`() throws {
    #expect(source.functions.map(\.name) == ["ready", "find"])
    let ready = try #require(source.functions(from: 3, through: 6).first)
    #expect(ready.parameters.map(\.name) == ["p"])
    #expect(ready.parameters.map { source.text($0.range) } == ["p"])
    #expect(ready.takesMore)
    #expect(source.functions(from: 4, through: 6) == [])
    let call = try #require(source.calls.firstIndex { $0.callee == "report" })
    #expect(source.functions(from: 8, through: 10).first?.lastStatement == .call(call, source.calls[call].range))
    #expect(LuaSource("function f() return 1 end").functions[0].lastStatement != .none)
    #expect(LuaSource("function f() end").functions[0].lastStatement == .none)
    #expect(LuaSource("t = { a = 1, b = function() end, f(function() end) }").functions.map(\.name) == ["b", nil])
    let nested = LuaSource("f(function(a, b) g(function(c) end) end)")
    #expect(nested.functions(from: 1, through: 1).map { $0.parameters.map(\.name) } == [["a", "b"], ["c"]])
    #expect(LuaSource("function a.b:c() end; x.y = function() end").functions.map(\.name) == ["a.b:c", "x.y"])
  }

  @Test func `a comparison names what it compares`() throws {
    let comparison = try #require(source.comparisons(onLine: 4).first)
    #expect(comparison.symbol == ">=")
    #expect(comparison.left.text == "p.hours")
    #expect(source.text(comparison.right.range) == "need.hours")
    #expect(source.comparisons(onLine: 5).isEmpty)
  }

  @Test func `operations name what they are done with`() {
    let source = LuaSource("x = a.b.c + #d .. -e[f](g) & 1")
    let found = source.operations(onLine: 1).map { "\($0.kind) \($0.symbol): \($0.operands.map(\.text))" }
    #expect(
      found == [
        "index b: [\"a\"]", "index c: [\"a.b\"]", "count #: [\"d\"]", "arithmetic +: [\"a.b.c\", \"#d\"]",
        "index f: [\"e\"]", "call : [\"e[f]\"]", "arithmetic -: [\"e[f](g)\"]",
        "concatenation ..: [\"a.b.c + #d\", \"-e[f](g)\"]", "bits &: [\"a.b.c + #d .. -e[f](g)\", \"1\"]",
      ])
  }

  @Test func `comments are given without their marks`() {
    #expect(source.comments().map(\.text) == [" Harbour College: the welding pathway.", " a note"])
    #expect(source.comments().map(\.standsAlone) == [true, false])
    let long = LuaSource("#!/usr/bin/lua\n--[==[ a\nb ]==] x = 1\n--[==\n--").comments()
    #expect(long.map(\.text) == ["!/usr/bin/lua", " a\nb ", "[==", ""])
    #expect(long.map(\.standsAlone) == [true, false, true, true])
  }

  @Test(arguments: ["\n", "\r", "\r\n", "\n\r"]) func `lines end as Lua ends them`(end: String) {
    let source = LuaSource(["a = 1", "", "--[[ x", "]] b = [[", "é]] c = 'é\\", "' d = 2"].joined(separator: end))
    let names = source.tokens.filter { $0.kind == .name }
    #expect(names.map(\.start.line) == [1, 4, 5, 6])
    #expect(names.map(\.start.column) == [1, 4, 5, 3])
  }

  @Test func `columns count characters, and each byte that is none`() {
    let source = LuaSource(Array("x = 'äé😀".utf8) + [0xFF, 0xC3] + Array("' y".utf8))
    #expect(source.tokens.map(\.start.column) == [1, 3, 5, 13, 14])
    #expect(LuaSource([0xEF, 0xBB, 0xBF] + Array("x = 1".utf8)).tokens[0].start == .init(line: 1, column: 1))
  }

  @Test func `texts are what Lua makes of them`() throws {
    let written = [
      #"'a\tb\\'"#, #""\65\x42\u{43}\z   D""#, "[[\nx\r\ny]]", "[==[]]]==]", #"'\''"#, "'a\\\nb'", #"'\u{20AC}\0'"#,
    ]
    let source = LuaSource("f(" + written.joined(separator: ", ") + ")")
    #expect(
      source.calls[0].arguments.map(\.string) == ["a\tb\\", "ABCD", "x\ny", "]]", "'", "a\nb", "€\0"])
  }

  @Test(
    .enabled(if: InstalledLua.isHere, "lua5.4 is not installed"),
    arguments: [
      "f\n(\n1)", "f {\n}", "local x = {\n  f\n  {},\n  f ''\n, y = f\n{} }", "t\n.a\n.f\n(\n1)", "t\n:m()\n:m(\n2)",
      "f\n''\n{}", "local x = f(\n f\n (1))", "return (f\n())", "f(function()\n f()\nend)",
      "local x = f ( ) ..\n f\n[[\n]]",
    ]) func `the line of a call is the one that Lua reports`(script: String) throws
  {
    let heads = """
      local record = {}; local f; local meta = { __concat = function() return "" end }
      local function mark() record[#record + 1] = debug.getinfo(3, "l").currentline end
      t = setmetatable({ a = {} }, meta); f = function(x) mark() if type(x) == "function" then x() end return t end
      getmetatable("").__concat = meta.__concat; t.a.f = f; t.m = function() mark() return t end
      meta.__call = function() mark() return t end
      _G.f = f
      assert(load(\(Self.quoted(script)), "=x"))()
      print(table.concat(record, " "))
      print(_VERSION)
      """
    let lines = try InstalledLua.run(heads).split(separator: "\n").first.map {
      $0.split(separator: " ").compactMap { Int($0) }
    }
    let calls = LuaSource(script).calls
    let expected = try #require(lines).sorted()
    // Lua 5.4.6 and later report where the arguments begin.
    #expect(calls.map(\.line).sorted() == expected || calls.map(\.argumentsLine).sorted() == expected, "\(expected)")
  }

  private static func quoted(_ script: String) -> String { "[=====[\n" + script + "]=====]" }
}
