import LuaRuntime
import Testing

@Suite struct LuaFailureTests {
  @Test(arguments: [
    ("local learner = {}\nreturn learner.hours.total", 2, "`hours` is nil here, so it has no fields"),
    ("local learner\nreturn learner.hours", 2, "`learner` is nil here, so it has no fields"),
    ("local hours = 7\n\nhours()", 3, "`hours` is a number here; it cannot be called"),
    ("local t = {}\nt.total()", 2, "`total` is nil here; it cannot be called"),
    ("local t = {}\nreturn 1 + t.hours", 2, "`hours` is nil here; it cannot be calculated with"),
    ("local t = {}\nreturn 'x' .. t.hours", 2, "`hours` is nil here; it cannot be joined to text"),
    ("local n = nil\nreturn #n", 2, "`n` is nil here; it has no length"),
    ("return 1 < nil", 1, "a number cannot be compared with nil"),
    ("return {} < {}", 1, "a table cannot be compared with a table"),
    ("return 1 < 'x'", 1, "a number cannot be compared with text"),
    ("return ('x'):rep({})", 1, "the first argument of `rep` must be a number, not a table"),
    ("return string.rep('x')", 1, "the second argument of `rep` must be a number, but is missing"),
    ("return ipairs()", 1, "the first argument of `ipairs` is missing"),
    ("return math.random(2, 1)", 1, "the second argument of `random` is wrong: interval is empty"),
    ("return 1 // 0", 1, "a whole number cannot be divided by zero"),
    ("return ('x') + 1", 1, "`x` is text here; it cannot be calculated with"),
    ("return ('20 h') * 2", 1, "`20 h` is text here; it cannot be calculated with"),
    ("return ('\\n') - 1", 1, "a value is text here; it cannot be calculated with"),
    ("return 1 + {}", 1, "a value is a table here; it cannot be calculated with"),
    ("local t = {}\nreturn t[3].day", 2, "a value is nil here, so it has no fields"),
    ("for _ in ipairs(nil) do end", 1, "the first argument of `ipairs` must be a table, not nil"),
    ("for _ in ipairs(3) do end", 1, "the first argument of `ipairs` must be a table, not a number"),
    ("for i = 1, 'x' do end", 1, "the limit of `for` must be a number, not text"),
    ("error('hours are missing')", 1, "hours are missing"),
    ("error('hours are missing', 0)", 1, "hours are missing"),
    ("local function need() error('hours are missing', 2) end\nneed()", 2, "hours are missing"),
    ("assert(false)", 1, "an `assert` does not hold"),
    ("assert(nil, 'it does not hold')", 1, "it does not hold"),
    ("error({})", 1, "the script raised an error that is no text but a table"),
    ("error()", 1, "the script raised an error without a message"),
    ("error(42)", 1, "42"),
    ("local ok, e = pcall(function()\nerror('inside') end)\nerror(e, 0)", 2, "inside"),
    ("local ok, e = pcall(function()\nerror('inside') end)\nerror(e)", 2, "inside"),
    ("coroutine.wrap(function()\nlocal x = nil + 1 end)()", 2, "a value is nil here; it cannot be calculated with"),
    ("for k in 5 do end", 1, "`for` cannot go through a number by itself"),
    ("local t = {}\nfor k in t do end", 2, "`for` cannot go through a table by itself"),
  ]) func `an error says what is wrong, and in which line`(text: String, line: Int, message: String) {
    let failure = LuaSandbox.testing().failure(of: text)
    #expect(failure?.kind == .error)
    #expect(failure?.message == message)
    #expect(failure?.place == LuaPlace(chunk: LuaSandbox.chunk, line: line))
  }

  @Test(arguments: [
    ("return 1 +", 1, "unexpected symbol at the end of the file"),
    ("\nif true then\n", 3, "`end` expected (to close `if` at line 2) at the end of the file"),
    ("x = = 1", 1, "unexpected symbol near `=`"),
  ]) func `a text that is no Lua fails at its line`(text: String, line: Int, message: String) {
    let failure = LuaSandbox.testing().failure(of: text)
    #expect(failure?.kind == .syntax)
    #expect(failure?.message == message)
    #expect(failure?.place == LuaPlace(chunk: LuaSandbox.chunk, line: line))
  }

  @Test func `compiled chunks are refused`() {
    let failure = LuaSandbox.testing().failure(of: "\u{1B}Lua")
    #expect(failure?.kind == .syntax)
    #expect(failure?.message == "attempt to load a binary chunk (mode is `t`)")
  }

  @Test func `an unknown word is answered by the host`() {
    let failure = LuaSandbox.testing().failure(of: "local x = 1\nreturn hold(x)")
    #expect(failure?.message == "nothing is called `hold`")
    #expect(failure?.help == "say `holds`")
    #expect(failure?.place?.line == 2)
  }

  @Test func `a trace has the author's lines with their functions, innermost first`() {
    let failure = LuaSandbox.testing().failure(
      of: """
        local function deepest() error("too deep") end
        local function middle() deepest() ; return 1 end
        pcall(middle)
        table.sort({ 2, 1 }, function() middle() end)
        """)
    #expect(failure?.trace.map(\.place.line) == [1, 2, 4, 4])
    #expect(failure?.trace.prefix(2).map(\.function) == ["deepest", "middle"])
  }

  @Test func `a chunk with a long name is named in full`() {
    let name = "plugins/" + String(repeating: "northwind-fabrication/", count: 8) + "plugin.lua"
    do {
      _ = try LuaSandbox.testing().run(LuaChunk(name: name, text: "\nerror('no')"))
    } catch {
      #expect(error.place == LuaPlace(chunk: name, line: 2))
      #expect(error.message == "no")
    }
  }

  @Test func `a huge message is cut`() {
    let failure = LuaSandbox.testing().failure(of: "error(('x'):rep(500000), 0)")
    #expect(failure?.message.utf8.count == 4096)
  }

  @Test func `a position that an author makes up for text given to load is not believed`() {
    let failure = LuaSandbox.testing().failure(of: "\nassert(load('error(\"no\")', '@assay.yaml'))()")
    #expect(failure?.message == "no")
    #expect(failure?.place == LuaPlace(chunk: LuaSandbox.chunk, line: 2))
  }
}
