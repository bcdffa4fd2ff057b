internal import AssayModel

extension Ledger {
  /// What is recorded of the learner about a fact.
  func judge(_ fact: Fact, in credential: Credential) -> Judgement {
    switch fact {
    case .recorded(let facts): judge(facts)
    case .result(let demand): judge(demand, in: credential)
    case .experience(let demand): judge(demand)
    case .shown(let reference): judge(reference, in: credential)
    }
  }

  private func judge(_ facts: [RecordedFact]) -> Judgement {
    var judgement = Judgement(truth: .yes)
    var reasons: [String] = []
    for fact in facts.sorted(by: { $0.name < $1.name }) {
      let truth: Truth
      if let recorded = learner.facts[fact.name] {
        switch fact.test {
        case .oneOf(let values):
          truth = Truth(values.contains(recorded))
          if truth == .no { reasons.append("`\(fact.name)` is \(recorded), not \(values.joined(separator: " or "))") }
        case .range(let bounds):
          (truth, _) = compare(recorded, bounds)
          let range = Self.written(bounds)
          if truth == .no { reasons.append("`\(fact.name)` is \(recorded), not \(range)") }
          if truth == .unknown {
            reasons.append("`\(fact.name)` is recorded as `\(recorded)`, which cannot be compared with \(range)")
          }
        }
      } else {
        truth = .unknown
        reasons.append("`\(fact.name)` is not recorded")
      }
      judgement.truth = judgement.truth && truth
    }
    judgement.reason = reasons.isEmpty ? nil : reasons.joined(separator: "; ")
    return judgement
  }

  private func compare(_ recorded: String, _ bounds: Bounds<FactQuantity>) -> (Truth, FactQuantity?) {
    guard let value = FactQuantity(recorded) else { return (.unknown, nil) }
    func holds(_ bound: FactQuantity?, _ isRight: (Int) -> Bool) -> Truth {
      switch (value, bound) {
      case (_, nil): .yes
      case (.number(let have), .number(let need)): Truth(isRight(have < need ? -1 : have == need ? 0 : 1))
      case (.date(let have), .date(let need)): Truth(isRight(have < need ? -1 : have == need ? 0 : 1))
      case (.number, .date), (.date, .number): .unknown
      }
    }
    return (holds(bounds.atLeast) { $0 >= 0 } && holds(bounds.atMost) { $0 <= 0 }, value)
  }

  private static func written(_ bounds: Bounds<FactQuantity>) -> String {
    switch (bounds.atLeast, bounds.atMost) {
    case (let least?, nil): "\(least) or more"
    case (nil, let most?): "\(most) or less"
    case (let least?, let most?): least == most ? "\(least)" : "\(least) to \(most)"
    case (nil, nil): "anything"
    }
  }
}
