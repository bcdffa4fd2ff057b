internal import AssayModel

extension LintRule {
  static let activeAfterItsEnd = LintRule(
    "active-after-its-end", "Something is called active although its last day has passed.",
    why: "Learners sign up for what is not awarded any more. Correct the status, or the dates.",
    source: "CTDL, expirationDate and credentialStatusType",
    examples: [
      RuleExample(
        "achievement: mig\nstatus: active\neffective: { to: 2025-12-31 }\n---\ncredential: welder\nrequires: { holds: mig }",
        corrected:
          "achievement: mig\nstatus: active\neffective: { to: 2027-12-31 }\n---\ncredential: welder\nrequires: { holds: mig }",
        on: CalendarDate(year: 2026, month: 5, day: 1))
    ]
  ) { linted, findings in
    for achievement in linted.achievements where achievement.status == .active {
      guard let end = achievement.effective?.teachOut ?? achievement.effective?.to, end < linted.day else { continue }
      let field = achievement.effective?.teachOut == nil ? "to" : "teach_out"
      findings.report(
        "`\(achievement.id)` is active, and its last day was \(end)",
        at: linted.place(of: "status", at: achievement.place), path: linted.path(of: achievement.id),
        notes: [linted.note("the last day", at: linted.place(of: "effective", field, at: achievement.place))],
        help: "write `status: withdrawn` or `superseded`, or correct the date")
    }
  }
}
