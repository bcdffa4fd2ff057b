internal import AssayModel

extension LintRule {
  static let renewalWithoutExpiry = LintRule(
    "renewal-without-expiry", "Something can be renewed, and never expires.",
    why: "Nobody has a reason to renew it, so what the renewal asks for is never done. Say how long an award is valid.",
    source: "CTDL, renewal and renewalFrequency",
    examples: [
      RuleExample(
        """
        credential: welder
        validity: { renewals: [ { extends: 2 years, requires: { hours: { at_least: 20 h, within: cycle } } } ] }
        """,
        corrected: """
          credential: welder
          validity:
            period: 2 years
            renewals: [ { extends: 2 years, requires: { hours: { at_least: 20 h, within: cycle } } } ]
          """)
    ]
  ) { linted, findings in
    for achievement in linted.achievements {
      let validity = achievement.validity
      guard !validity.renewals.isEmpty, validity.period == nil, validity.expiresWith == nil else { continue }
      findings.report(
        "`\(achievement.id)` can be renewed and never expires",
        at: linted.name(at: achievement.place), path: linted.path(of: achievement.id),
        notes: [linted.note("the renewal", at: linted.place(of: "validity", "renewals", at: achievement.place))],
        help: "add `period:` to its `validity`")
    }
  }
}
