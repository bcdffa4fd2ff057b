internal import AssayModel

extension LintRule {
  static let sumOutOfReach = LintRule(
    "sum-out-of-reach", "No choice of the awards that would do comes to what is asked for.",
    why: """
      Awards count whole and once, so no learner can ever meet it. Ask for what the parts come to, add parts, or leave \
      `at_most` out.
      """,
    source: "our judgement; Credential Engine issue 796", severity: .error,
    examples: [
      RuleExample(
        """
        achievement: mig
        credits: 4 ects
        ---
        achievement: metrology
        credits: 4 ects
        ---
        credential: fabricator
        requires: { credits: { at_least: 6 ects, at_most: 6 ects, of: [mig, metrology] } }
        """,
        corrected: """
          achievement: mig
          credits: 4 ects
          ---
          achievement: metrology
          credits: 4 ects
          ---
          credential: fabricator
          requires: { credits: { at_least: 6 ects, of: [mig, metrology] } }
          """),
      RuleExample(
        """
        achievement: mig
        hours: 40 h
        ---
        achievement: metrology
        hours: 30 h
        ---
        credential: fabricator
        requires: { hours: { at_least: 75 h, of: [mig, metrology] } }
        """,
        corrected: """
          achievement: mig
          hours: 40 h
          ---
          achievement: metrology
          hours: 30 h
          ---
          credential: fabricator
          requires: { hours: { at_least: 70 h, of: [mig, metrology] } }
          """),
    ]
  ) { linted, findings in
    var supplies = Supplies(linted)
    for designed in linted.criteria {
      guard let claim = designed.claim, case .awards(let pattern) = claim.of else { continue }
      for demand in claim.demands where demand.measure != .count {
        guard let least = demand.bounds.atLeast, least > 0,
          let supply = supplies.supply(of: pattern, by: demand.measure)
        else { continue }
        let written = { (amount: Decimal) in demand.measure.written(amount) }
        let place = linted.place(of: "at_least", demand.measure, in: designed.criterion)
        if supply.most < least {
          let sum = supply.arithmetic.map { "\($0) = \(supply.most)" } ?? "all together are \(supply.most)"
          findings.report(
            "\(written(least)) are asked for, and all that would do comes to \(written(supply.most))", at: place,
            path: designed.path, notes: [Diagnostic.Note("\(sum), \(least - supply.most) short")],
            help: "ask for \(written(supply.most)) or less, or add to the choice")
        } else if let most = demand.bounds.atMost, least <= most,
          let gap = supply.missing(least.millionths...most.millionths)
        {
          let near = [gap.below, gap.above].compactMap { $0.map { written(Decimal(millionths: $0)) } }
          let asked = least == most ? "exactly \(written(least))" : "\(written(least)) to \(written(most))"
          findings.report(
            "no choice comes to \(asked)", at: place, path: designed.path,
            notes: [Diagnostic.Note("awards count whole; the nearest sums are \(near.joined(separator: " and "))")],
            help: "leave `at_most` out, or ask for a sum that the parts come to")
        }
      }
    }
  }
}
