internal import AssayModel

extension BlockerFinding {
  mutating func describe(_ wanted: [ClaimPlace]) -> Blocker {
    let names = wanted.map { want in
      let compiled = problem.trees[want.tree]
      return name(compiled.nodes[compiled.claims[want.claim].node].node.id, want.tree)
    }
    let items = problem.items.indices.filter { item in
      wanted.contains { problem.trees[$0.tree].claims[$0.claim].eligible[item] }
    }
    let listed = Self.listed(
      wanted.map { want in
        let node = problem.trees[want.tree].nodes[problem.trees[want.tree].claims[want.claim].node].node
        // The claim of a stack has no name of its own; it is all there is to its credential.
        if trees.count > 1, node.criterion.name == nil, problem.trees[want.tree].nodes.count == 1 {
          return problem.trees[want.tree].credential.id
        }
        return name(node.criterion.name ?? node.criterion.refersTo ?? node.id, want.tree)
      })
    let awards = items.map { problem.items[$0].id }
    func blocker(_ kind: Blocker.Kind, _ need: String? = nil, _ supply: String? = nil, _ says: String) -> Blocker {
      // An amount that is no number of awards carries its unit after a space.
      let isCount = need.map { !$0.contains(" ") } ?? false
      return Blocker(
        kind: kind, claims: names, need: need, supply: supply, isCount: isCount, awards: awards, says: says)
    }
    let verb = names.count == 1 ? "needs" : "together need"
    for measure in ["count", "hours", "credits"] {
      guard let (need, supply, measured) = totals(of: wanted, items, measure) else { continue }
      let kind: Blocker.Kind = measure == "credits" ? .credits : .shortage
      if supply < need {
        let isNothing = supply == 0
        let (need, supply) = (
          measured.written(Decimal(millionths: need)), measured.written(Decimal(millionths: supply))
        )
        let held = isNothing ? "nothing" : supply
        let fits = (supply == "1" || isNothing ? "fits" : "fit") + (names.count == 1 ? "" : " any of them")
        return blocker(kind, need, supply, "\(listed) \(verb) \(need); you hold \(held) that \(fits)" + almost(wanted))
      }
    }
    let together = names.count == 1 ? "cannot be met" : "cannot be met together"
    if isMeetable(wanted, in: problem.withoutSharingLimits()) == true {
      let why =
        trees.count > 1
        ? "too few awards may be counted in more than one credential"
        : "too many of the awards that fit are counted in other credentials already"
      return blocker(.share, nil, nil, "\(listed) \(together): \(why)")
    }
    if isMeetable(wanted, in: problem.withoutLimits()) == true {
      return blocker(
        .limit, nil, nil, "\(listed) \(together): a maximum or limit leaves out what would be needed")
    }
    if isMeetable(wanted, in: problem.withoutConflicts()) == true {
      return blocker(.conflict, nil, nil, "\(listed) \(together): awards that fit exclude each other")
    }
    if let (need, supply, measured) = totals(of: wanted, items, "credits") ?? totals(of: wanted, items, "hours") {
      let (need, supply) = (measured.written(Decimal(millionths: need)), measured.written(Decimal(millionths: supply)))
      return blocker(
        .credits, need, supply,
        "\(listed) \(verb) \(need); you hold \(supply) that fit, but awards count whole and cannot be split so that it comes out"
      )
    }
    let counts = totals(of: wanted, items, "count")
    return blocker(
      .shortage, counts.map { $0.2.written(Decimal(millionths: $0.0)) },
      counts.map { $0.2.written(Decimal(millionths: $0.1)) },
      names.count == 1
        ? "\(listed) cannot be met with what you hold"
        : "\(listed) compete for the same awards; not all of them can be met at once")
  }

  /// What would fit but for one thing, in brackets; only where a single claim is concerned.
  private func almost(_ wanted: [ClaimPlace]) -> String {
    guard wanted.count == 1 else { return "" }
    let misses = problem.trees[wanted[0].tree].claims[wanted[0].claim].nearMisses(among: problem.items)
    return misses.isEmpty ? "" : " (\(misses.joined(separator: "; ")))"
  }

  /// What the claims need by a measure and what all that fits comes to; nil unless each of them asks for it.
  private func totals(of wanted: [ClaimPlace], _ items: [Int], _ word: String) -> (Int, Int, Measure)? {
    var need = 0
    var supply = 0
    var measure: Measure?
    for tree in Set(wanted.map(\.tree)).sorted() {
      var amounts: [Int: Int] = [:]
      for want in wanted where want.tree == tree {
        let claim = problem.trees[tree].claims[want.claim]
        guard let demand = claim.measured.first(where: { $0.measure.word == word }), let least = demand.atLeast,
          measure.map({ $0 == demand.measure }) ?? true
        else { return nil }
        need += least
        measure = demand.measure
        for item in items where claim.eligible[item] {
          // Of awards of one achievement only one counts, so only the largest is a supply.
          let group = problem.trees[tree].groups[item]
          let key = group < 0 ? -1 - item : group
          amounts[key] = max(amounts[key] ?? 0, demand.amounts[item])
        }
      }
      supply += amounts.values.reduce(0, +)
    }
    return measure.map { (need, supply, $0) }
  }

  private static func listed(_ names: [String]) -> String {
    let quoted = names.map { "`\($0)`" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " and " + last
  }
}
