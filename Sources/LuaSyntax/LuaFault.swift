/// A mistake in the syntax of a script, in the words of its author.
package struct LuaFault: Hashable, Sendable {
  package struct Note: Hashable, Sendable {
    package let message: String
    package let range: LuaRange

    package init(_ message: String, _ range: LuaRange) {
      self.message = message
      self.range = range
    }
  }

  package let message: String
  /// What is wrong; of no width where something is missing.
  package let range: LuaRange
  /// What to do, if it can be said.
  package let help: String?
  package let notes: [Note]
  /// The source ends too early; more of it could mend the fault.
  package let isEarlyEnd: Bool

  init(
    _ message: String, at range: LuaRange, help: String? = nil, notes: [Note] = [], isEarlyEnd: Bool = false
  ) {
    self.message = message
    self.range = range
    self.help = help
    self.notes = notes
    self.isEarlyEnd = isEarlyEnd
  }
}
