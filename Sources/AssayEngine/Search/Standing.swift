internal import AssayModel

/// An allocation while it is being searched for, with all sums that say what may still be counted and what is met.
struct Standing: Sendable {
  enum Place {
    static let open = -2
    static let uncounted = -1
  }

  let layout: Layout
  /// Per slot: the claim that counts it, or one of ``Place``.
  private(set) var claimOf: [Int]
  /// Per claim: how many it counts.
  private(set) var countOf: [Int]
  /// Per claim, per demand.
  private(set) var sums: [[Int]]
  /// Per claim, per key, per value.
  private(set) var valueCounts: [[[Int]]]
  /// Per claim, per achievement that must be included.
  private(set) var included: [[Int]]
  /// Per limit.
  private(set) var inside: [Int]
  private(set) var total: [Int]
  private var groupUses: [Int]
  /// Per slot: how many counted slots bar it.
  private var barCount: [Int]
  /// Per item: in how many credentials it is counted, now or before.
  private(set) var uses: [Int]
  /// Per sharing limit: what is counted in both, and what is counted on its own side.
  private(set) var shared: [Int]
  private(set) var sharedOf: [Int]
  /// Per item: in how many slots it is counted.
  private var countedSlots: [Int]
  /// What the items cost that are counted somewhere.
  private(set) var price = 0
  /// How many times anything is counted.
  private(set) var size = 0

  init(_ layout: Layout) {
    let problem = layout.problem
    self.layout = layout
    claimOf = layout.slots.map { _ in Place.open }
    countOf = layout.claims.map { _ in 0 }
    sums = layout.claims.map { $0.demands.map { _ in 0 } }
    valueCounts = layout.claims.map { $0.keyed.map { Array(repeating: 0, count: $0.valueCount) } }
    included = layout.claims.map { $0.including.map { _ in 0 } }
    inside = layout.limits.map { _ in 0 }
    total = layout.limits.map { _ in 0 }
    groupUses = Array(repeating: 0, count: layout.groupCount)
    barCount = layout.slots.map { _ in 0 }
    uses = problem.countedIn.map { $0.count }
    shared = problem.sharing.map { limit in
      problem.items.indices.reduce(0) { limit.wasHere[$1] && limit.isFrozen[$1] ? $0 + limit.amounts[$1] : $0 }
    }
    sharedOf = problem.sharing.map { limit in
      problem.items.indices.reduce(0) { limit.wasHere[$1] ? $0 + limit.amounts[$1] : $0 }
    }
    countedSlots = problem.items.map { _ in 0 }
  }

  mutating func place(_ slot: Int, in claim: Int) { move(slot, claim, by: 1) }

  /// Opens a slot again that was counted.
  mutating func takeBack(_ slot: Int) { move(slot, claimOf[slot], by: -1) }

  mutating func leaveUncounted(_ slot: Int) { claimOf[slot] = Place.uncounted }

  mutating func reopen(_ slot: Int) { claimOf[slot] = Place.open }

  private mutating func move(_ slot: Int, _ claim: Int, by step: Int) {
    let (item, tree) = (layout.slots[slot].item, layout.slots[slot].tree)
    if !layout.sharingOfTree[tree].isEmpty { reckonSharing(of: item, tree, by: -1) }
    claimOf[slot] = step > 0 ? claim : Place.open
    if !layout.sharingOfTree[tree].isEmpty { reckonSharing(of: item, tree, by: 1) }
    size += step
    countOf[claim] += step
    let compiled = layout.claims[claim]
    for index in compiled.demands.indices { sums[claim][index] += step * compiled.demands[index].amounts[item] }
    for index in compiled.keyed.indices {
      for value in compiled.keyed[index].values[item] { valueCounts[claim][index][value] += step }
    }
    for index in compiled.including.indices where compiled.including[index][item] { included[claim][index] += step }
    for limit in compiled.limits {
      inside[limit] += step * layout.limits[limit].amounts[item]
      total[limit] += step * layout.limits[limit].totals[item]
    }
    if layout.slots[slot].group >= 0 { groupUses[layout.slots[slot].group] += step }
    for other in layout.slots[slot].bars { barCount[other] += step }
    if !layout.slots[slot].isFrozen { uses[item] += step }
    if layout.slots[slot].price > 0 {
      if step > 0, countedSlots[item] == 0 { price += layout.slots[slot].price }
      if step < 0, countedSlots[item] == 1 { price -= layout.slots[slot].price }
    }
    countedSlots[item] += step
  }

  private mutating func reckonSharing(of item: Int, _ tree: Int, by step: Int) {
    for index in layout.sharingOfTree[tree] {
      let limit = layout.problem.sharing[index]
      guard isHere(item, index, limit) else { continue }
      sharedOf[index] += step * limit.amounts[item]
      if isThere(item, limit) { shared[index] += step * limit.amounts[item] }
    }
  }

  private func isHere(_ item: Int, _ index: Int, _ limit: Problem.Sharing) -> Bool {
    if limit.wasHere[item] { return true }
    let slot = layout.slotAt[limit.tree][item]
    return slot >= 0 && claimOf[slot] >= 0 && layout.sharingLooksAt[index][claimOf[slot]]
  }

  private func isThere(_ item: Int, _ limit: Problem.Sharing) -> Bool {
    if limit.isFrozen[item] { return true }
    guard let partner = limit.partner else { return false }
    let slot = layout.slotAt[partner][item]
    return slot >= 0 && claimOf[slot] >= 0
  }

  /// Whether an item has been added that costs something.
  func isCounted(_ item: Int) -> Bool { countedSlots[item] > 0 }
}

extension Standing {
  /// Whether a slot's item may be counted nowhere, because of what is counted already.
  func isBarred(_ slot: Int) -> Bool {
    let asked = layout.slots[slot]
    if asked.group >= 0, groupUses[asked.group] > 0 { return true }
    if barCount[slot] > 0 { return true }
    guard let most = layout.problem.usesAtMost else { return false }
    return uses[asked.item] >= most && !asked.isFrozen
  }

  /// Whether a claim has room for a slot's item under every maximum; only for slots that are not barred.
  func hasRoom(for slot: Int, in claim: Int) -> Bool {
    let item = layout.slots[slot].item
    let compiled = layout.claims[claim]
    for index in compiled.demands.indices
    where compiled.demands[index].atMost < sums[claim][index] + compiled.demands[index].amounts[item] { return false }
    for index in compiled.keyed.indices where compiled.keyed[index].atMostOfEach < .max {
      let most = compiled.keyed[index].atMostOfEach
      if compiled.keyed[index].values[item].contains(where: { valueCounts[claim][index][$0] >= most }) { return false }
    }
    for index in compiled.limits {
      let limit = layout.limits[index]
      if case .atMost(let most) = limit.bound, limit.amounts[item] > 0, inside[index] + limit.amounts[item] > most {
        return false
      }
    }
    return keepsSharing(slot, in: claim)
  }

  private func keepsSharing(_ slot: Int, in claim: Int) -> Bool {
    let (item, tree) = (layout.slots[slot].item, layout.slots[slot].tree)
    for index in layout.sharingOfTree[tree] {
      let limit = layout.problem.sharing[index]
      guard case .atMost(let most) = limit.bound else { continue }
      let comesHere = limit.tree == tree && layout.sharingLooksAt[index][claim]
      let comesThere = limit.partner == tree
      guard comesHere || comesThere else { continue }
      let (wasHere, wasThere) = (isHere(item, index, limit), isThere(item, limit))
      guard wasHere || comesHere, wasThere || comesThere, !(wasHere && wasThere) else { continue }
      if shared[index] + limit.amounts[item] > most { return false }
    }
    return true
  }

  /// Whether counting a slot's item brings a claim nearer to its own minima.
  func helps(_ slot: Int, _ claim: Int) -> Bool {
    let item = layout.slots[slot].item
    let compiled = layout.claims[claim]
    for (index, demand) in compiled.demands.enumerated()
    where sums[claim][index] < demand.atLeast && demand.amounts[item] > 0 { return true }
    for (index, keyed) in compiled.keyed.enumerated() where keyed.atLeast > 0 {
      if different(claim, index) < keyed.atLeast,
        keyed.values[item].contains(where: { valueCounts[claim][index][$0] == 0 })
      {
        return true
      }
    }
    for (index, wanted) in compiled.including.enumerated() where included[claim][index] == 0 && wanted[item] {
      return true
    }
    return false
  }

  /// Where a claim counts at most so many of each value of a key: how many more.
  func roomsOfValues(_ claim: Int) -> ValueRooms? {
    let keyed = layout.claims[claim].keyed
    guard let index = keyed.firstIndex(where: { $0.valueOf != nil }), let values = keyed[index].valueOf else {
      return nil
    }
    return ValueRooms(valueOf: values, room: valueCounts[claim][index].map { keyed[index].atMostOfEach - $0 })
  }

  /// How many different values of a key are counted.
  func different(_ claim: Int, _ key: Int) -> Int { valueCounts[claim][key].count { $0 > 0 } }
}

extension Standing {
  /// Whether everything is met by what is counted, nothing more being counted.
  var isMet: Bool {
    guard isMet(0), layout.trees.allSatisfy(isMet) else { return false }
    for (index, limit) in layout.problem.sharing.enumerated() {
      guard case .shareAtMost(let whole, let parts) = limit.bound else { continue }
      if Int128(whole) * Int128(shared[index]) > Int128(parts) * Int128(sharedOf[index]) { return false }
    }
    return true
  }

  private func isMet(_ index: Int) -> Bool {
    let node = layout.nodes[index]
    guard node.limits.allSatisfy(isMetLimit), node.span.map({ lies(within: $0, node.claims) }) ?? true else {
      return false
    }
    switch node.kind {
    case .claim(let claim): return isMetClaim(claim)
    case .fixed(let isMet): return isMet
    case .covers(let shown): return shown.allSatisfy { isShown($0, in: node.tree) }
    case .choice(let count):
      var met = 0
      for child in node.children {
        if isMet(child) { met += 1 } else if holds(child) { return false }
      }
      return met >= count
    }
  }

  /// Whether anything is counted inside a node.
  func holds(_ node: Int) -> Bool { layout.nodes[node].claims.contains { countOf[$0] > 0 } }

  func isMetClaim(_ claim: Int) -> Bool {
    let compiled = layout.claims[claim]
    return zip(compiled.demands, sums[claim]).allSatisfy { $1 >= $0.atLeast }
      && compiled.keyed.indices.allSatisfy {
        compiled.keyed[$0].atLeast == 0 || different(claim, $0) >= compiled.keyed[$0].atLeast
      } && included[claim].allSatisfy { $0 > 0 }
  }

  func isMetLimit(_ limit: Int) -> Bool {
    switch layout.limits[limit].bound {
    case .atMost: true
    case .atLeast(let least): inside[limit] >= least
    case .shareAtLeast(let whole, let parts):
      Int128(whole) * Int128(inside[limit]) >= Int128(parts) * Int128(total[limit])
    case .shareAtMost(let whole, let parts):
      Int128(whole) * Int128(inside[limit]) <= Int128(parts) * Int128(total[limit])
    }
  }

  func lies(within span: Period, _ claims: [Int]) -> Bool {
    let days = daysInside(claims)
    if isUndatedApart(claims) { return false }
    return days.isEmpty || CalendarDate(dayNumber: days[0]).adding(span).dayNumber >= days[1]
  }

  /// Whether something without a date is counted that must not be counted with anything else.
  private func isUndatedApart(_ claims: [Int]) -> Bool {
    guard let first = claims.first, layout.problem.trees[layout.claims[first].tree].undatedLieApart else {
      return false
    }
    return claims.reduce(0) { $0 + countOf[$1] } > 1 && isUndatedInside(claims)
  }

  /// Whether something without a date is counted.
  func isUndatedInside(_ claims: [Int]) -> Bool {
    claims.contains { claim in
      let days = layout.problem.trees[layout.claims[claim].tree].days
      return layout.claims[claim].slots.contains { claimOf[$0] == claim && days[layout.slots[$0].item] == nil }
    }
  }

  /// The first and the last day of what some claims count; empty where nothing has a date.
  func daysInside(_ claims: [Int]) -> [Int] {
    var (first, last) = (Int.max, Int.min)
    for claim in claims {
      for slot in layout.claims[claim].slots where claimOf[slot] == claim {
        guard let day = layout.problem.trees[layout.claims[claim].tree].days[layout.slots[slot].item] else { continue }
        (first, last) = (min(first, day), max(last, day))
      }
    }
    return first > last ? [] : [first, last]
  }

  /// The sum of what is counted in a tree, by a weight of each item.
  func sum(of weights: [Int128], _ tree: Layout.Tree) -> Int128 {
    tree.slots.reduce(0) { claimOf[$1] >= 0 ? $0 + weights[layout.slots[$1].item] : $0 }
  }

  /// What a claim counts, as far as it matters for what it may count and lacks.
  func stand(of claim: Int) -> [Int] {
    let compiled = layout.claims[claim]
    var stand = [countOf[claim] > 0 ? 1 : 0]
    for (demand, sum) in zip(compiled.demands, sums[claim]) {
      // Beyond what is asked only a maximum looks.
      stand.append(demand.atMost < .max ? sum : min(sum, demand.atLeast))
    }
    for counts in valueCounts[claim] { stand += counts }
    return stand + included[claim].map { min($0, 1) }
  }

  func isShown(_ items: [Bool], in tree: Int) -> Bool {
    items.indices.contains { item in
      guard items[item] else { return false }
      let slot = layout.slotAt[tree][item]
      return slot >= 0 && claimOf[slot] >= 0
    }
  }

  private func isMet(_ tree: Layout.Tree) -> Bool {
    guard tree.limits.allSatisfy(isMetLimit) else { return false }
    if let mean = tree.mean, sum(of: mean, tree) < 0 { return false }
    guard let least = tree.unsharedAtLeast else { return true }
    return tree.slots.count { claimOf[$0] >= 0 && isOwn($0, tree.index) } >= least
  }

  /// Whether what a slot counts is counted in no other credential, now or before.
  func isOwn(_ slot: Int, _ tree: Int) -> Bool {
    let item = layout.slots[slot].item
    let here = layout.problem.trees[tree].credential.id
    return layout.problem.countedIn[item].allSatisfy { $0 == here }
      && layout.slotAt.indices.allSatisfy { other in
        other == tree || layout.problem.apart.contains(other) || layout.slotAt[other][item] < 0
          || claimOf[layout.slotAt[other][item]] < 0
      }
  }
}

extension Standing {
  /// What is counted where, for all items of the problem; what is not of the part is counted nowhere.
  var allocation: Allocation {
    var allocation = Allocation(
      claims: layout.problem.trees.map { _ in Array(repeating: nil, count: layout.problem.items.count) })
    for (slot, claim) in claimOf.enumerated() where claim >= 0 {
      allocation.claims[layout.slots[slot].tree][layout.slots[slot].item] = layout.claims[claim].place
    }
    return allocation
  }
}
