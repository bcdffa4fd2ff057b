internal import AssayModel

extension LintRule {
  static let hoursDoNotAddUp = LintRule(
    "hours-do-not-add-up", "A part of the workload is larger than the whole.",
    why: "Contact hours and hours of assessment are part of the learner's whole workload. Correct one of them.",
    source: "ELM, contactHour and volumeOfLearning; ECTS Users' Guide, 2015",
    examples: [
      RuleExample(
        "credential: welder\nhours: 55 h\ncontact_hours: 60 h",
        corrected: "credential: welder\nhours: 75 h\ncontact_hours: 60 h")
    ]
  ) { linted, findings in
    for achievement in linted.achievements {
      guard let hours = achievement.hours else { continue }
      let assessments = linted.project.credentials[achievement.id]?.assessments ?? []
      let parts = [
        ("contact_hours", achievement.contactHours), ("assessment_hours", achievement.assessmentHours),
      ].compactMap { field, part in part.map { (field: field, hours: $0.amount) } }
      let sum = parts.reduce(Decimal(0)) { $0 + $1.hours }
      if let tooLarge = parts.first(where: { $0.hours > hours.amount }) ?? (sum > hours.amount ? parts.last : nil) {
        let alone = tooLarge.hours > hours.amount
        let said = alone ? "`\(tooLarge.field)` is \(tooLarge.hours) h" : "contact and assessment are \(sum) h"
        findings.report(
          "\(said), and the whole workload \(hours)", at: linted.place(of: tooLarge.field, at: achievement.place),
          path: linted.path(of: achievement.id),
          notes: [linted.note("the whole", at: linted.place(of: "hours", at: achievement.place))]
            + (alone ? [] : [Diagnostic.Note("\(parts[0].hours) + \(parts[1].hours) = \(sum)")]),
          help: "correct one of them")
      }
      let all = assessments.compactMap(\.hours).reduce(Decimal(0)) { $0 + $1.amount }
      if let said = achievement.assessmentHours, all > said.amount, !assessments.isEmpty {
        findings.report(
          "the assessments take \(all) h, and `assessment_hours` is \(said)",
          at: linted.place(of: "assessment_hours", at: achievement.place), severity: .info,
          path: linted.path(of: achievement.id), help: "correct the sum, or the hours of an assessment")
      }
    }
  }
}
