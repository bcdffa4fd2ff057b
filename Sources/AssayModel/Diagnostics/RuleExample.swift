/// A file that breaks a rule, and the same file mended. Tests try both, and the rule's page shows them.
package struct RuleExample: Hashable, Sendable {
  /// The path of the file: `assay.yaml` for the project's own.
  package let path: String
  package let bad: String
  package let good: String
  /// The file as it was in an earlier version, where a rule is about the change.
  package let before: String?
  /// What `assay.yaml` must say for the example to make sense, beside its version.
  package let configuration: String?
  /// The day on which it is tried, where that matters.
  package let day: CalendarDate?

  package init(
    _ bad: String, corrected good: String, in path: String = "design.yaml", configuration: String? = nil,
    on day: CalendarDate? = nil, before: String? = nil
  ) {
    self.path = path
    self.bad = bad
    self.good = good
    self.before = before
    self.configuration = configuration
    self.day = day
  }
}
