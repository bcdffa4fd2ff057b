/// What a script may use up before it is ended.
package struct LuaLimits: Hashable, Sendable {
  /// Units of work per call: one for each instruction, and as many for what takes as long.
  package var budget: Int
  /// Bytes in all, beyond what a sandbox takes before it runs anything.
  package var memory: Int
  /// Bytes in one piece: the longest text, the largest list.
  package var block: Int
  /// Seconds of processor time. A backstop for what no budget sees: what depends on it depends on the machine.
  package var deadline: Double
  /// Bytes that `print` may write.
  package var output: Int
  /// Whoever makes a sandbox that is not counted works under ``hold(_:)``.
  package var counting: LuaCounting

  package init(
    budget: Int = 100_000_000, memory: Int = 64 << 20, block: Int = 1 << 20, deadline: Double = 1.8,
    output: Int = 65_536, counting: LuaCounting = .counted
  ) {
    self.budget = budget
    self.memory = memory
    self.block = block
    self.deadline = deadline
    self.output = output
    self.counting = counting
  }
}
