internal import AssayModel

extension LintRule {
  static let renewalAsksForNothing = LintRule(
    "renewal-asks-for-nothing", "A renewal does not say what it takes, or by how long it extends.",
    why: """
      Whoever holds the award cannot plan for it, and whether an award that was renewed is still valid cannot be decided.
      """,
    source: "CTDL, renewal and renewalFrequency",
    examples: [
      RuleExample(
        "credential: welder\nvalidity: { period: 2 years, renewals: [ { extends: 2 years } ] }",
        corrected: """
          credential: welder
          validity:
            period: 2 years
            renewals: [ { extends: 2 years, requires: { hours: { at_least: 20 h, within: cycle } } } ]
          """)
    ]
  ) { linted, findings in
    for achievement in linted.achievements {
      for renewal in achievement.validity.renewals {
        let missing = [
          renewal.requires == nil ? "`requires`" : nil, renewal.extends == nil ? "`extends`" : nil,
        ].compactMap { $0 }
        guard let first = missing.first else { continue }
        findings.report(
          first == "`requires`"
            ? "a renewal of `\(achievement.id)` does not say what it takes"
            : "a renewal of `\(achievement.id)` does not say by how long it extends",
          at: renewal.place, path: linted.path(of: achievement.id), help: "add \(missing.joined(separator: " and "))")
      }
    }
  }
}
