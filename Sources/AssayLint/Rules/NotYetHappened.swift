internal import AssayModel

extension LintRule {
  static let notYetHappened = LintRule(
    "not-yet-happened", "An approval or a review is dated in the future.",
    why: "The design claims a decision that nobody has taken yet. Correct the date, or add it when it has happened.",
    examples: [
      RuleExample(
        "credential: welder\napproved: [ { stage: academic_board, date: 2026-06-14 } ]",
        corrected: "credential: welder\napproved: [ { stage: academic_board, date: 2026-03-14 } ]",
        on: CalendarDate(year: 2026, month: 5, day: 1))
    ]
  ) { linted, findings in
    func look(_ date: CalendarDate?, _ what: String, _ field: String, _ place: Place, _ path: String) {
      guard let date, date > linted.day else { return }
      findings.report(
        "\(what) is dated \(date), and today is \(linted.day)", at: linted.place(of: field, at: place), path: path,
        help: "correct the date, or add the entry when it has happened")
    }
    for credential in linted.credentials {
      let path = "credential:\(credential.id)/"
      for approval in credential.approved { look(approval.date, "an approval", "date", approval.place, path) }
      for assurance in credential.qualityAssurance {
        look(assurance.reviewed, "a review", "reviewed", assurance.place, path)
      }
      for need in credential.need { look(need.date, "a need", "date", need.place, path) }
    }
    for organisation in linted.project.organisations.values.sorted(by: { $0.id < $1.id }) {
      for assurance in organisation.qualityAssurance {
        look(assurance.reviewed, "a review", "reviewed", assurance.place, "organisation:\(organisation.id)/")
      }
    }
  }
}
