import LuaRuntime
import Testing

@Suite struct LuaLimitTests {
  private static let small = LuaLimits(budget: 1_000_000, memory: 4 << 20, block: 1 << 18, deadline: 60, output: 1000)

  @Test(arguments: [
    "while true do end",
    "goto a ::a:: goto a",
    "while true do pcall(function() while true do end end) end",
    "while true do xpcall(function() while true do end end, function() while true do end end) end",
    "local t = setmetatable({}, { __index = function(t, k) return t[k + 1] end })\nwhile true do pcall(function() return t[1] end) end",
    "while true do coroutine.wrap(function() end)() end",
    "local co = coroutine.wrap(function() pcall(function() while true do end end) while true do coroutine.yield() end end) while true do co() end",
    "return (('a'):rep(200000)):find(('a-'):rep(40) .. 'b')",
    "return (('a'):rep(30)):match(('a?'):rep(30) .. ('a'):rep(31))",
    "return (('('):rep(100000)):gsub('%b()', '')",
    "local s = ('x'):rep(200000) while true do local _ = s:upper() end",
    "local s = ('x'):rep(200000) while true do local _ = s == s .. '' end",
    "for i = 1, 1e9 do local _ = string.format('%99.99f', 1e308) end",
    "table.move({}, 1, math.maxinteger - 1, 2)",
    "table.concat({}, '', 1, math.maxinteger)",
    "table.unpack({}, math.mininteger, math.maxinteger)",
    "return (''):rep(math.maxinteger), (''):rep(1 << 60, ''), ('x'):rep(0), error('harmless')",
    "while true do local t <close> = setmetatable({}, { __close = function() while true do end end }) end",
    "while true do pcall(load, ('x = 1 '):rep(10000)) end",
    "local t = {} for i = 1, 5000 do t['k' .. i] = i end while true do pairs(t) end",
    "local t = {} for i = 1, 5000 do t[i] = 5000 - i end while true do table.sort(t, function() return true end) end",
    "local a, b = ('\\0'):rep(200000) .. 'a', ('\\0'):rep(200000) .. 'b' while true do local _ = a < b end",
    "local a, b = ('x'):rep(200000) .. 'a', ('x'):rep(200000) .. 'b' while true do local _ = a < b end",
    "local t = {} for i = 1, 1500 do t = setmetatable({}, { __index = t }) end while true do local _ = t.x end",
    "local t = {} for i = 1, 1500 do t = setmetatable({}, { __newindex = t }) end while true do t.x = nil end",
    "local t = {} for i = 1, 1500 do t = setmetatable({}, { __call = t }) end while true do pcall(t) end",
    "local t = {} t.__index = t setmetatable(t, t) while true do pcall(function() return t.x end) end",
    "local function f(...) while true do (function(...) end)(...) end end f(table.unpack({}, 1, 5000))",
    "local s = ('0'):rep(100000) .. '1' while true do math.floor(s) end",
  ]) func `work without end is ended, and cannot be caught`(text: String) throws {
    let failure = LuaSandbox.testing(limits: Self.small).failure(of: text)
    if text.hasSuffix("error('harmless')") {
      #expect(failure?.message == "harmless")
    } else {
      #expect(failure?.kind == .budget)
      #expect(failure?.message == "used all of its 1,000,000 units of work")
      #expect(failure?.place?.chunk == LuaSandbox.chunk)
    }
  }

  @Test func `the line is that where the work ended`() {
    let failure = LuaSandbox.testing(limits: Self.small).failure(
      of: """
        local function wait()
          while true do end
        end
        pcall(wait)
        """)
    #expect(failure?.place?.line == 2)
    #expect(failure?.trace.map(\.place.line) == [2, 4])
    #expect(failure?.trace.first?.function == nil || failure?.trace.first?.function == "wait")
  }

  @Test(arguments: [
    "local s = 'x' while true do s = s .. s end",
    "return ('x'):rep(1 << 40)",
    "local t = {} while true do t[#t + 1] = {} end",
    "local t = {} while true do t[#t + 1] = ('x'):rep(100000) .. #t end",
    "local t = {} while true do t[#t + 1] = coroutine.create(function() end) end",
    "local t = {} for i = 1, 1e6 do t['k' .. i] = true end",
    "local function f(...) return f(1, ...) end f()",
    "return table.concat({ ('x'):rep(200000), ('y'):rep(200000) })",
    "return ('x'):rep(2000):gsub('.', ('y'):rep(2000))",
    "local function f() return f() + 1 end return f()",
    "local t = {} while true do t = { t } end",
    "local t = { pcall(string.rep, 'x', 1 << 30) } while true do end",
    "while true do pcall(string.rep, 'x', 1 << 30) end",
    "coroutine.wrap(function() pcall(string.rep, 'x', 1 << 30) end)() return 'caught'",
    "local c = coroutine.create(function() return ('x'):rep(1 << 30) end) coroutine.resume(c) return 'caught'",
    "pcall(function() local c <close> = setmetatable({}, { __close = function() error('x') end }) return ('x'):rep(1 << 30) end) return 'caught'",
    "xpcall(string.rep, function() return 1 end, 'x', 1 << 30) return 'caught'",
    "return table.pack(('x'):rep(200000):byte(1, -1))",
    "local t = {} for i = 1, 40 do t = { t, t } end return t",
  ]) func `memory without end is refused, and cannot be caught`(text: String) {
    var limits = Self.small
    limits.budget = 100_000_000
    let failure = LuaSandbox.testing(limits: limits).failure(of: text)
    #expect(failure?.kind == .memory)
    #expect(failure?.place?.chunk == nil || failure?.place?.chunk == LuaSandbox.chunk)
    #expect(failure?.message == "needs more memory than it may use: 4 MiB in all, 256 KiB in one piece")
  }

  @Test func `calls without end are told from lists without end`() {
    let deep = LuaSandbox.testing().failure(of: "local function f() return f() + 1 end\nf()")
    #expect(deep?.help == "let a function that calls itself come to an end")
    #expect(deep?.place?.line == 1)
    let long = LuaSandbox.testing(limits: Self.small).failure(of: "local t = {} while true do t[#t + 1] = { t } end")
    #expect(long?.help == "keep less at the same time, and shorter texts")
  }

  @Test func `what a function of the library could not get is said at the line that called it`() {
    var limits = Self.small
    limits.budget = 100_000_000
    let failure = LuaSandbox.testing(limits: limits).failure(
      of: "local kept = {}\nlocal x = 1\nfor n = 1, 1e6 do\n  kept[n] = ('x'):rep(10000) .. n\nend")
    #expect(failure?.kind == .memory)
    #expect(failure?.place?.line == 4)
  }

  @Test func `a sandbox can be used again after it was ended`() throws {
    let sandbox = LuaSandbox.testing(limits: Self.small)
    for text in ["while true do end", "local t = {} while true do t[#t + 1] = { t } end", "error('x')", "x ="] {
      #expect(sandbox.failure(of: text) != nil)
      #expect(try sandbox.run("return 1 + 1") == [.integer(2)])
    }
  }

  @Test func `a coroutine that was ended does not weigh on later calls`() throws {
    let sandbox = LuaSandbox.testing(limits: Self.small)
    #expect(
      sandbox.failure(
        of:
          "co = coroutine.create(function() coroutine.yield() for i = 1, 1000 do end return 'done' end)\ncoroutine.resume(co)\nwhile true do end"
      )?.kind == .budget)
    #expect(try sandbox.run("return select(2, coroutine.resume(co))") == [.text("done")])
  }

  @Test func `a deadline is a backstop`() {
    let failure = LuaSandbox.testing(limits: LuaLimits(budget: .max, deadline: 0.05)).failure(
      of: "\nwhile true do pcall(function() while true do end end) end")
    #expect(failure?.kind == .deadline)
    #expect(failure?.message == "was not done after 0.05 seconds of the processor's time")
    #expect(failure?.place?.line == 2)
  }

  @Test func `output is cut off`() {
    let sandbox = LuaSandbox.testing(limits: Self.small)
    let failure = sandbox.failure(of: "for i = 1, 1e9 do print('line', i, true) end")
    #expect(failure?.message == "this plugin has printed more than 1000 bytes")
    #expect(sandbox.output.hasPrefix("line\t1\ttrue\nline\t2\ttrue\n"))
    #expect(sandbox.output.utf8.count <= 1000)
  }

  @Test func `the same work costs the same`() throws {
    let text = "local t = {} for i = 1, 1000 do t[i] = tostring(i) end table.sort(t) return #table.concat(t)"
    let first = LuaSandbox.testing(), second = LuaSandbox.testing()
    try first.run(text)
    try second.run(text)
    #expect(first.spent == second.spent && first.spent > 1000)
  }
}
