internal import AssayModel

extension AllocationSearch {
  /// Fewer than so many cannot meet everything.
  var leastSize: Int {
    var start = AllocationSearch(layout, budget: 0)
    guard start.prospect.look(at: start.standing, refuted: start.refuted) else { return 0 }
    return start.fewest(for: start.prospect.demands(start.standing)) ?? 0
  }

  func roomOfFamilies() -> [Int] {
    layout.families.indices.map { family in
      let limit = layout.limits[layout.families[family]]
      guard case .atMost(let most) = limit.bound else { return .max }
      let least = limit.slots.lazy.filter { self.layout.familyOf[$0] == family && !self.prospect.options[$0].isEmpty }
        .map { limit.amounts[self.layout.slots[$0].item] }.min()
      return least.map { max(0, most - standing.inside[layout.families[family]]) / $0 } ?? 0
    }
  }

  /// The least number of slots that all demands take, each slot counting once by each measure; nil where all that is
  /// open is not worth enough.
  func fewest(for demands: [SupplyDemand]) -> Int? {
    var fewest = demands.reduce(0) { $0 + $1.needed }
    for measure in measured(demands) where measure.claims.count > 1 {
      guard let least = self.fewest(for: measure.claims) else { return nil }
      // Demands by other measures may take the same slots; they are of other claims, unless they are of these.
      let others = demands.filter { demand in !measure.claims.contains { $0.claim == demand.claim } }
      fewest = max(fewest, others.reduce(least) { $0 + $1.needed })
    }
    return fewest
  }

  /// Nothing that meets everything can cost less.
  var leastPrice: Int {
    var start = AllocationSearch(layout, budget: 0)
    guard start.prospect.look(at: start.standing, refuted: start.refuted) else { return 0 }
    let demands = start.prospect.demands(start.standing)
    return start.leastPrice(demands, start.roomOfFamilies())
  }

  private func fewest(for claims: [(claim: Int, demand: Int)]) -> Int? {
    let (all, worth) = supply(of: claims)
    var lacking = all
    guard worth.reduce(0, +) >= lacking else { return nil }
    var taken = 0
    for amount in worth.sorted(by: >) where lacking > 0 {
      lacking -= amount
      taken += 1
    }
    return taken
  }

  /// The least that what is still lacking can cost: what is held already is taken first.
  func leastPrice(_ demands: [SupplyDemand], _ room: [Int]) -> Int {
    guard layout.hasPrices, !demands.isEmpty else { return 0 }
    var held = SupplyMatching(layout, demands, roomOfFamily: room) { slot in
      self.isFree(slot)
    }
    let lacking = held.lacking(fillsAll: true)
    guard lacking > 0 else { return 0 }
    var prices: [Int] = []
    for slot in layout.slots.indices where !prospect.options[slot].isEmpty && !isFree(slot) {
      prices.append(layout.slots[slot].price)
    }
    // Items that several trees count are paid for once.
    let times = layout.mostSlotsOfPriced
    return prices.sorted().prefix((lacking + times - 1) / times).reduce(0, +)
  }

  private func isFree(_ slot: Int) -> Bool {
    layout.slots[slot].price == 0 || standing.isCounted(layout.slots[slot].item)
  }

  mutating func noteShortage(_ matching: SupplyMatching, _ demands: [SupplyDemand]) {
    let (members, supplies) = matching.shortage
    let claims = members.compactMap { demands[$0].claim }
    guard claims.count == members.count else { return }
    let needed = members.reduce(0) { $0 + demands[$1].needed }
    guard supplies.count < needed else { return }
    shortage = claims
  }
}
