internal import AssayModel

extension LintRule {
  static let noOutcomes = LintRule(
    "no-outcomes", "An active credential does not say what its holders can do.",
    why:
      "An employer learns nothing from it, and no register of micro-credentials takes it. Write one outcome at least.",
    source: "Council Recommendation 2022/C 243/02, Annex I; ELM, learningOutcome",
    examples: [
      RuleExample(
        "credential: welder\nstatus: active\nassessments: [ { id: weld-test } ]",
        corrected: """
          credential: welder
          status: active
          outcomes: [ { id: weld, statement: Weld two plates of mild steel } ]
          assessments: [ { id: weld-test, assesses: weld } ]
          """)
    ]
  ) { linted, findings in
    for credential in linted.credentials where credential.achievement.status == .active {
      // The outcomes of a stack are those of its parts.
      guard credential.declaration == .credential, credential.outcomes.isEmpty, credential.achievement.shows.isEmpty
      else { continue }
      findings.report(
        "`\(credential.id)` is active and has no outcomes", at: linted.name(at: credential.achievement.place),
        path: "credential:\(credential.id)/", help: "say under `outcomes` what its holders can do")
    }
  }
}
