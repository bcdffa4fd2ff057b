internal import AssayModel

extension SolvedPart {
  /// Claims that need more than one maximum over them lets be counted of all that fits.
  func limited(_ claims: [Int]) -> Certificate? {
    for measure in layout.claims[claims[0]].demands.filter({ $0.atLeast > 0 }).map(\.measure) {
      let demands = claims.compactMap { claim in
        layout.claims[claim].demands.first { $0.measure == measure && $0.atLeast > 0 }
      }
      guard demands.count == claims.count else { continue }
      let need = demands.reduce(0) { $0 + $1.atLeast }
      for maximum in maxima(over: claims, by: measure) {
        let supply = most(of: demands[0].amounts, claims, under: maximum)
        guard supply < need else { continue }
        return .limit(
          claims: claims.map(name), limit: maximum.words, need: measure.written(Decimal(millionths: need)),
          supply: measure.written(Decimal(millionths: supply)), awards: names(of: slots(of: claims)))
      }
    }
    return nil
  }

  /// What may be counted at most: all items with one key together.
  private struct Maximum {
    let words: String
    let most: Int
    /// Per item; nil where it does not look at one.
    let keyOf: [Int?]
  }

  private func maxima(over claims: [Int], by measure: Measure) -> [Maximum] {
    let tree = layout.problem.trees[layout.claims[claims[0]].tree]
    guard claims.allSatisfy({ layout.claims[$0].tree == layout.claims[claims[0]].tree }) else { return [] }
    let places = claims.map { layout.claims[$0].place }
    var found: [Maximum] = []
    func add(_ limits: [CompiledLimit]) {
      for limit in limits where limit.measure == measure {
        guard case .atMost(let most) = limit.bound else { continue }
        found.append(
          Maximum(words: limit.demand, most: most, keyOf: limit.amounts.map { $0 > 0 ? 0 : nil }))
      }
    }
    if claims.count == 1, measure == .count {
      for each in tree.claims[places[0]].atMostPer {
        found.append(
          Maximum(
            words: each.demand, most: each.count * 1_000_000, keyOf: each.values.map { $0.count == 1 ? $0[0] : nil }))
      }
    }
    var at: Int? = tree.claims[places[0]].node
    while let node = at {
      if places.allSatisfy(tree.nodes[node].claimsInside.contains) { add(tree.nodes[node].limits) }
      at = tree.nodes[node].parent
    }
    add(tree.limits)
    return found
  }

  private func most(of amounts: [Int], _ claims: [Int], under maximum: Maximum) -> Int {
    // Of one supply that could be any of several items, what is said is the most that it may come to.
    var free: [Int: Int] = [:]
    var keyed: [Int: (key: Int, amount: Int)] = [:]
    for slot in slots(of: claims) {
      let (supply, item) = (layout.supplyOf[slot], layout.slots[slot].item)
      if let key = maximum.keyOf[item], keyed[supply].map({ $0.key == key }) ?? true {
        keyed[supply] = (key, max(keyed[supply]?.amount ?? 0, amounts[item]))
      } else {
        free[supply] = max(free[supply] ?? 0, amounts[item])
      }
    }
    for (supply, amount) in free {
      free[supply] = max(amount, keyed[supply]?.amount ?? 0)
      keyed[supply] = nil
    }
    var sums: [Int: Int] = [:]
    for (key, amount) in keyed.values { sums[key, default: 0] += amount }
    return free.values.reduce(0, +) + sums.values.reduce(0) { $0 + min($1, maximum.most) }
  }
}
