internal import AssayModel

extension BlockerFinding {
  mutating func describe(_ wanted: [ClaimPlace]) -> Blocker {
    let names = wanted.map { want in
      let compiled = problem.trees[want.tree]
      return name(compiled.nodes[compiled.claims[want.claim].node].node.id, want.tree)
    }
    let items = problem.items.indices.filter { item in
      wanted.contains { problem.trees[$0.tree].claims[$0.claim].eligible.contains(item) }
    }
    let listed = self.listed(wanted)
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
      guard supply < need else { continue }
      let (most, least) = (measured.written(Decimal(millionths: supply)), measured.written(Decimal(millionths: need)))
      let held = supply == 0 ? "nothing" : most
      let fits = (most == "1" || supply == 0 ? "fits" : "fit") + (names.count == 1 ? "" : " any of them")
      let demand = unspoken(wanted, least, measured) ?? "\(listed) \(verb) \(least)"
      return blocker(kind, least, most, "\(demand); you hold \(held) that \(fits)" + almost(wanted))
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
      return blocker(.limit, nil, nil, "\(listed) \(together): " + limiting(wanted, items))
    }
    if isMeetable(wanted, in: problem.withoutConflicts()) == true {
      return blocker(.conflict, nil, nil, "\(listed) \(together): " + conflicting(items))
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
        : "\(self.listed(wanted, withNeeds: true)) compete for the same awards; not all of them can be met at once")
  }

  private func leaf(_ want: ClaimPlace) -> NodeEvaluation? {
    let compiled = problem.trees[want.tree]
    let path = compiled.nodes[compiled.claims[want.claim].node].node.path
    return trees[want.tree].all.first { $0.path == path }
  }

  private func spoken(_ want: ClaimPlace, withOwner: Bool = true) -> String {
    let compiled = problem.trees[want.tree]
    let node = compiled.nodes[compiled.claims[want.claim].node].node
    // The claim of a stack has no name of its own; it is all there is to its credential.
    if trees.count > 1, node.criterion.name == nil, compiled.nodes.count == 1 { return "`\(compiled.credential.id)`" }
    let short = leaf(want).map { shortName(of: $0, want.tree) } ?? "`\(node.id)`"
    return withOwner ? short + owner(want.tree) : short
  }

  /// What several claims are called; of one credential among several it is said once whose they are.
  private func listed(_ wanted: [ClaimPlace], withNeeds: Bool = false) -> String {
    let isOfOne = wanted.count > 1 && Set(wanted.map(\.tree)).count == 1
    let names = wanted.map { spoken($0, withOwner: !isOfOne) + (withNeeds ? need(of: $0) : "") }
    return Self.listed(names) + (isOfOne ? owner(wanted[0].tree) : "")
  }

  /// ` (2)`
  private func need(of want: ClaimPlace) -> String {
    let demands = problem.trees[want.tree].claims[want.claim].measured.compactMap { demand in
      demand.atLeast.map { demand.measure.written(Decimal(millionths: $0)) }
    }
    return demands.isEmpty ? "" : " (\(demands.joined(separator: ", ")))"
  }

  /// `6 ects of awards with tag cloud are needed`; nil for several claims, and for one that people know by a name.
  private func unspoken(_ wanted: [ClaimPlace], _ amount: String, _ measure: Measure) -> String? {
    guard wanted.count == 1, trees.count == 1, let criterion = leaf(wanted[0])?.criterion, criterion.title == nil,
      criterion.name == nil, !criterion.word.contains("/"), case .claim(let claim) = criterion.form
    else { return nil }
    return "\(claim.of.phrase(amount, measure)) \(amount == "1" ? "is" : "are") needed"
  }

  /// The maxima that leave something out.
  private func limiting(_ wanted: [ClaimPlace], _ items: [Int]) -> String {
    var said: [String] = []
    func add(_ limits: [CompiledLimit]) {
      for limit in limits where items.contains(where: { limit.amounts[$0] > 0 }) && !said.contains(limit.demand) {
        said.append(limit.demand)
      }
    }
    for want in wanted {
      let tree = problem.trees[want.tree]
      let claim = tree.claims[want.claim]
      for demand in claim.measured {
        guard let most = demand.atMost else { continue }
        let amount = demand.measure.written(Decimal(millionths: most))
        said.append("at most \(amount) may be counted for \(spoken(want))")
      }
      for limit in claim.atMostPer {
        said.append("\(limit.demand) may be counted for \(spoken(want))")
      }
      var at: Int? = claim.node
      while let here = at {
        add(tree.nodes[here].limits)
        if let span = tree.nodes[here].span { said.append("all that is counted must lie within \(span)") }
        at = tree.nodes[here].parent
      }
      add(tree.limits)
    }
    return said.isEmpty ? "a maximum or limit leaves out what would be needed" : said.joined(separator: ", and ")
  }

  private func conflicting(_ items: [Int]) -> String {
    for item in items {
      if let other = problem.conflicts[item].first(where: items.contains) {
        return "`\(problem.items[item].id)` and `\(problem.items[other].id)` exclude each other"
      }
    }
    return "awards that fit exclude each other"
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
        for item in items where claim.eligible.contains(item) {
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
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
