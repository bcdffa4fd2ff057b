internal import AssayModel

extension LintRule {
  static let hoursOffTheScheme = LintRule(
    "hours-off-the-scheme", "Credits and hours of one thing do not fit together in their scheme.",
    why: """
      Whoever recognises the credits reckons with the hours that the scheme stands for; learners plan with the hours \
      that are written. Correct one of the two.
      """,
    source: "ECTS Users' Guide, 2015: one credit is 25 to 30 hours",
    examples: [
      RuleExample(
        "credential: welder\ncredits: 6 ects\nhours: 60 h",
        corrected: "credential: welder\ncredits: 6 ects\nhours: 160 h")
    ]
  ) { linted, findings in
    for achievement in linted.achievements {
      guard let hours = achievement.hours else { continue }
      for credits in achievement.credits where credits.amount > 0 {
        guard let scheme = linted.project.schemes[credits.scheme],
          let low = scheme.hours.atLeast ?? scheme.hours.atMost, let high = scheme.hours.atMost ?? scheme.hours.atLeast
        else { continue }
        let (least, most) = (low.amount * credits.amount, high.amount * credits.amount)
        let isBelow = scheme.hours.atLeast != nil && hours.amount < least
        let isAbove = scheme.hours.atMost != nil && hours.amount > most
        guard isBelow || isAbove else { continue }
        let range = least == most ? "\(least) h" : "\(least) to \(most) h"
        let each = low == high ? "\(low)" : "\(low.amount) to \(high)"
        findings.report(
          "\(credits) are \(range), not \(hours)", at: linted.place(of: "hours", at: achievement.place),
          path: linted.path(of: achievement.id),
          notes: [
            Diagnostic.Note("1 \(credits.scheme) is \(each)"),
            linted.note("the credits", at: linted.place(of: "credits", at: achievement.place)),
          ], help: "correct the hours or the credits")
      }
    }
  }
}
