internal import AssayModel

extension LintRule {
  static let rubricLevelMissing = LintRule(
    "rubric-level-missing", "The level that passes is none of the levels.",
    why: "Two assessors will decide differently from which level on work passes. Name one of the levels, or add it.",
    source: "Open Badges 3.0, ResultDescription.requiredLevel; CTDL, RubricCriterion", severity: .error,
    examples: [
      RuleExample(
        """
        credential: welder
        outcomes:
          - id: weld
            statement: Weld two plates of mild steel
            performance_criteria:
              - { statement: Penetration, levels: [ { id: poor }, { id: good } ], pass: fair }
        """,
        corrected: """
          credential: welder
          outcomes:
            - id: weld
              statement: Weld two plates of mild steel
              performance_criteria:
                - { statement: Penetration, levels: [ { id: poor }, { id: good } ], pass: good }
          """)
    ]
  ) { linted, findings in
    for (criterion, path) in linted.performanceCriteria {
      let ids = criterion.levels.map(\.id)
      guard let pass = criterion.pass, !ids.contains(pass) else { continue }
      let nearest = NearestWord.to(pass, among: ids).map { "did you mean `\($0)`?" }
      findings.report(
        "`\(pass.shortened)` is none of the levels here", at: linted.place(of: "pass", at: criterion.place), path: path,
        help: nearest ?? (ids.isEmpty ? "list the levels under `levels`" : "its levels are \(ids.quoted())"))
    }
  }
}
