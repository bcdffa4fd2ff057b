internal import AssayModel

extension Solution {
  /// Why the answer can be trusted; nil where there is none.
  func certificate(_ verdict: Verdict) -> Certificate? {
    switch verdict {
    case .undecided: return nil
    case .met: return .allocation
    case .unmet:
      for part in parts where part.standing == nil {
        if let counted = part.counted { return counted }
      }
      return .searched(nodes: nodes)
    }
  }
}

extension SolvedPart {
  /// What can be counted without a search: that something is unmet that no award mends, that claims need more than fits
  /// any of them.
  fileprivate var counted: Certificate? {
    let roots = layout.nodes[0].children.map { layout.nodes[$0] }
    let unmet = roots.filter { if case .fixed(isMet: false) = $0.kind { true } else { false } }
    if !unmet.isEmpty { return .unmet(criteria: unmet.map(\.id)) }
    let claims = roots.compactMap { if case .claim(let claim) = $0.kind { claim } else { nil } }
    // What must be met only because something else cannot be is more than a count can show.
    let short = shortage.map { $0.allSatisfy(claims.contains) ? $0 : [] } ?? []
    for claims in claims.map({ [$0] }) + [short, claims] where !claims.isEmpty {
      if let certificate = hall(claims) ?? credits(claims) ?? limited(claims) { return certificate }
    }
    return nil
  }

  func name(_ claim: Int) -> String { layout.nodes[layout.claims[claim].node].id }

  func slots(of claims: [Int]) -> [Int] { Set(claims.flatMap { layout.claims[$0].slots }).sorted() }

  func names(of slots: [Int]) -> [String] {
    Set(slots.map { layout.slots[$0].item }).sorted().map { layout.problem.items[$0].id }
  }

  /// Claims that need more awards than there are that fit any of them, one of each achievement.
  private func hall(_ claims: [Int]) -> Certificate? {
    let needs = claims.map { claim in
      layout.claims[claim].demands.first { $0.measure == .count }.map { $0.atLeast / 1_000_000 } ?? 0
    }
    guard needs.allSatisfy({ $0 > 0 }) else { return nil }
    let slots = slots(of: claims)
    let (need, supply) = (needs.reduce(0, +), Set(slots.map { layout.supplyOf[$0] }).count)
    guard supply < need else { return nil }
    return .hall(claims: claims.map(name), need: need, supply: supply, awards: names(of: slots))
  }

  /// Claims that need more by another measure than all that fits comes to, each award counting once.
  private func credits(_ claims: [Int]) -> Certificate? {
    guard
      let measure = layout.claims[claims[0]].demands.first(where: { $0.measure != .count && $0.atLeast > 0 })?.measure
    else { return nil }
    let demands = claims.map { claim in layout.claims[claim].demands.first { $0.measure == measure && $0.atLeast > 0 } }
    var (asked, whole, supply) = (0, 0, 0)
    var worth: [Int: Int] = [:]
    for (claim, demand) in zip(claims, demands) {
      guard let demand else { return nil }
      let compiled = layout.problem.trees[layout.claims[claim].tree].claims[layout.claims[claim].place]
      asked += compiled.measured.first { $0.measure == measure }?.atLeast ?? 0
      whole += demand.atLeast
      for slot in layout.claims[claim].slots {
        let amount = demand.amounts[layout.slots[slot].item]
        worth[layout.supplyOf[slot]] = max(worth[layout.supplyOf[slot]] ?? 0, amount)
      }
    }
    supply = worth.values.reduce(0, +)
    guard supply < whole else { return nil }
    let written = { (amount: Int) in measure.written(Decimal(millionths: amount)) }
    let (names, awards) = (claims.map(name), names(of: slots(of: claims)))
    if supply < asked {
      return .credits(claims: names, need: written(asked), supply: written(supply), awards: awards)
    }
    return .divisibility(
      claims: names, need: written(asked), whole: written(whole), supply: written(supply), awards: awards)
  }
}
