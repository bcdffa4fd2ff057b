internal import AssayModel

extension LintRule {
  static let moreThanFits = LintRule(
    "more-than-fits", "A criterion asks for more than it lets be counted.",
    why: "The least can never be reached under the most, so no learner can meet it. Raise the most, or ask for less.",
    severity: .error,
    examples: [
      RuleExample(
        "credential: welder\nrequires: { count: { at_least: 2, at_most: 2, of: { tag: welding }, distinct: { issuer: 3 } } }",
        corrected:
          "credential: welder\nrequires: { count: { at_least: 3, of: { tag: welding }, distinct: { issuer: 3 } } }"),
      RuleExample(
        """
        credential: welder
        requires:
          count: { at_least: 2, at_most: 3, of: { tag: welding } }
          limits: [ { at_least: 4, of: { kind: badge } } ]
        """,
        corrected: """
          credential: welder
          requires:
            count: { at_least: 2, at_most: 4, of: { tag: welding } }
            limits: [ { at_least: 4, of: { kind: badge } } ]
          """),
    ]
  ) { linted, findings in
    for designed in linted.criteria {
      guard let claim = designed.claim else { continue }
      let criterion = designed.criterion
      for demand in claim.demands {
        guard let most = demand.bounds.atMost, (demand.bounds.atLeast ?? 0) <= most else { continue }
        let note = linted.note("at most here", at: linted.place(of: "at_most", demand.measure, in: criterion))
        func report(_ message: String, _ place: Place) {
          findings.report(
            message, at: place, path: designed.path, notes: [note], help: "raise the most, or ask for less")
        }
        for limit in criterion.limits {
          guard let least = limit.bounds.atLeast?.amount(by: demand.measure), least > most else { continue }
          report(
            "the limit asks for \(demand.measure.written(least)), where at most \(demand.measure.written(most)) "
              + "\(most == 1 ? "is" : "are") counted", linted.place(of: "at_least", at: limit.place))
        }
        guard demand.measure == .count, let number = most.wholeNumber else { continue }
        for key in claim.distinct where key.count > number {
          report(
            "\(key.count) different values of `\(key.key.word)` are asked for among at most \(number)",
            linted.place(of: "distinct", key.key.word, at: criterion.place))
        }
        if claim.including.count > number {
          report(
            "\(claim.including.count) achievements must be among at most \(number)",
            linted.place(of: "including", at: criterion.place))
        }
      }
    }
  }
}

extension Amount {
  /// By the same measure; nil for shares and other measures.
  fileprivate func amount(by measure: Measure) -> Decimal? {
    switch (self, measure) {
    case (.count(let count), .count): Decimal(count)
    case (.hours(let hours), .hours): hours.amount
    case (.credits(let credits), .credits(let scheme)): credits.scheme == scheme ? credits.amount : nil
    case (.count, _), (.hours, _), (.credits, _), (.share, _): nil
    }
  }
}
