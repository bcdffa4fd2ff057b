internal import AssayModel

extension LintRule {
  static let scoreBelowThePassMark = LintRule(
    "score-below-the-pass-mark", "A criterion asks for a score with which its assessment is not passed.",
    why:
      "A learner who failed the assessment meets the criterion. Ask for the pass mark or more, or leave `score` out.",
    examples: [
      RuleExample(
        """
        credential: welder
        assessments: [ { id: weld-test, grading: { scale: percent, pass: 70 } } ]
        requires: { assessment: { id: weld-test, score: 50 } }
        """,
        corrected: """
          credential: welder
          assessments: [ { id: weld-test, grading: { scale: percent, pass: 70 } } ]
          requires: { assessment: { id: weld-test, score: 80 } }
          """)
    ]
  ) { linted, findings in
    for designed in linted.criteria {
      guard case .fact(.result(let demand)) = designed.criterion.form, case .atLeastAsGood(let score)? = demand.score,
        let (assessment, _) = linted.assessment(demand.assessment, in: designed.owner),
        let pass = assessment.grading.pass, let asked = assessment.grading.rank(score),
        let needed = assessment.grading.rank(pass), asked < needed
      else { continue }
      findings.report(
        "`\(score)` is enough here, and `\(assessment.id)` is passed only with `\(pass)`",
        at: linted.place(of: "score", at: designed.criterion.place), path: designed.path,
        notes: [linted.note("the pass mark", at: linted.place(of: "grading", "pass", at: assessment.place))],
        help: "ask for `\(pass)` or better, or leave `score` out")
    }
  }
}
