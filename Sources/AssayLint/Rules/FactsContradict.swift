internal import AssayModel

extension LintRule {
  static let factsContradict = LintRule(
    "facts-contradict", "Two criteria ask for different values of one fact.",
    why: "A fact has one value, so no learner can meet both. Offer the two as alternatives, or keep one.",
    severity: .error,
    examples: [
      RuleExample(
        """
        credential: welder
        requires:
          all_of:
            - fact: { employer: northwind }
            - fact: { employer: harbour-college }
        """,
        corrected: """
          credential: welder
          requires: { fact: { employer: [northwind, harbour-college] } }
          """)
    ]
  ) { linted, findings in
    var known: [String: [(fact: RecordedFact, criterion: Criterion)]] = [:]
    for designed in linted.criteria where designed.decides && designed.isNecessary {
      guard case .fact(.recorded(let facts)) = designed.criterion.form else { continue }
      // Each renewal is a tree of its own.
      let tree = designed.purpose == .requires ? designed.owner : designed.path.prefixOfTree
      for fact in facts {
        if let other = known[tree]?.first(where: { $0.fact.name == fact.name && $0.fact.test.excludes(fact.test) }) {
          findings.report(
            "`\(fact.name)` cannot be \(fact.test.phrase) and \(other.fact.test.phrase)",
            at: linted.place(of: fact.name, at: designed.criterion.place), path: designed.path,
            notes: [
              linted.note("\(other.fact.test.phrase) here", at: linted.place(of: fact.name, at: other.criterion.place))
            ],
            help: "offer the two under `any_of`, or keep one")
        }
        known[tree, default: []].append((fact, designed.criterion))
      }
    }
  }
}

extension String {
  /// The path without the node's own steps: up to and with `/requires/`.
  fileprivate var prefixOfTree: String {
    firstRange(of: "/requires/").map { String(self[..<$0.upperBound]) } ?? self
  }
}

extension RecordedFact.Test {
  fileprivate func excludes(_ other: RecordedFact.Test) -> Bool {
    switch (self, other) {
    case (.oneOf(let left), .oneOf(let right)): Set(left).isDisjoint(with: right)
    case (.oneOf(let values), .range(let range)), (.range(let range), .oneOf(let values)):
      values.allSatisfy { value in FactQuantity(value).map { $0.isOutside(range) } ?? false }
    case (.range(let left), .range(let right)):
      [(left.atLeast, right), (right.atLeast, left)].contains { least, range in
        guard let least, let most = range.atMost else { return false }
        return most.isBelow(least)
      }
    }
  }

  fileprivate var phrase: String {
    switch self {
    case .oneOf(let values): values.quoted(or: "or")
    case .range(let range):
      [range.atLeast.map { "at least \($0)" }, range.atMost.map { "at most \($0)" }].compactMap { $0 }
        .joined(separator: " and ")
    }
  }
}

extension FactQuantity {
  fileprivate func isBelow(_ other: FactQuantity) -> Bool {
    switch (self, other) {
    case (.number(let left), .number(let right)): left < right
    case (.date(let left), .date(let right)): left < right
    case (.number, .date), (.date, .number): false
    }
  }

  fileprivate func isOutside(_ range: Bounds<FactQuantity>) -> Bool {
    (range.atLeast.map { isBelow($0) } ?? false) || (range.atMost.map { $0.isBelow(self) } ?? false)
  }
}
