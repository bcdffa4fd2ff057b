import LuaRuntime
import Testing

/// What is ours does what the manual of Lua 5.4 says.
@Suite struct LuaLibraryTests {
  @Test(arguments: [
    (#"("level 3, 40 hours"):find("(%d+)%s*hours")"#, "10 17 40"),
    (#"("a.b"):find(".", 1, true)"#, "2 2"),
    (#"("a.b"):find("")"#, "1 0"),
    (#"("ab"):find("b", -1)"#, "2 2"),
    (#"("ab"):find("a", 9)"#, "nil"),
    (#"("key = value"):match("^(%w+)%s*=%s*(%w+)$")"#, "key value"),
    (#"("x(a(b)c)y"):match("%b()")"#, "(a(b)c)"),
    (#"("THE (quick) fox"):find("%f[%a]%a+%f[%A]", 5)"#, "6 10"),
    (#"("abcabc"):match("(a)(b)c%1%2")"#, "a b"),
    (#"("hello"):match("()ll()")"#, "3 5"),
    (#"("[]]"):match("[]]+")"#, "]]"),
    (#"("a-z"):match("[a%-]+")"#, "a-"),
    (#"("aaa"):match("a-")"#, ""),
    (#"("aaab"):match("a-b")"#, "aaab"),
    (#"("hello world"):gsub("o", "0", 1)"#, "hell0 world 1"),
    (#"("hello world"):gsub("(%w+)", "<%1>")"#, "<hello> <world> 2"),
    (#"("abc"):gsub("", "-")"#, "-a-b-c- 4"),
    (#"("abc"):gsub("%w", { a = "1", b = true and 2, c = false })"#, "12c 3"),
    (#"("abc"):gsub("%w", function(x) if x == "b" then return "B" end end)"#, "aBc 3"),
    (#"("abc"):gsub("^a", "%%")"#, "%bc 1"),
    (#"("x"):rep(3, ",")"#, "x,x,x"),
    (#"("%5.1f|%-4s|%q|%s"):format(1.25, "a", "b\n", true)"#, "  1.2|a   |\"b\\\n\"|true"),
    (#""10" + 5, "3" * "4", -"2", 10 .. 20"#, "15 12 -2 1020"),
    (#"table.concat({ 1, 2, 3 }, "-", 2)"#, "2-3"),
    (#"table.unpack({ 1, 2, 3 }, 2)"#, "2 3"),
    (#"select('#', table.unpack({}, 1, 3))"#, "3"),
    (
      #"tostring(setmetatable({}, { __tostring = function() return "t" end })), tostring(nil), tostring(1e15)"#,
      "t nil 1e+15"
    ),
    (#"pcall(error, "x", 0)"#, "false x"),
    (#"xpcall(function(a) return a + 1 end, print, 4)"#, "true 5"),
    (#"xpcall(function() error("x", 0) end, function(m) return m .. "!" end)"#, "false x!"),
    (#"load("return ...")(7), load("return x", nil, nil, { x = 8 })()"#, "7 8"),
    (#"load("x =")"#, "nil text given to load:1: unexpected symbol near <eof>"),
    (#"utf8.len("Prüfung"), utf8.char(252)"#, "7 ü"),
  ]) func `a function of the library gives what the manual says`(expression: String, expected: String) throws {
    let text = """
      local all = table.pack(\(expression))
      for at = 1, all.n do all[at] = tostring(all[at]) end
      return table.concat(all, " ")
      """
    #expect(try LuaSandbox.testing().run(text) == [.text(expected)])
  }

  @Test(arguments: [
    ("('x'):find('[a')", "malformed pattern (missing ']')"),
    ("('x'):find('%')", "malformed pattern (ends with '%')"),
    ("('x'):find('(a')", "unfinished capture"),
    ("('x'):match('a)')", "invalid pattern capture"),
    ("('x'):find('%1')", "invalid capture index %1 in pattern"),
    ("('x'):gsub('x', '%2')", "invalid capture index %2"),
    ("('x'):find(('a?'):rep(300))", "pattern too complex"),
  ]) func `a pattern that means nothing is an error`(text: String, message: String) {
    #expect(LuaSandbox.testing().failure(of: text)?.message == message)
  }

  @Test func `sorting keeps the order of equals, and survives a comparison without sense`() throws {
    #expect(
      try LuaSandbox.testing().run(
        """
        local t = {}
        for i = 1, 100 do t[i] = { key = i * 7 % 10, at = i } end
        table.sort(t, function(a, b) return a.key < b.key end)
        for i = 2, 100 do
          assert(t[i - 1].key < t[i].key or t[i - 1].key == t[i].key and t[i - 1].at < t[i].at)
        end
        local s = { 3, 1, 2 }
        table.sort(s, function() return true end)
        table.sort(s)
        return table.concat(s, " ")
        """) == [.text("1 2 3")])
    #expect(
      LuaSandbox.testing().failure(of: "table.sort({ 1, 'x' })")?.message == "text cannot be compared with a number")
  }

  @Test func `coroutines pass values, end and are closed`() throws {
    #expect(
      try LuaSandbox.testing().run(
        """
        local co = coroutine.create(function(a)
          local b = pcall(coroutine.yield, a + 1) and coroutine.yield(a + 2)
          error("end " .. tostring(b), 0)
        end)
        local log = {}
        for i = 1, 4 do
          local ok, value = coroutine.resume(co, i)
          log[i] = tostring(ok) .. " " .. tostring(value) .. " " .. coroutine.status(co)
        end
        local closed
        local pending = coroutine.create(function()
          local c <close> = setmetatable({}, { __close = function() closed = true end })
          coroutine.yield()
        end)
        coroutine.resume(pending)
        return table.concat(log, ", "), coroutine.close(pending), closed, coroutine.isyieldable()
        """) == [
          .text(
            "true 2 suspended, true 3 suspended, false end 3 dead, false this coroutine has ended: it cannot be resumed dead"
          ), .boolean(true), .boolean(true), .boolean(false),
        ])
  }
}
