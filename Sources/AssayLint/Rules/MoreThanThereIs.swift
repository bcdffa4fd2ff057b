internal import AssayModel

extension LintRule {
  static let moreThanThereIs = LintRule(
    "more-than-there-is", "More is to be taken than there is to choose from.",
    why: "No learner can ever meet it. Lower the number, or add to the choice.",
    source: "our judgement; CTDL, ConditionProfile", severity: .error,
    examples: [
      RuleExample(
        """
        achievement: mig
        ---
        achievement: metrology
        ---
        stack: fabricator
        of: [mig, metrology]
        at_least: 3
        """,
        corrected: """
          achievement: mig
          ---
          achievement: metrology
          ---
          stack: fabricator
          of: [mig, metrology]
          at_least: 2
          """),
      RuleExample(
        """
        credential: welder
        requires:
          some_of:
            at_least: 3
            of: [ { approval: { by: trainer } }, { fact: { employer: northwind } } ]
        """,
        corrected: """
          credential: welder
          requires:
            all_of: [ { approval: { by: trainer } }, { fact: { employer: northwind } } ]
          """),
    ]
  ) { linted, findings in
    var supplies = Supplies(linted)
    for designed in linted.criteria {
      let criterion = designed.criterion
      switch criterion.form {
      case .atLeast(let count, let children):
        let choice = children.count { !$0.isStated }
        // An `any_of` without alternatives has a rule of its own.
        guard count > choice, criterion.word != "any_of" else { continue }
        findings.report(
          "`\(criterion.word)` asks for \(count) of \(choice)", at: linted.place(of: "at_least", at: criterion.place),
          path: designed.path, help: "lower `at_least` to \(choice) or less, or add to the list")
      case .claim(let claim):
        guard case .awards(let pattern) = claim.of, let supply = supplies.supply(of: pattern, by: .count) else {
          continue
        }
        let choice = supply.choices.count
        let asked = claim.demands.first { $0.measure == .count }?.bounds.atLeast?.wholeNumber ?? 0
        if asked > choice {
          findings.report(
            "\(asked) are asked for, and \(choice) can be counted at most",
            at: linted.place(of: "at_least", .count, in: criterion), path: designed.path,
            notes: notes(linted.selection.closed(pattern) ?? [], supply),
            help: "lower `at_least` to \(choice) or less, or add to the choice")
        } else if let most = claim.distinct.first(where: { $0.count > choice }) {
          findings.report(
            "\(most.count) different values of `\(most.key.word)` are asked for, of \(choice.counted("award")) at most",
            at: linted.place(of: "distinct", most.key.word, at: criterion.place), path: designed.path,
            help: "lower the number to \(choice) or less, or add to the choice")
        }
      case .pool, .not, .dated, .fact, .covers, .order, .approval, .opaque, .stated: continue
      }
    }
  }

  /// Why fewer can be counted than are named.
  private static func notes(_ closed: Set<String>, _ supply: Supply) -> [Diagnostic.Note] {
    guard closed.count > supply.choices.count else { return [] }
    return [Diagnostic.Note("of achievements that are the same in all but name, one is counted")]
  }
}
