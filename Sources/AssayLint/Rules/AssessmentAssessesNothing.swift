internal import AssayModel

extension LintRule {
  static let assessmentAssessesNothing = LintRule(
    "assessment-assesses-nothing", "An assessment counts, and does not say which outcomes it looks at.",
    why: "Learners cannot prepare for it, and nobody can tell whether the outcomes are assessed. Name them.",
    source: "Council Recommendation 2022/C 243/02, Annex II; ELM, proves",
    examples: [
      RuleExample(
        """
        credential: welder
        outcomes: [ { id: weld, statement: Weld two plates of mild steel } ]
        assessments: [ { id: weld-test, assesses: weld }, { id: quiz } ]
        """,
        corrected: """
          credential: welder
          outcomes: [ { id: weld, statement: Weld two plates of mild steel } ]
          assessments: [ { id: weld-test, assesses: weld }, { id: quiz, purpose: formative } ]
          """)
    ]
  ) { linted, findings in
    for credential in linted.credentials where !credential.outcomes.isEmpty {
      for assessment in credential.assessments where assessment.purpose == .summative && assessment.assesses.isEmpty {
        findings.report(
          "`\(assessment.id)` counts, and says of no outcome that it assesses it",
          at: linted.name(at: assessment.place), path: "credential:\(credential.id)/",
          help: "name the outcomes under `assesses`, or write `purpose: formative`")
      }
    }
  }
}
