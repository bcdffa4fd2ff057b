/// How a project wants to be linted.
package struct LintSettings: Hashable, Sendable {
  /// From which severity on findings fail a run.
  package enum FailOn: String, Hashable, Sendable, CaseIterable { case error, warning, info, never }

  package var failOn: FailOn?
  /// Settings by the name of a rule, in the order in which they are written.
  package var rules: [String: [RuleSetting]] = [:]
  package var suppress: [Suppression] = []
  /// The file with findings that are known and not reported again.
  package var baseline: String?

  package init() {}
}

extension LintSettings {
  package static let type = RecordType<LintSettings>(
    "lint settings", "How the project is linted.",
    fields: [
      Field(
        "fail_on", \.failOn, .choice(FailOn.self),
        "From which severity on findings fail a run; `warning`, where it is left out."),
      Field("rules", \.rules, .map(of: .oneOrMany(of: RuleSetting.wording)), "Severities by the names of rules."),
      Field("suppress", \.suppress, .list(of: Suppression.type.wording), "Findings that are known and accepted."),
      Field("baseline", \.baseline, .text, "A file with findings that are not reported again."),
    ]
  ) { _ in LintSettings() }
}
