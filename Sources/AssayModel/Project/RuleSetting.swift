/// How severe a rule's findings are, everywhere or in some paths or credentials.
package struct RuleSetting: Hashable, Sendable {
  package enum Severity: String, Hashable, Sendable, CaseIterable { case error, warning, info, off }

  package var severity: Severity
  package var reason: String?
  /// The last day on which it holds.
  package var until: CalendarDate?
  /// Globs; everywhere, where there are none.
  package var paths: [String] = []
  /// Globs of ids; everywhere, where there are none.
  package var credentials: [String] = []
  package var place: Place

  package init(_ severity: Severity, place: Place = Place()) {
    self.severity = severity
    self.place = place
  }
}

extension RuleSetting {
  package static let type = RecordType<RuleSetting>(
    "rule setting", "How severe a rule's findings are, and where.",
    fields: [
      Field("severity", \.severity, .choice(Severity.self), required: true, "How severe."),
      Field("reason", \.reason, .text, "Why."),
      Field("until", \.until, .date, "The last day on which it holds."),
      Field("paths", \.paths, .oneOrMany(of: .text), "Only in files that match these globs."),
      Field("credentials", \.credentials, .oneOrMany(of: .text), "Only in credentials whose ids match these globs."),
    ]
  ) { RuleSetting(.off, place: Place($0)) }

  /// A setting, or just the severity.
  static let wording = type.wording(or: Wording<Severity>.choice(Severity.self).map { RuleSetting($0) })
}
