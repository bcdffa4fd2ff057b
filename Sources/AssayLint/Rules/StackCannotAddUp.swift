internal import AssayModel

extension LintRule {
  static let stackCannotAddUp = LintRule(
    "stack-cannot-add-up", "A stack says more credits than all of its parts come to.",
    why: "A learner who holds every part has fewer credits than the certificate says, and a register will refuse it.",
    source: "degree-audit practice; Credential Engine issue 796", severity: .error,
    examples: [
      RuleExample(
        """
        achievement: mig
        credits: 12 ects
        ---
        achievement: metrology
        credits: 12 ects
        ---
        stack: fabricator
        credits: 30 ects
        of: [mig, metrology]
        """,
        corrected: """
          achievement: mig
          credits: 12 ects
          ---
          achievement: metrology
          credits: 12 ects
          ---
          stack: fabricator
          credits: 24 ects
          of: [mig, metrology]
          """)
    ]
  ) { linted, findings in
    for stack in linted.credentials {
      for credits in stack.achievement.credits {
        guard let parts = StackParts(stack, by: .credits(scheme: credits.scheme), in: linted),
          parts.most < credits.amount
        else { continue }
        let sum = parts.arithmetic.map { "\($0) = \(parts.most)" } ?? "all parts together are \(parts.most)"
        findings.report(
          "`\(stack.id)` can reach at most \(parts.most) of its \(credits)",
          at: linted.place(of: "credits", at: stack.achievement.place), label: "\(credits) declared",
          path: "credential:\(stack.id)/", notes: [Diagnostic.Note("\(sum), \(credits.amount - parts.most) short")],
          help: "say \(parts.most) \(credits.scheme), or add a part")
      }
    }
  }
}
