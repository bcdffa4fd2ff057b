import Foundation
import LuaRuntime

/// All that a host sees of a script that it ran.
struct Ended: Equatable {
  var values: [LuaValue] = []
  var failure: LuaFailure?
  var output = ""

  init(_ text: String, _ limits: LuaLimits = LuaLimits(), _ counting: LuaCounting) {
    var limits = limits
    limits.counting = counting
    var ended = (values: [LuaValue](), output: "")
    do throws(LuaFailure) {
      try limits.hold { limits throws(LuaFailure) in
        let sandbox = LuaSandbox.testing(limits: limits)
        defer { ended.output = sandbox.output }
        ended.values = try sandbox.run(text)
      }
    } catch { failure = error }
    (values, output) = ended
  }
}

/// Whether there are timers here that can trip a run; the sanitizer of threads holds them back.
enum Timers {
  #if os(Linux)
    static let exist = dlsym(nil, "__tsan_init") == nil
  #else
    static let exist = false
  #endif
}
