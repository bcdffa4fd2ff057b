internal import AssayModel

/// Searches the allocations of one part in the order in which they are compared.
///
/// Plain on purpose: depth first over the slots, each slot's claims in the author's order and "not counted" last, cut only
/// where even the widest hope falls short. It is the oracle of faster engines.
struct PartSearch {
  private let problem: Problem
  private let part: ProblemPart
  private let unit: ShareUnit
  /// Per slot: the latest earlier slot of which it is a twin.
  private let twins: [Int?]
  /// By measure: what the claims ask for that must all be met.
  private let commonDemands: [[RootDemand]]
  private var filling: Filling
  /// Per slot: the place of the claim chosen; the number of claims for not counted.
  private var chosen: [Int]
  /// Per slot: the places still to be tried, the next one last.
  private var untried: [[Int]]
  /// The slot at which the search stands; those before it have chosen.
  private var depth = 0
  private(set) var workLeft: Int
  /// What a look at a node costs, which grows with everything that could be counted somewhere.
  private let workPerNode: Int
  private(set) var nodes = 0
  private(set) var isExhausted = false

  init(_ problem: Problem, _ part: ProblemPart, unit: ShareUnit, budget: Int) {
    self.problem = problem
    self.part = part
    self.unit = unit
    twins = problem.twins(in: part)
    commonDemands = RootDemand.common(to: part, of: problem)
    filling = Filling(problem)
    chosen = Array(repeating: 0, count: part.slots.count)
    untried = Array(repeating: [], count: part.slots.count)
    workLeft = budget
    workPerNode = 8 + part.slots.reduce(0) { $0 + $1.claims.count }
  }

  private func outlook(from slot: Int, room: Int) -> Outlook {
    Lookout(filling: filling, part: part, from: slot, room: room, unit: unit).whole()
  }

  /// What a search looks for.
  private enum Aim {
    /// Everything is met, and no more than so many are counted.
    case met(most: Int)
    /// The gap is no more than this, and no more than so many are counted.
    case gap(Gap, most: Int)

    /// Whether any allocation will do that meets everything, however much it counts.
    var takesAny: Bool {
      switch self {
      case .met(let most): most == .max
      case .gap: false
      }
    }

    var most: Int {
      switch self {
      case .met(let most), .gap(_, let most): most
      }
    }
  }

  /// The canonical allocation that meets everything: fewest counted, then earliest. `found` is any that does.
  mutating func canonicalMet(like found: Allocation) -> Allocation { fewest(like: found) { .met(most: $0) } }

  /// Any allocation that meets everything.
  mutating func anyMet() -> Allocation? { find(.met(most: .max)) }

  /// The canonical allocation that comes nearest, and its gap.
  mutating func canonicalNearest() -> (allocation: Allocation, gap: Gap) {
    let bound = outlook(from: 0, room: .max).gap
    var best = (allocation: filling.allocation, gap: outlook(from: part.slots.count, room: 0).gap)
    // Each round asks for something strictly nearer, until nothing is.
    while best.gap > bound, !isExhausted, let nearer = find(.gap(best.gap.lessened, most: .max)) {
      best = (nearer, gap(of: nearer))
    }
    return (fewest(like: best.allocation) { .gap(best.gap, most: $0) }, best.gap)
  }

  func gap(of allocation: Allocation) -> Gap {
    Lookout(filling: Filling(problem, allocation), part: part, from: part.slots.count, room: 0, unit: unit).whole().gap
  }

  /// The first allocation with the least number counted; `found` where the budget does not reach that far.
  private mutating func fewest(like found: Allocation, _ aim: (Int) -> Aim) -> Allocation {
    var most = 0
    if case .met = aim(0) { most = outlook(from: 0, room: .max).needed }
    while most < found.size {
      if let fewer = find(aim(most)) { return fewer }
      if isExhausted { return found }
      most += 1
    }
    return find(aim(found.size)) ?? found
  }

  private mutating func find(_ aim: Aim) -> Allocation? {
    isExhausted = false
    let found = walk(aim)
    for slot in 0..<depth { takeBack(slot) }
    depth = 0
    return found
  }

  /// A loop, not a recursion: a record may hold more awards than a stack holds frames.
  private mutating func walk(_ aim: Aim) -> Allocation? {
    while true {
      switch visit(aim) {
      case .found(let allocation): return allocation
      case .exhausted: return nil
      case .hopeful:
        untried[depth] = places(at: depth, aim).reversed()
        depth += 1
      case .hopeless: break
      }
      // The last slot that has a claim left moves on to it; those after it start afresh.
      while depth > 0, !advance(depth - 1) { depth -= 1 }
      if depth == 0 { return nil }
    }
  }

  private enum Visit {
    case found(Allocation)
    case hopeful, hopeless, exhausted
  }

  /// Looks at what is placed before the slot at which the search stands.
  private mutating func visit(_ aim: Aim) -> Visit {
    nodes += 1
    workLeft -= workPerNode
    if workLeft < 0 {
      isExhausted = true
      return .exhausted
    }
    // No more can be counted than there are slots left, nor than is aimed at.
    let room = min(aim.most - filling.size, part.slots.count - depth)
    let outlook = self.outlook(from: depth, room: room)
    switch aim {
    case .met:
      if !outlook.isMet || outlook.needed > room || isShort(from: depth) { return .hopeless }
      // Where any allocation will do, the first that meets everything does.
      if aim.takesAny, outlook.needed == 0, self.outlook(from: depth, room: 0).isMet {
        return .found(filling.allocation)
      }
    case .gap(let gap, _): if outlook.gap > gap { return .hopeless }
    }
    // When nothing more can be counted the outlook is exact.
    return room == 0 ? .found(filling.allocation) : .hopeful
  }

  /// Lets a slot's item go to the next place that allows it; false when all have been tried.
  private mutating func advance(_ index: Int) -> Bool {
    takeBack(index)
    let slot = part.slots[index]
    while let place = untried[index].popLast() {
      chosen[index] = place
      guard place < slot.claims.count else { return true }
      if filling.allows(slot.item, in: slot.tree, slot.claims[place]) {
        filling.place(slot.item, in: slot.tree, slot.claims[place])
        return true
      }
    }
    return false
  }

  /// Where a slot's item may go, in the order in which that is tried: the claims by their places, and after the last of
  /// them "not counted".
  private func places(at index: Int, _ aim: Aim) -> [Int] {
    let slot = part.slots[index]
    // Of twins, the earlier one takes the earlier claim: the other way round is the same allocation, later in order.
    let canonical = Array((twins[index].map { chosen[$0] } ?? 0)...slot.claims.count)
    guard aim.takesAny else { return canonical }
    // Where any allocation will do, first what still lacks something, and last what has enough.
    let lacking = canonical.filter { $0 < slot.claims.count && lacks(slot.claims[$0], in: slot.tree) }
    return lacking + [slot.claims.count] + canonical.filter { $0 < slot.claims.count && !lacking.contains($0) }
  }

  private func lacks(_ claim: Int, in tree: Int) -> Bool {
    let compiled = problem.trees[tree].claims[claim]
    let isShort = compiled.measured.contains { demand in
      demand.atLeast.map { filling.sum(demand.amounts, of: claim, in: tree) < $0 } ?? false
    }
    return isShort || !compiled.distinct.isEmpty || !compiled.including.isEmpty
  }

  private mutating func takeBack(_ index: Int) {
    let slot = part.slots[index]
    guard let claim = filling.owner[slot.tree][slot.item] else { return }
    filling.remove(slot.item, from: slot.tree, claim)
  }
}

extension PartSearch {
  /// Whether the claims that must all be met lack more together than everything that is still open comes to.
  private func isShort(from slot: Int) -> Bool {
    for demands in commonDemands {
      var lacking = 0
      for demand in demands {
        let have = filling.sum(demand.amounts, of: demand.claim, in: demand.tree)
        lacking += max(0, demand.atLeast - have)
      }
      var open = 0
      for later in part.slots[slot...] {
        open += demands.reduce(0) { most, demand in
          demand.tree == later.tree && later.claims.contains(demand.claim)
            ? max(most, demand.amounts[later.item]) : most
        }
        if open >= lacking { break }
      }
      if open < lacking { return true }
    }
    return false
  }
}

/// What a claim that must be met asks for by one measure.
private struct RootDemand {
  let tree: Int
  let claim: Int
  let amounts: [Int]
  let atLeast: Int

  /// The demands of the claims among a part's roots, by measure.
  static func common(to part: ProblemPart, of problem: Problem) -> [[RootDemand]] {
    var byMeasure: [(measure: Measure, demands: [RootDemand])] = []
    for root in part.roots {
      guard case .claim(let claim) = problem.trees[root.tree].nodes[root.node].kind else { continue }
      for demand in problem.trees[root.tree].claims[claim].measured {
        guard let least = demand.atLeast else { continue }
        let wanted = RootDemand(tree: root.tree, claim: claim, amounts: demand.amounts, atLeast: least)
        if let known = byMeasure.firstIndex(where: { $0.measure == demand.measure }) {
          byMeasure[known].demands.append(wanted)
        } else {
          byMeasure.append((demand.measure, [wanted]))
        }
      }
    }
    return byMeasure.map(\.demands)
  }
}

extension Gap {
  /// The next smaller gap there can be.
  fileprivate var lessened: Gap {
    missing > 0 ? Gap(lacking: lacking, missing: missing - 1) : Gap(lacking: lacking - 1, missing: 1 << 120)
  }
}
