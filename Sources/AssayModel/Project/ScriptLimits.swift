/// What scripts may use up; nil for the runtime's own limit.
package struct ScriptLimits: Hashable, Sendable {
  /// Units of work in one call.
  package var budget: Int?
  /// Mebibytes that a plugin may hold.
  package var memory: Int?
  /// After how long a call is given up, as a backstop.
  package var deadline: Period?

  package init() {}
}

extension ScriptLimits {
  package static let type = RecordType<ScriptLimits>(
    "script limits", "What scripts may use up.",
    fields: [
      Field("budget", \.budget, .integer(1...1_000_000_000_000), "Units of work in one call."),
      Field("memory", \.memory, .integer(1...65_536), "Mebibytes that a plugin may hold."),
      Field("deadline", \.deadline, .period, "After how long a call is given up, such as `PT10S`."),
    ]
  ) { _ in ScriptLimits() }
}
