internal import AssayModel

extension LintRule {
  static let withinOutlastsValidity = LintRule(
    "within-outlasts-validity", "An award must be recent, within a time longer than it is valid.",
    why: "What has expired is not held, so the longer time changes nothing, and readers are misled by it.",
    severity: .info,
    examples: [
      RuleExample(
        """
        achievement: safety-induction
        validity: { period: 2 years }
        ---
        credential: welder
        requires: { holds: { id: safety-induction, within: 3 years } }
        """,
        corrected: """
          achievement: safety-induction
          validity: { period: 2 years }
          ---
          credential: welder
          requires: { holds: { id: safety-induction, within: 1 year } }
          """)
    ]
  ) { linted, findings in
    for designed in linted.criteria {
      guard let claim = designed.claim, case .awards(let pattern) = claim.of, designed.criterion.word == "holds",
        let reference = pattern.ids.first, let asked = linted.project.achievements[reference.id],
        let period = asked.validity.period,
        // What was renewed is held beyond its first period, and is older then.
        asked.validity.renewals.isEmpty
      else { continue }
      for case .within(.period(let within)) in pattern.keys where within.isLonger(than: period) {
        findings.report(
          "`\(asked.id)` is valid for \(period), so `within: \(within)` changes nothing",
          at: linted.place(of: "within", at: designed.criterion.place), path: designed.path,
          notes: [linted.note("valid for \(period)", at: linted.place(of: "validity", "period", at: asked.place))],
          help: "leave `within` out, or ask for less than \(period)")
      }
    }
  }
}
