internal import AssayModel

extension LintRule {
  static let paceImplausible = LintRule(
    "pace-implausible", "The hours do not fit into the duration, or are lost in it.",
    why: """
      More than 60 hours a week nobody can study; less than half an hour a week for a year is mostly a duration that \
      was mistaken for the workload, such as 60 months for 60 hours.
      """,
    source: "our judgement; a sample credential of the European Commission says 60 months for 60 hours",
    examples: [
      RuleExample(
        "credential: welder\nhours: 300 h\nduration: 2 weeks",
        corrected: "credential: welder\nhours: 300 h\nduration: 12 weeks"),
      RuleExample(
        "credential: welder\nhours: 60 h\nduration: 60 months",
        corrected: "credential: welder\nhours: 60 h\nduration: 1 month"),
    ]
  ) { linted, findings in
    for achievement in linted.achievements {
      guard let hours = achievement.hours, let duration = achievement.duration,
        let longest = duration.atMost ?? duration.atLeast
      else { continue }
      let place = linted.place(of: "duration", at: achievement.place)
      let weeks = longest.thousandthsOfWeeks
      // Below a week, days may be long.
      guard weeks >= 1000 else { continue }
      let perWeek = Decimal(millionths: hours.amount.millionths / weeks * 1000)
      if perWeek > 60 {
        findings.report(
          "\(hours) in \(longest) are \(perWeek.rounded) hours a week", at: place,
          path: linted.path(of: achievement.id),
          help: "correct the hours or the duration")
      } else if longest.months >= 12, hours.amount > 0, perWeek.millionths < 500_000 {
        findings.report(
          "\(hours) over \(longest) are less than half an hour a week", at: place,
          path: linted.path(of: achievement.id),
          help: Decimal(longest.months) == hours.amount
            ? "write how long it takes by the calendar; months stand here where hours were meant"
            : "write how long it takes by the calendar, not the workload")
      }
    }
  }
}

extension Decimal {
  /// The nearest whole number.
  fileprivate var rounded: Int { (millionths + 500_000) / 1_000_000 }
}
