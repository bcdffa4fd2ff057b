/// What can still become of a standing: which open slot may go where, which nodes must or can be met, what they lack.
///
/// It is made anew at each step of a search. The hope is wide, so that it never rules out what is possible.
struct Prospect {
  /// Per open slot that has some: the claims that it may go to and where that is of use.
  private(set) var options: [[Int]]
  /// Per claim: the open slots that it may count; of those that are one supply, the first stands for all.
  private(set) var supplies: [BitSet]
  /// Per claim: how many more it needs, at the least.
  private(set) var needed: [Int]
  private(set) var isPossible: [Bool]
  private(set) var isRequired: [Bool]
  private(set) var isBanned: [Bool]

  init(_ layout: Layout) {
    options = layout.slots.map { _ in [] }
    supplies = layout.claims.map { _ in BitSet(count: layout.slots.count) }
    needed = layout.claims.map { _ in 0 }
    isPossible = layout.nodes.map { _ in false }
    isRequired = layout.nodes.map { _ in false }
    isBanned = layout.nodes.map { _ in false }
  }

  /// False where nothing that is still open can meet everything.
  ///
  /// `refuted`: per kin of slots, per claim, how often it was found that one of the kin does not do there.
  mutating func look(at standing: Standing, refuted: [[Int]]) -> Bool {
    findOptions(standing, refuted)
    findPossible(standing)
    guard isPossible[0], isPossibleOverall(standing) else { return false }
    guard require(standing) else { return false }
    dropUseless(standing)
    return true
  }

  private mutating func findOptions(_ standing: Standing, _ refuted: [[Int]]) {
    let layout = standing.layout
    for claim in supplies.indices { supplies[claim].removeAll() }
    for slot in options.indices {
      options[slot].removeAll(keepingCapacity: true)
      guard standing.claimOf[slot] == Standing.Place.open, !standing.isBarred(slot) else { continue }
      let asked = layout.slots[slot]
      for claim in asked.claims where asked.kin < 0 || refuted[asked.kin][claim] == 0 {
        guard standing.hasRoom(for: slot, in: claim) else { continue }
        options[slot].append(claim)
        supplies[claim].insert(slot)
      }
    }
  }

  // MARK: Upwards: what can be met

  private mutating func findPossible(_ standing: Standing) {
    let layout = standing.layout
    for index in layout.nodes.indices.reversed() {
      let node = layout.nodes[index]
      var isPossible: Bool
      switch node.kind {
      case .claim(let claim): isPossible = lookAtClaim(claim, standing)
      case .fixed(let isMet): isPossible = isMet
      case .covers(let shown): isPossible = shown.allSatisfy { canBeShown($0, in: node.tree, standing) }
      case .choice(let count):
        var possible = 0
        isPossible = true
        for child in node.children {
          if self.isPossible[child] { possible += 1 } else if standing.holds(child) { isPossible = false }
        }
        isPossible = isPossible && possible >= count
      }
      if isPossible, !node.limits.isEmpty { isPossible = node.limits.allSatisfy { canBeMet($0, standing) } }
      if isPossible, let span = node.span { isPossible = standing.lies(within: span, node.claims) }
      self.isPossible[index] = isPossible
    }
  }

  private mutating func lookAtClaim(_ claim: Int, _ standing: Standing) -> Bool {
    let compiled = standing.layout.claims[claim]
    needed[claim] = 0
    for (index, demand) in compiled.demands.enumerated() {
      let lacking = demand.atLeast - standing.sums[claim][index]
      guard lacking > 0 else { continue }
      // Awards of one measure are often worth the same, so that nothing need be sorted.
      guard let taken = fewest(of: supplies[claim].map { demand.amounts[standing.layout.slots[$0].item] }, for: lacking)
      else { return false }
      needed[claim] = max(needed[claim], taken)
    }
    for (index, keyed) in compiled.keyed.enumerated() where keyed.atLeast > 0 {
      let lacking = keyed.atLeast - standing.different(claim, index)
      guard lacking > 0 else { continue }
      let counts = standing.valueCounts[claim][index]
      var fresh = Set<Int>()
      var most = 0
      for slot in supplies[claim] {
        let values = keyed.values[standing.layout.slots[slot].item].filter { counts[$0] == 0 }
        most = max(most, values.count)
        fresh.formUnion(values)
      }
      guard fresh.count >= lacking, most > 0 else { return false }
      needed[claim] = max(needed[claim], (lacking + most - 1) / most)
    }
    if !compiled.including.isEmpty {
      let missing = compiled.including.indices.filter { standing.included[claim][$0] == 0 }
      var most = 0
      var reachable = Set<Int>()
      for slot in supplies[claim] where !missing.isEmpty {
        let shown = missing.filter { compiled.including[$0][standing.layout.slots[slot].item] }
        most = max(most, shown.count)
        reachable.formUnion(shown)
      }
      guard reachable.count == missing.count else { return false }
      if most > 0 { needed[claim] = max(needed[claim], (missing.count + most - 1) / most) }
    }
    return true
  }

  /// How many of some amounts reach a sum, the largest first; nil where all together do not.
  private func fewest(of amounts: [Int], for sum: Int) -> Int? {
    guard let largest = amounts.max(), largest > 0 else { return nil }
    if largest == amounts.min() {
      let taken = (sum + largest - 1) / largest
      return taken <= amounts.count ? taken : nil
    }
    var (left, taken) = (sum, 0)
    for amount in amounts.sorted(by: >) {
      left -= amount
      taken += 1
      if left <= 0 { return taken }
    }
    return nil
  }

  private func canBeShown(_ items: [Bool], in tree: Int, _ standing: Standing) -> Bool {
    standing.isShown(items, in: tree)
      || items.indices.contains { item in
        guard items[item] else { return false }
        let slot = standing.layout.slotAt[tree][item]
        return slot >= 0 && !options[slot].isEmpty
      }
  }

  private func canBeMet(_ index: Int, _ standing: Standing) -> Bool {
    let limit = standing.layout.limits[index]
    /// What the open slots under it could add, by their items.
    func open(_ amount: (Int) -> Int) -> Int {
      limit.slots.reduce(0) { sum, slot in
        guard options[slot].contains(where: { standing.layout.claims[$0].limits.contains(index) }) else { return sum }
        return sum + amount(standing.layout.slots[slot].item)
      }
    }
    switch limit.bound {
    case .atMost: return true
    case .atLeast(let least):
      let have = standing.inside[index]
      return have >= least || have + open { limit.amounts[$0] } >= least
    case .shareAtLeast(let whole, let parts):
      if standing.isMetLimit(index) { return true }
      let more = open { limit.amounts[$0] }
      return Int128(whole) * Int128(standing.inside[index] + more)
        >= Int128(parts) * Int128(standing.total[index] + more)
    case .shareAtMost(let whole, let parts):
      if standing.isMetLimit(index) { return true }
      let more = open { limit.totals[$0] - limit.amounts[$0] }
      return Int128(whole) * Int128(standing.inside[index]) <= Int128(parts) * Int128(standing.total[index] + more)
    }
  }

  private func isPossibleOverall(_ standing: Standing) -> Bool {
    standing.layout.trees.allSatisfy { tree in
      guard tree.limits.allSatisfy({ canBeMet($0, standing) }) else { return false }
      if let mean = tree.mean {
        let best = tree.slots.reduce(Int128(0)) { sum, slot in
          let weight = mean[standing.layout.slots[slot].item]
          if standing.claimOf[slot] >= 0 { return sum + weight }
          return weight > 0 && !options[slot].isEmpty ? sum + weight : sum
        }
        if best < 0 { return false }
      }
      guard let least = tree.unsharedAtLeast else { return true }
      let most = tree.slots.count { slot in
        (standing.claimOf[slot] >= 0 || !options[slot].isEmpty) && standing.isOwn(slot, tree.index)
      }
      return most >= least
    }
  }

  // MARK: Downwards: what must be met

  private mutating func require(_ standing: Standing) -> Bool {
    let layout = standing.layout
    for index in layout.nodes.indices {
      isRequired[index] = false
      isBanned[index] = false
    }
    isRequired[0] = true
    for index in layout.nodes.indices {
      let node = layout.nodes[index]
      // What holds something must be met, and so must all above it.
      if isRequired[index], !isPossible[index] { return false }
      guard case .choice(let count) = node.kind else { continue }
      var (held, possible) = (0, 0)
      for child in node.children {
        if isPossible[child] { possible += 1 }
        if standing.holds(child) { held += 1 }
      }
      for child in node.children {
        let holds = standing.holds(child)
        if holds || (isRequired[index] && isPossible[child] && possible == count) { isRequired[child] = true }
        let isEnough = held >= count && !layout.nodes[child].welcomesMore
        isBanned[child] = isBanned[index] || !isPossible[child] || (isEnough && !holds)
      }
    }
    return true
  }

  private mutating func dropUseless(_ standing: Standing) {
    let layout = standing.layout
    for slot in options.indices where !options[slot].isEmpty {
      let useful = options[slot].filter { claim in
        !isBanned[layout.claims[claim].node] && (layout.claims[claim].welcomesMore || standing.helps(slot, claim))
      }
      guard useful.count < options[slot].count else { continue }
      for claim in options[slot] where !useful.contains(claim) { supplies[claim].remove(slot) }
      options[slot] = useful
    }
  }
}

extension Prospect {
  /// A place that was found to be of no use.
  mutating func drop(_ claim: Int, for slot: Int) {
    options[slot].removeAll { $0 == claim }
    supplies[claim].remove(slot)
  }

  /// What must be supplied for what is required to be met, each by other slots; nil where some cannot be.
  func demands(_ standing: Standing) -> [SupplyDemand] {
    var demands: [SupplyDemand] = []
    addDemands(of: 0, standing, to: &demands)
    return demands
  }

  private func addDemands(of index: Int, _ standing: Standing, to demands: inout [SupplyDemand]) {
    let layout = standing.layout
    switch layout.nodes[index].kind {
    case .fixed, .covers: return
    case .claim(let claim):
      guard needed[claim] > 0 else { return }
      demands.append(
        SupplyDemand(
          claim: claim, needed: needed[claim], slots: supplies[claim], rooms: standing.roomsOfValues(claim)))
    case .choice(let count):
      var left = count
      var others: [(needed: Int, node: Int)] = []
      for child in layout.nodes[index].children {
        if isRequired[child] {
          left -= 1
          addDemands(of: child, standing, to: &demands)
        } else if isPossible[child] {
          others.append((least(child), child))
        }
      }
      guard left > 0 else { return }
      let needed = others.map(\.needed).sorted().prefix(left).reduce(0, +)
      guard needed > 0 else { return }
      var slots = BitSet(count: layout.slots.count)
      for other in others {
        for claim in layout.nodes[other.node].claims { slots.formUnion(supplies[claim]) }
      }
      demands.append(SupplyDemand(claim: nil, needed: needed, slots: slots))
    }
    func least(_ index: Int) -> Int {
      switch layout.nodes[index].kind {
      case .fixed, .covers: return 0
      case .claim(let claim): return needed[claim]
      case .choice(let count):
        return layout.nodes[index].children.filter { isPossible[$0] }.map(least).sorted().prefix(max(0, count))
          .reduce(0, +)
      }
    }
  }
}
