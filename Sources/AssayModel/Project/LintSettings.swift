/// How a project wants to be linted.
package struct LintSettings: Hashable, Sendable {
  /// From which severity on findings fail a run.
  package enum FailOn: String, Hashable, Sendable, CaseIterable { case error, warning, info, never }

  package var failOn: FailOn?
  /// Settings by the name of a rule, in the order in which they are written.
  package var rules: [String: [RuleSetting]] = [:]
  /// Where the name of each rule stands.
  package var namePlaces: [String: Place] = [:]
  package var suppress: [Suppression] = []
  /// The file with findings that are known and not reported again.
  package var baseline: String?
  package var baselinePlace = Place()

  package init() {}
}

extension LintSettings {
  package static let type = RecordType<LintSettings>(
    "lint settings", "How the project is linted.",
    fields: [
      Field(
        "fail_on", \.failOn, .choice(FailOn.self),
        "From which severity on findings fail a run; `warning`, where it is left out."),
      Field("rules", settings.form, "Severities by the names of rules.") { syntax, lint, reading in
        lint.rules = settings.read(syntax, &reading) ?? [:]
        guard case .map(let entries) = syntax.content else { return }
        for entry in entries { lint.namePlaces[entry.key] = Place(entry.value.node) }
      },
      Field("suppress", \.suppress, .list(of: Suppression.type.wording), "Findings that are known and accepted."),
      Field("baseline", .text, "A file with findings that are not reported again.") { syntax, lint, reading in
        lint.baseline = Wording<String>.text.read(syntax, &reading)
        lint.baselinePlace = Place(syntax.node)
      },
    ]
  ) { _ in LintSettings() }

  private static let settings = Wording<[String: [RuleSetting]]>.map(of: .oneOrMany(of: RuleSetting.wording))
}
