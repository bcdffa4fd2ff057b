internal import AssayModel

extension LintRule {
  static let stacksIntoNothing = LintRule(
    "stacks-into-nothing", "A credential is said to count toward another, which does not take it.",
    why: "Learners choose it for the sake of the larger one, and are told at the end that it does not count.",
    source: "Council Recommendation 2022/C 243/02, Annex I (integration and stackability options)",
    examples: [
      RuleExample(
        """
        credential: mig
        stacks_into: fabricator
        ---
        credential: metrology
        ---
        stack: fabricator
        of: [metrology]
        """,
        corrected: """
          credential: mig
          stacks_into: fabricator
          ---
          credential: metrology
          ---
          stack: fabricator
          of: [metrology, mig]
          """)
    ]
  ) { linted, findings in
    for credential in linted.credentials {
      for target in credential.stacksInto {
        if let whole = linted.project.credentials[target.id.id], whole.requires != nil,
          !linted.requirements(of: whole.id).contains(where: { linted.mayTake(credential.achievement, $0.criterion) })
        {
          findings.report(
            "`\(credential.id)` is said to count toward `\(whole.id)`, which does not take it", at: target.id.place,
            path: "credential:\(credential.id)/",
            notes: [linted.note("what it takes", at: linted.name(at: whole.achievement.place))],
            help: "add `\(credential.id)` to what `\(whole.id)` takes, or leave it out here")
        }
        if let said = target.credits,
          let own = credential.achievement.credits.first(where: { $0.scheme == said.scheme }),
          said.amount > own.amount
        {
          findings.report(
            "\(said) are said to count toward `\(target.id.id)`, and there are \(own)", at: target.id.place,
            path: "credential:\(credential.id)/", help: "say \(own) or less")
        }
      }
    }
  }
}

extension LintedProject {
  /// Whether an award may be of use for a criterion by itself.
  fileprivate func mayTake(_ achievement: Achievement, _ criterion: Criterion) -> Bool {
    switch criterion.form {
    case .claim(let claim):
      if case .awards(let pattern) = claim.of { return selection.maySelect(achievement, by: pattern) }
      return false
    case .order(let references):
      let meanings = selection.equivalence.meanings(of: achievement.id)
      return references.contains { meanings.contains($0.id) }
    case .opaque: return true
    case .fact(.shown): return true
    case .atLeast, .pool, .not, .dated, .fact, .covers, .approval, .stated: return false
    }
  }
}
