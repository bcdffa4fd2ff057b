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
    let room = aim.most - filling.size
    let outlook = self.outlook(from: slot, room: room)
    switch aim {
    case .met: if !outlook.isMet || outlook.needed > room { return nil }
    case .gap(let gap, _): if outlook.gap > gap { return nil }
    }
    if slot == part.slots.count || room == 0 {
      // Nothing more can be counted, so the outlook is exact.
      return filling.allocation
    }
    let (item, tree, claims) = (part.slots[slot].item, part.slots[slot].tree, part.slots[slot].claims)
    // Of twins, the earlier one takes the earlier claim: the other way round is the same allocation, later in order.
    let first = twins[slot].map { chosen[$0] } ?? 0
    for place in claims.indices where place >= first {
      guard filling.allows(item, in: tree, claims[place]) else { continue }
      chosen[slot] = place
      filling.place(item, in: tree, claims[place])
      let found = descend(to: slot + 1, aim)
      filling.remove(item, from: tree, claims[place])
      if found != nil || isExhausted { return found }
    }
    chosen[slot] = claims.count
    return descend(to: slot + 1, aim)
  }
}

extension Gap {
  /// The next smaller gap there can be.
  fileprivate var lessened: Gap {
    missing > 0 ? Gap(lacking: lacking, missing: missing - 1) : Gap(lacking: lacking - 1, missing: 1 << 120)
  }
}
