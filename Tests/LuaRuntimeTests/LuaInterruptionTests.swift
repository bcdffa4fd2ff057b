import AssayTestSupport
import Foundation
import LuaRuntime
import Testing

/// An interruption ends every script of the process, so each of these has a process of its own.
@Suite struct LuaInterruptionTests {
  @Test func `whatever a script does, it ends soon after it is interrupted, and cannot catch it`() async {
    await #expect(processExitsWith: .success) {
      for text in Self.endless {
        let sandbox = LuaSandbox.testing(limits: Self.patient)
        let clock = ContinuousClock()
        nonisolated(unsafe) var requested = clock.now
        let thread = Thread {
          usleep(30_000)
          requested = clock.now
          LuaInterruption.request()
        }
        thread.start()
        let failure = sandbox.failure(of: text)
        let late = clock.now - requested
        #expect(failure?.kind == .interrupted, "\(text)")
        #expect(failure?.message == "was interrupted")
        #expect(failure?.place?.chunk == LuaSandbox.chunk)
        #expect(late < Patience.seconds(0.25), "\(late) \(text)")
        LuaInterruption.clear()
        #expect(sandbox.failure(of: "return 1") == nil)
      }
    }
  }

  @Test func `the handler of a signal may ask for it, and nothing runs until it is cleared`() async {
    await #expect(processExitsWith: .success) {
      signal(SIGALRM) { _ in LuaInterruption.request() }
      alarm(1)
      let sandbox = LuaSandbox.testing(limits: Self.patient)
      #expect(sandbox.failure(of: "while true do end")?.kind == .interrupted)
      #expect(sandbox.failure(of: "return 1")?.kind == .interrupted)
      #expect(LuaSandbox.testing().failure(of: "return 1")?.kind == .interrupted)
      LuaInterruption.clear()
      #expect(sandbox.failure(of: "return 1") == nil)
    }
  }

  private static let patient = LuaLimits(budget: .max, deadline: 20)

  private static let endless = [
    "while true do end",
    "while true do pcall(function() while true do end end) end",
    "while true do xpcall(error, function() while true do end end) end",
    "local co = coroutine.wrap(function() while true do pcall(coroutine.yield) end end) while true do co() end",
    "coroutine.wrap(function() while true do end end)()",
    "return (('a'):rep(200000)):find(('a-'):rep(40) .. 'b')",
    "table.move({}, 1, 1 << 40, 2)",
    "table.move({}, 2, 1 << 40, 1)",
    "local s, t = ('x'):rep(1000000), {} for i = 1, 50000 do t[i] = s end table.sort(t)",
    "local t = {} for i = 1, 50000 do t[i] = i end while true do table.sort(t) end",
    "local s = ('x'):rep(500000) while true do local _ = s < s end",
    "while true do pcall(string.rep, 'x', 100000) end",
    "while true do local t <close> = setmetatable({}, { __close = function() while true do end end }) end",
    "local t = {} for i = 1, 5000 do t['k' .. i] = i end while true do for k in pairs(t) do end end",
  ]
}
