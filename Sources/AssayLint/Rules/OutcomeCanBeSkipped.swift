internal import AssayAnalysis
internal import AssayModel

extension LintRule {
  static let outcomeCanBeSkipped = LintRule(
    "outcome-can-be-skipped", "Somebody can earn the credential without ever showing one of its outcomes.",
    why: """
      The certificate promises an employer that its holder can do it, and there is a way to the certificate that does \
      not pass by. Ask for what shows it, or promise less.
      """,
    source: "Council Recommendation 2022/C 243/02, Annex II; our judgement",
    examples: [
      RuleExample(
        """
        credential: welder
        outcomes:
          - { id: weld, statement: Weld two plates of mild steel }
          - { id: inspect, statement: Judge a finished weld by eye }
        assessments: [ { id: weld-test, assesses: weld }, { id: visual, assesses: inspect }, { id: retest, assesses: weld } ]
        requires:
          some_of: { at_least: 2, of: [ { assessment: weld-test }, { assessment: visual }, { assessment: retest } ] }
        """,
        corrected: """
          credential: welder
          outcomes:
            - { id: weld, statement: Weld two plates of mild steel }
            - { id: inspect, statement: Judge a finished weld by eye }
          assessments: [ { id: weld-test, assesses: weld }, { id: visual, assesses: inspect }, { id: retest, assesses: weld } ]
          requires:
            all_of:
              - assessment: visual
              - any_of: [ { assessment: weld-test }, { assessment: retest } ]
          """)
    ]
  ) { linted, findings in
    let told = Told([outcomeNeverAssessed], in: linted)
    for credential in linted.credentials where credential.requires != nil {
      for outcome in credential.outcomes {
        let place = linted.name(at: outcome.place)
        guard !told.isAbout(linted.sources.value(of: place.node)),
          let shown = linted.proofs.learner(earning: credential, without: outcome)
        else { continue }
        findings.report(
          "`\(credential.id)` can be earned without showing `\(outcome.id)`", at: place,
          path: "credential:\(credential.id)/",
          notes: [.learner(with: shown.lines(on: linted.day))],
          help: "ask for what shows it under `requires`, or take the outcome out")
      }
    }
  }
}
