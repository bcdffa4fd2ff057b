import LuaRuntime
import Testing

/// A run that is not counted ends as if it had been.
@Suite struct LuaCountingTests {
  /// More than can be executed uncounted on any machine, and little enough to be counted soon.
  private static let limits = LuaLimits(budget: 4_000_000, memory: 4 << 20, block: 1 << 18, deadline: 60, output: 1000)

  private static let texts = [
    "return 1 + 1",
    "error('no')",
    "x =",
    "while true do end",
    "print 'before' while true do end",
    "local n = 0 for i = 1, 900000 do n = n + i end print(n) return n",
    "for i = 1, 3000 do print(i) end",
    "pcall(function() while true do end end) return 'caught'",
    "xpcall(function() while true do end end, function() while true do end end) return 'caught'",
    "coroutine.wrap(function() while true do end end)() return 'caught'",
    "local co = coroutine.create(function() while true do end end) coroutine.resume(co) return 'caught'",
    "local co = coroutine.wrap(function() while true do pcall(coroutine.yield) end end) while true do co() end",
    "local n = 0 local co = coroutine.wrap(function() for i = 1, 100000 do n = n + 1 coroutine.yield() end end) for i = 1, 100000 do co() end print(n)",
    "local function nest(depth) return coroutine.wrap(function() if depth > 0 then return nest(depth - 1)() end while true do end end) end pcall(nest(50))",
    "while true do local t <close> = setmetatable({}, { __close = function() while true do end end }) end",
    "coroutine.close(coroutine.create(function() end)) while true do coroutine.wrap(function() end)() end",
    "local co = coroutine.create(function() local t <close> = setmetatable({}, { __close = function() while true do end end }) coroutine.yield() end) coroutine.resume(co) coroutine.close(co) return 'caught'",
    "local t = {} while true do t[#t + 1] = {} end",
    "local s = 'x' while true do s = s .. s end",
    "local function f() return f() + 1 end return f()",
    "return (('a'):rep(200000)):find(('a-'):rep(40) .. 'b')",
    "table.sort({ 3, 1, 2 }, function() while true do end end)",
    "return (('x'):rep(100)):gsub('.', function() while true do end end)",
    "local t = setmetatable({}, { __index = function(t, k) while true do end end }) return t.x",
    "return load('while true do end')()",
    "goto a ::a:: goto a",
    "local function f() return f() end f()",
    "for i = 1, math.huge do local _ = i end",
    "for i = 1, 200000 do local _ = {} end return math.random(1000)",
  ]

  @Test(arguments: texts) func `a script ends the same way whether it is counted, watched or tripped`(text: String) {
    let counted = Ended(text, Self.limits, .counted)
    #expect(counted.failure?.kind != .tripped)
    #expect(Ended(text, Self.limits, .watched) == counted)
    for _ in 0..<5 { #expect(Ended(text, Self.limits, .hurried) == counted) }
  }

  @Test(.enabled(if: Timers.exist)) func `a loop without end is tripped where it is not counted`() {
    for counting in [LuaCounting.watched, .hurried] {
      let failure = LuaSandbox.testing(limits: LuaLimits(counting: counting)).failure(of: "while true do end")
      #expect(failure?.kind == .tripped)
    }
  }

  @Test(.enabled(if: Timers.exist)) func `what is charged alone trips a run at half of its budget`() {
    let limits = LuaLimits(counting: .watched)
    // Each fails at once, after its price was paid.
    let text = { (times: Int) in "for i = 1, \(times) do pcall(table.concat, {}, '', 1, 20000) end" }
    #expect(LuaSandbox.testing(limits: limits).failure(of: text(15)) == nil)
    #expect(LuaSandbox.testing(limits: limits).failure(of: text(26))?.kind == .tripped)
    #expect(Ended(text(26), limits, .watched) == Ended(text(26), limits, .counted))
  }

  /// A machine that takes the processor away in the middle of a call may trip it all the same.
  @Test func `short calls are hardly ever tripped, however many they are`() throws {
    var trips = 0
    var number = 0
    while number < 200_000, trips < 20 {
      let sandbox = LuaSandbox.testing(limits: LuaLimits(counting: .watched))
      do throws(LuaFailure) {
        guard case .function(let add)? = try sandbox.run("return function(n) return n + 1 end").first else { return }
        while number < 200_000 {
          #expect(try sandbox.call(add, [.integer(number)]) == [.integer(number + 1)])
          number += 1
        }
      } catch {
        #expect(error.kind == .tripped)
        trips += 1
      }
    }
    #expect(trips < 20)
  }

  @Test(.enabled(if: Timers.exist)) func `a sandbox within another's call is tripped alone`() throws {
    let word = LuaWord(name: "inner") { _ in
      let failure = LuaSandbox.testing(limits: LuaLimits(counting: .watched)).failure(of: "while true do end")
      return .value(.boolean(failure?.kind == .tripped))
    }
    let limits = LuaLimits(counting: .watched)
    let values = try limits.hold { limits throws(LuaFailure) in
      try LuaSandbox.testing(limits: limits, words: [word]).run("return inner()")
    }
    #expect(values == [.boolean(true)])
  }

  @Test func `a small budget is counted from the start`() {
    let limits = LuaLimits(budget: 100_000, counting: .watched)
    #expect(LuaSandbox.testing(limits: limits).failure(of: "while true do end")?.kind == .budget)
  }

  @Test func `many threads have a clock each`() async {
    let counted = Self.texts.map { Ended($0, Self.limits, .counted) }
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          zip(Self.texts, counted).allSatisfy { text, counted in Ended(text, Self.limits, .watched) == counted }
        }
      }
      for await same in group { #expect(same) }
    }
  }
}
