internal import AssayModel

extension LintRule {
  static let partsExceedTheWhole = LintRule(
    "parts-exceed-the-whole", "The parts of a stack come to more than the whole says.",
    why: "Every learner does more work than the certificate shows, and loses what is not written there.",
    source: "degree-audit practice; Council Recommendation 2022/C 243/02, Annex I (workload)",
    examples: [
      RuleExample(
        """
        achievement: mig
        hours: 80 h
        ---
        achievement: metrology
        hours: 60 h
        ---
        stack: fabricator
        hours: 100 h
        of: [mig, metrology]
        """,
        corrected: """
          achievement: mig
          hours: 80 h
          ---
          achievement: metrology
          hours: 60 h
          ---
          stack: fabricator
          hours: 140 h
          of: [mig, metrology]
          """)
    ]
  ) { linted, findings in
    for stack in linted.credentials {
      let said =
        stack.achievement.credits.map { (Measure.credits(scheme: $0.scheme), $0.amount, "credits") }
        + (stack.achievement.hours.map { [(Measure.hours, $0.amount, "hours")] } ?? [])
      for (measure, amount, field) in said {
        guard let parts = StackParts(stack, by: measure, in: linted), parts.least > amount else { continue }
        findings.report(
          "`\(stack.id)` says \(measure.written(amount)), and its parts are \(measure.written(parts.least)) or more",
          at: linted.place(of: field, at: stack.achievement.place), path: "credential:\(stack.id)/",
          notes: [Diagnostic.Note("the smallest choice is \(parts.leastArithmetic)")],
          help: "say \(measure.written(parts.least)), or ask for fewer parts")
      }
    }
  }
}
