internal import AssayModel

extension LintRule {
  static let assessmentNeverRequired = LintRule(
    "assessment-never-required", "A summative assessment need not be passed: the criteria do not mention it.",
    why: """
      The credential is earned by learners who never sat it, though it says that it assesses them. Once `requires` is \
      written, only what stands there is asked for.
      """,
    source: "Council Recommendation 2022/C 243/02, Annex II; our judgement",
    examples: [
      RuleExample(
        """
        achievement: safety-induction
        ---
        credential: welder
        assessments: [ { id: weld-test } ]
        requires: { holds: safety-induction }
        """,
        corrected: """
          achievement: safety-induction
          ---
          credential: welder
          assessments: [ { id: weld-test } ]
          requires: { all_of: [ { holds: safety-induction }, { assessment: weld-test } ] }
          """)
    ]
  ) { linted, findings in
    for credential in linted.credentials where credential.requires != nil {
      let criteria = linted.requirements(of: credential.id).map(\.criterion)
      var asked: Set<String> = []
      var shown: Set<String> = []
      var isOpaque = false
      for criterion in criteria {
        switch criterion.form {
        case .fact(.result(let demand)): asked.insert(demand.assessment)
        case .fact(.shown(let reference)): shown.insert(reference.id)
        case .covers(let references): shown.formUnion(references.map(\.id))
        case .dated(let recurrence):
          if case .result(let demand) = recurrence.of { asked.insert(demand.assessment) }
        case .opaque: isOpaque = true
        case .fact, .claim, .atLeast, .pool, .not, .order, .approval, .stated: break
        }
      }
      // A script may ask for anything.
      if isOpaque { continue }
      for assessment in credential.assessments where assessment.purpose == .summative {
        if asked.contains(assessment.id) || asked.contains("\(credential.id)/\(assessment.id)") { continue }
        if assessment.assesses.contains(where: { shown.contains($0.id) }) { continue }
        findings.report(
          "`\(credential.id)` is earned without `\(assessment.id)`: its criteria do not mention it",
          at: linted.name(at: assessment.place), path: "credential:\(credential.id)/",
          notes: [linted.note("the criteria", at: linted.place(of: "requires", at: credential.achievement.place))],
          help: "add `assessment: \(assessment.id)` to `requires`, or write `purpose: formative`")
      }
    }
  }
}
