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
  private var nodesLeft: Int
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
    nodesLeft = budget
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

  /// The canonical allocation that meets everything: fewest counted, then earliest. Nil where there is none.
  mutating func canonicalMet() -> Allocation? {
    guard let first = find(.met(most: .max)) else { return nil }
    return fewest(like: first) { .met(most: $0) }
  }

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

  private func gap(of allocation: Allocation) -> Gap {
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
    let found = descend(to: 0, aim)
    return found
  }

  private mutating func descend(to slot: Int, _ aim: Aim) -> Allocation? {
    nodes += 1
    nodesLeft -= 1
    if nodesLeft < 0 {
      isExhausted = true
      return nil
    }
    // No more can be counted than there are slots left, nor than is aimed at.
    let room = min(aim.most - filling.size, part.slots.count - slot)
    let outlook = self.outlook(from: slot, room: room)
    switch aim {
    case .met: if !outlook.isMet || outlook.needed > room || isShort(from: slot) { return nil }
    case .gap(let gap, _): if outlook.gap > gap { return nil }
    }
    // Where nothing more can be counted, the outlook is exact.
    if room == 0 { return filling.allocation }
    if aim.takesAny, outlook.needed == 0, self.outlook(from: part.slots.count, room: 0).isMet {
      return filling.allocation
    }
    let (item, tree, claims) = (part.slots[slot].item, part.slots[slot].tree, part.slots[slot].claims)
    for place in places(at: slot, aim) {
      chosen[slot] = place
      guard place < claims.count else {
        if let found = descend(to: slot + 1, aim) { return found }
        continue
      }
      guard filling.allows(item, in: tree, claims[place]) else { continue }
      filling.place(item, in: tree, claims[place])
      let found = descend(to: slot + 1, aim)
      filling.remove(item, from: tree, claims[place])
      if found != nil || isExhausted { return found }
    }
    return nil
  }

  /// Where the slot's item may go, in the order in which that is tried: the claims by their places, and after the last
  /// of them "not counted".
  private func places(at slot: Int, _ aim: Aim) -> [Int] {
    let claims = part.slots[slot].claims
    // Of twins, the earlier one takes the earlier claim: the other way round is the same allocation, later in order.
    let first = twins[slot].map { chosen[$0] } ?? 0
    let canonical = Array(first...claims.count)
    guard aim.takesAny else { return canonical }
    // Any allocation will do, so first what still lacks something, and last what has enough.
    let lacking = canonical.filter { $0 < claims.count && lacks(claims[$0], in: part.slots[slot].tree) }
    return lacking + [claims.count] + canonical.filter { $0 < claims.count && !lacking.contains($0) }
  }

  private func lacks(_ claim: Int, in tree: Int) -> Bool {
    let compiled = problem.trees[tree].claims[claim]
    return compiled.measured.contains { demand in
      demand.atLeast.map { filling.sum(demand.amounts, of: claim, in: tree) < $0 } ?? false
    } || !compiled.distinct.isEmpty || !compiled.including.isEmpty
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
