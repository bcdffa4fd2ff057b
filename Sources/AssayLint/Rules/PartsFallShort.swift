internal import AssayModel

extension LintRule {
  static let partsFallShort = LintRule(
    "parts-fall-short", "A stack can be earned with parts of fewer credits than it says.",
    why: "Two holders of one certificate have done different amounts of work, one of them less than it says.",
    source: "degree-audit practice",
    examples: [
      RuleExample(
        """
        achievement: mig
        credits: 6 ects
        ---
        achievement: metrology
        credits: 2 ects
        ---
        stack: fabricator
        credits: 6 ects
        of: [mig, metrology]
        at_least: 1
        """,
        corrected: """
          achievement: mig
          credits: 6 ects
          ---
          achievement: metrology
          credits: 2 ects
          ---
          stack: fabricator
          credits: 8 ects
          of: [mig, metrology]
          """)
    ]
  ) { linted, findings in
    for stack in linted.credentials {
      for credits in stack.achievement.credits {
        guard let parts = StackParts(stack, by: .credits(scheme: credits.scheme), in: linted),
          parts.least < credits.amount, parts.most >= credits.amount
        else { continue }
        findings.report(
          "`\(stack.id)` says \(credits) and can be earned with \(parts.least)",
          at: linted.place(of: "credits", at: stack.achievement.place), path: "credential:\(stack.id)/",
          notes: [Diagnostic.Note("the smallest choice is \(parts.leastArithmetic)")],
          help: "say \(parts.least) \(credits.scheme), or ask for more parts")
      }
    }
  }
}
