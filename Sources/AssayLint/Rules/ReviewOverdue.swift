internal import AssayModel

extension LintRule {
  static let reviewOverdue = LintRule(
    "review-overdue", "The day of a review has passed.",
    why: """
      Regulators ask for reviews in time, and learners rely on a design that somebody still looks at. Hold the review \
      and write its date.
      """,
    source: "NZQA listing rules 2022, rule 6.1(g); Council Recommendation 2022/C 243/02, Annex II",
    examples: [
      RuleExample(
        """
        credential: welder
        quality_assurance: [ { kind: internal, body: board, reviewed: 2024-03-01, review_every: 1 year } ]
        """,
        corrected: """
          credential: welder
          quality_assurance: [ { kind: internal, body: board, reviewed: 2026-03-01, review_every: 1 year } ]
          """, on: CalendarDate(year: 2026, month: 5, day: 1))
    ]
  ) { linted, findings in
    func look(_ assurances: [QualityAssurance], _ path: String) {
      for assurance in assurances {
        let due: CalendarDate
        let field: String
        var why = ""
        if let next = assurance.nextReview {
          (due, field) = (next, "next_review")
        } else if let reviewed = assurance.reviewed, let period = assurance.reviewEvery {
          (due, field) = (reviewed.adding(period), "reviewed")
          why = ": \(reviewed) and \(period)"
        } else {
          continue
        }
        guard due < linted.day else { continue }
        findings.report(
          "a review was due on \(due)\(why)", at: linted.place(of: field, at: assurance.place), path: path,
          help: "hold the review and write its date under `reviewed`")
      }
    }
    for credential in linted.credentials where !(credential.achievement.status?.isGone ?? false) {
      look(credential.qualityAssurance, "credential:\(credential.id)/")
    }
    for organisation in linted.project.organisations.values.sorted(by: { $0.id < $1.id }) {
      look(organisation.qualityAssurance, "organisation:\(organisation.id)/")
    }
  }
}
