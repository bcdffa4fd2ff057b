internal import LuaRuntime

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Calls functions of a script as often as one likes.
struct ScriptBench {
  private let script: LuaChunk
  private let place: Int
  private let limits: LuaLimits
  private var sandbox: LuaSandbox
  private var function: LuaFunction
  private var trips = 0
  private let learners = Self.drawn()

  private struct Award {
    var score: Int
    var level: Int
    var kind: String
  }

  init(script path: String, function: String, counting: LuaCounting) throws {
    script = LuaChunk(name: "scripts.lua", bytes: Self.bytes(of: path))
    guard let place = ["loop", "cohort", "texts", "predicate"].firstIndex(of: function) else {
      fatalError("there is no function `\(function)`")
    }
    self.place = place
    limits = LuaLimits(counting: counting)
    (sandbox, self.function) = try Self.open(script, place, limits)
  }

  private static func open(
    _ script: LuaChunk, _ place: Int, _ limits: LuaLimits
  ) throws(LuaFailure) -> (LuaSandbox, LuaFunction) {
    let sandbox = LuaSandbox(limits: limits) { ($0 == "arg" ? "" : "nothing is called `\($0)`", nil) }
    // The script looks at `arg` to see who runs it.
    _ = try sandbox.run(LuaChunk(name: "arg", text: "arg = false"))
    guard case .function(let function) = try sandbox.run(script)[place] else { fatalError("no function") }
    return (sandbox, function)
  }

  /// What a call costs, as text.
  mutating func time(calls: Int) throws -> String {
    let start = Self.now()
    var yes = 0
    var number = 0
    while number < calls {
      do throws(LuaFailure) {
        if place == 3 { try ask(&number, upTo: calls, &yes) } else { try call(&number, upTo: calls, &yes) }
      } catch {
        guard error.kind == .tripped else { throw error }
        trips += 1
        (sandbox, function) = try Self.open(script, place, limits)
      }
    }
    let cost = Double(Self.now() - start) / Double(calls)
    return "\((cost * 10).rounded() / 10) \(yes) \(trips)"
  }

  private func call(_ number: inout Int, upTo calls: Int, _ yes: inout Int) throws(LuaFailure) {
    while number < calls {
      if case .boolean(true)? = try sandbox.call(function, [.integer(number + 1)]).first { yes += 1 }
      number += 1
    }
  }

  private func ask(_ number: inout Int, upTo calls: Int, _ yes: inout Int) throws(LuaFailure) {
    var learner = 0
    while number < calls {
      let awards = learners[learner]
      learner = (learner + 1) % learners.count
      let answers = try sandbox.call(function, each: 3, calls: awards.count) { row in
        for award in awards {
          row.put(award.score)
          row.put(award.level)
          row.put(award.kind)
        }
      }
      for case .boolean(true) in answers { yes += 1 }
      number += awards.count
    }
  }

  /// As many learners as `scripts.lua` has, with as many awards, of which predicates read three fields.
  private static func drawn() -> [[Award]] {
    var draw = Draw()
    return (1...40).map { _ in
      (0..<20 + draw.below(25)).map { _ in
        Award(score: draw.below(101), level: 1 + draw.below(8), kind: draw.below(3) == 0 ? "badge" : "course")
      }
    }
  }

  private static func bytes(of path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { fatalError("there is no `\(path)`") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = getc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return bytes
  }

  static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
