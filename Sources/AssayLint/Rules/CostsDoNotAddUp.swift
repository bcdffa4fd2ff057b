internal import AssayModel

extension LintRule {
  static let costsDoNotAddUp = LintRule(
    "costs-do-not-add-up", "The parts of a cost do not come to the whole.",
    why: "Learners pay another sum than they were told. Correct the whole, or the part that is wrong.",
    source: "CTDL, CostProfile",
    examples: [
      RuleExample(
        """
        credential: welder
        cost: 300 EUR
        costs: [ { amount: 200 EUR, title: Tuition }, { amount: 80 EUR, title: Materials } ]
        """,
        corrected: """
          credential: welder
          cost: 280 EUR
          costs: [ { amount: 200 EUR, title: Tuition }, { amount: 80 EUR, title: Materials } ]
          """)
    ]
  ) { linted, findings in
    for achievement in linted.achievements {
      let parts = achievement.costs.compactMap(\.amount)
      guard let cost = achievement.cost, !parts.isEmpty, parts.allSatisfy({ $0.currency == cost.currency }) else {
        continue
      }
      let sum = parts.reduce(Decimal(0)) { $0 + $1.amount }
      guard sum != cost.amount else { continue }
      let terms = parts.map { $0.amount.description }.joined(separator: " + ")
      findings.report(
        "the parts come to \(sum) \(cost.currency), not to \(cost)",
        at: linted.place(of: "cost", at: achievement.place),
        path: linted.path(of: achievement.id), notes: parts.count <= 8 ? [Diagnostic.Note("\(terms) = \(sum)")] : [],
        help: "correct the whole, or the part that is wrong")
    }
  }
}
