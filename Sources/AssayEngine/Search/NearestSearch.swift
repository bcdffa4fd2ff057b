internal import AssayModel

/// Searches the allocations of one part that cannot be met for the one that comes nearest, in the order in which they are
/// compared.
///
/// Plain on purpose: depth first over the slots, each slot's claims in the author's order and "not counted" last, cut only
/// where even the widest hope falls short.
struct NearestSearch {
  private let problem: Problem
  private let part: ProblemPart
  private let unit: ShareUnit
  /// Per slot: the latest earlier slot of which it is a twin.
  private let twins: [Int?]
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
    filling = Filling(problem)
    chosen = Array(repeating: 0, count: part.slots.count)
    untried = Array(repeating: [], count: part.slots.count)
    workLeft = budget
    workPerNode = 8 + part.slots.reduce(0) { $0 + $1.claims.count }
  }

  private func outlook(from slot: Int, room: Int) -> Outlook {
    Lookout(filling: filling, part: part, from: slot, room: room, unit: unit).whole()
  }

  /// What a search looks for: the gap is no more than this, and no more than so many are counted.
  private struct Aim {
    let gap: Gap
    var most = Int.max
  }

  /// The canonical allocation that comes nearest, and its gap.
  mutating func canonicalNearest() -> (allocation: Allocation, gap: Gap) {
    let bound = outlook(from: 0, room: .max).gap
    var best = (allocation: filling.allocation, gap: outlook(from: part.slots.count, room: 0).gap)
    // Each round asks for something strictly nearer, until nothing is.
    while best.gap > bound, !isExhausted, let nearer = find(Aim(gap: best.gap.lessened)) {
      best = (nearer, gap(of: nearer))
    }
    return (fewest(like: best.allocation, best.gap), best.gap)
  }

  func gap(of allocation: Allocation) -> Gap {
    Lookout(filling: Filling(problem, allocation), part: part, from: part.slots.count, room: 0, unit: unit).whole().gap
  }

  /// The first allocation with the least number counted; `found` where the budget does not reach that far.
  private mutating func fewest(like found: Allocation, _ gap: Gap) -> Allocation {
    for most in 0..<found.size {
      if let fewer = find(Aim(gap: gap, most: most)) { return fewer }
      if isExhausted { return found }
    }
    return find(Aim(gap: gap, most: found.size)) ?? found
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
        untried[depth] = places(at: depth).reversed()
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
    if outlook(from: depth, room: room).gap > aim.gap { return .hopeless }
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
  private func places(at index: Int) -> [Int] {
    // Of twins, the earlier one takes the earlier claim: the other way round is the same allocation, later in order.
    Array((twins[index].map { chosen[$0] } ?? 0)...part.slots[index].claims.count)
  }

  private mutating func takeBack(_ index: Int) {
    let slot = part.slots[index]
    guard let claim = filling.owner[slot.tree][slot.item] else { return }
    filling.remove(slot.item, from: slot.tree, claim)
  }
}

extension Gap {
  /// The next smaller gap there can be.
  fileprivate var lessened: Gap {
    missing > 0 ? Gap(lacking: lacking, missing: missing - 1) : Gap(lacking: lacking - 1, missing: 1 << 120)
  }
}
