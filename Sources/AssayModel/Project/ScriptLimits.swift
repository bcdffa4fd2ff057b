/// What scripts may use up; nil for the runtime's own limit.
package struct ScriptLimits: Hashable, Sendable {
  /// Units of work in one call.
  package var budget: Int?
  /// Mebibytes that a plugin may hold.
  package var memory: Int?
  /// After how much of the processor's time a call is given up, as a backstop.
  package var deadline: Period?

  package init() {}

  /// The deadline in seconds; nil where there is none that a clock could keep.
  package var deadlineSeconds: Int? {
    guard let deadline, deadline.months == 0 else { return nil }
    let seconds = deadline.days * 86_400 + deadline.seconds
    return seconds > 0 ? seconds : nil
  }
}

extension ScriptLimits {
  package static let type = RecordType<ScriptLimits>(
    "script limits", "What scripts may use up.",
    fields: [
      Field("budget", \.budget, .integer(1...1_000_000_000_000), "Units of work in one call."),
      Field("memory", \.memory, .integer(1...65_536), "Mebibytes that a plugin may hold."),
      Field("deadline", .period, "After how much processor time a call is given up, such as `PT10S`.") {
        syntax, limits, reading in
        limits.deadline = Wording<Period>.period.read(syntax, &reading)
        guard limits.deadline != nil, limits.deadlineSeconds == nil else { return }
        reading.report(
          "bad-quantity", "`\(syntax.text ?? "")` is no time after which a call could be given up", at: syntax.node,
          help: "write it in seconds, such as `PT10S`")
      },
    ]
  ) { _ in ScriptLimits() }
}
