internal import AssayModel

extension LintRule {
  static let renewalWindowTooWide = LintRule(
    "renewal-window-too-wide", "A renewal opens before the award, or stays open longer than the award was valid.",
    why:
      "The window says nothing then: learners renew on the first day, or after having been without the award for years.",
    source: "our judgement; CTDL, renewal",
    examples: [
      RuleExample(
        """
        credential: welder
        validity:
          period: 2 years
          renewals:
            - { extends: 2 years, opens: 3 years, requires: { hours: { at_least: 20 h, within: cycle } } }
        """,
        corrected: """
          credential: welder
          validity:
            period: 2 years
            renewals:
              - { extends: 2 years, opens: 6 months, requires: { hours: { at_least: 20 h, within: cycle } } }
          """)
    ]
  ) { linted, findings in
    for achievement in linted.achievements {
      guard let period = achievement.validity.period else { continue }
      let note = linted.note("valid for \(period)", at: linted.place(of: "validity", "period", at: achievement.place))
      for renewal in achievement.validity.renewals {
        if let opens = renewal.opens, opens.isLonger(than: period) {
          findings.report(
            "the renewal opens \(opens) before the expiry, and the award is valid for \(period)",
            at: linted.place(of: "opens", at: renewal.place), path: linted.path(of: achievement.id), notes: [note],
            help: "shorten `opens`, or leave it out: then it is open from the award on")
        }
        if let grace = renewal.grace, grace.isLonger(than: period) {
          findings.report(
            "the award is valid for \(period) and can be renewed \(grace) after that",
            at: linted.place(of: "grace", at: renewal.place), path: linted.path(of: achievement.id), notes: [note],
            help: "shorten `grace`")
        }
      }
    }
  }
}
