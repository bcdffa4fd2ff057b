internal import AssayModel

/// What was found about a problem in one reading.
struct Solution: Sendable {
  let problem: Problem
  /// The canonical allocation: when met, the one that meets it; else the one that comes nearest.
  let allocation: Allocation
  let isMet: Bool
  /// The budget ran out before it was known whether it can be met.
  let isExhausted: Bool
  let nodes: Int
  let unit: ShareUnit
  /// The parts as they were laid out for searching, with what was found of each.
  let parts: [SolvedPart]

  /// What each node came to.
  func outlook(of node: Int, in tree: Int) -> Outlook {
    lookout().look(at: node, in: tree)
  }

  func lookout() -> Lookout {
    let whole = ProblemPart(
      roots: problem.trees.indices.map { ($0, 0) }, slots: [], trees: Array(problem.trees.indices),
      in: problem)
    return Lookout(filling: Filling(problem, allocation), part: whole, from: 0, room: 0, unit: unit)
  }

  /// The gap at the root of a pool, in the unit of the problem that it stands in.
  func gap(in unit: ShareUnit) -> Gap {
    Lookout(filling: Filling(problem, allocation), part: lookout().part, from: 0, room: 0, unit: unit).whole().gap
  }
}

extension Problem {
  /// Nothing is counted, and nothing is known.
  var unsolved: Solution {
    Solution(
      problem: self, allocation: Filling(self).allocation, isMet: false, isExhausted: false, nodes: 0,
      unit: ShareUnit(needs: []), parts: [])
  }

  /// Finds the canonical allocation: with at most `budget` of work to know whether there is one, and a quarter of that to
  /// choose it.
  func solved(budget: Int) -> Solution {
    let unit = ShareUnit(needs: needs)
    var merged = Allocation(claims: trees.map { _ in Array(repeating: nil, count: items.count) })
    var isMet = true
    var isImpossible = false
    var nodes = 0
    var (workLeft, workLeftToChoose) = (budget, budget / 4)
    var solvedParts: [SolvedPart] = []
    for part in parts() {
      let layout = Layout(self, part)
      var search = AllocationSearch(layout, budget: workLeft)
      let met = search.find()
      isMet = isMet && met != nil
      // One part that cannot be met settles it, whatever is not known of the others.
      if met == nil {
        if !search.isExhausted {
          isImpossible = true
        } else if case .impossible = search.glance() {
          isImpossible = true
        }
      }
      workLeft = max(0, search.workLeft)
      // No verdict rests on which allocation is shown: beyond its budget the best one found will do.
      let allocation: Allocation
      if let met {
        var choice = AllocationSearch(layout, budget: workLeftToChoose)
        let canonical = choice.canonical(like: met)
        solvedParts.append(SolvedPart(layout: layout, standing: canonical, shortage: nil))
        allocation = canonical.allocation
        workLeftToChoose = max(0, choice.workLeft)
      } else {
        solvedParts.append(SolvedPart(layout: layout, standing: nil, shortage: search.shortage))
        allocation = nearest(part, unit, &workLeftToChoose)
      }
      nodes += search.nodes
      for slot in part.slots {
        if let claim = allocation.claims[slot.tree][slot.item] { merged.claims[slot.tree][slot.item] = claim }
      }
    }
    let solution = Solution(
      problem: self, allocation: merged, isMet: isMet, isExhausted: !isMet && !isImpossible, nodes: nodes, unit: unit,
      parts: solvedParts)
    assert(
      !isMet || AllocationChecker(self, merged).fault() == nil,
      AllocationChecker(self, merged).fault() ?? "an allocation breaks a rule")
    return solution
  }

  /// The allocation of a part that comes nearest; where there are too many to find it, one that comes near.
  private func nearest(_ part: ProblemPart, _ unit: ShareUnit, _ workLeft: inout Int) -> Allocation {
    let work = min(workLeft, part.slots.count <= Self.fewSlots ? Self.workForFewSlots : Self.workForNearest)
    var search = NearestSearch(self, part, unit: unit, budget: work)
    let nearest = search.canonicalNearest()
    workLeft = max(0, workLeft - work + search.workLeft)
    guard search.isExhausted else { return nearest.allocation }
    var building = NearestAllocation(self, part, unit: unit, budget: workLeft)
    let near = building.found()
    workLeft = building.workLeft
    return search.gap(of: near) < nearest.gap ? near : nearest.allocation
  }

  /// What the search for the nearest may take of that, which is slow where there is much to choose from.
  private static let workForNearest = 60_000
  /// With little to count it always ends soon enough.
  private static let workForFewSlots = 1_000_000
  private static let fewSlots = 16

  /// Whether it can be met; nil when the work that is left does not suffice to know.
  func isFeasible(_ workLeft: inout Int) -> Bool? {
    ClaimMatching.decides(self) ?? searched(&workLeft).isMet
  }

  /// The same, with an allocation that meets it: any one, not the canonical.
  func searched(_ workLeft: inout Int) -> (isMet: Bool?, allocation: Allocation) {
    var found = Allocation(claims: trees.map { _ in Array(repeating: nil, count: items.count) })
    var isMet: Bool? = true
    // One part that cannot be met settles it, and that is often seen at once.
    var open: [ProblemPart] = []
    func note(_ standing: Standing, of part: ProblemPart) {
      let allocation = standing.allocation
      for slot in part.slots { found.claims[slot.tree][slot.item] = allocation.claims[slot.tree][slot.item] }
    }
    for part in parts() {
      var search = AllocationSearch(Layout(self, part), budget: 0)
      switch search.glance() {
      case .met(let standing): note(standing, of: part)
      case .open: open.append(part)
      case .impossible: return (false, found)
      }
    }
    for part in open {
      var search = AllocationSearch(Layout(self, part), budget: workLeft)
      defer { workLeft = max(0, search.workLeft) }
      if let standing = search.find() {
        note(standing, of: part)
      } else if search.isExhausted {
        isMet = nil
      } else {
        return (false, found)
      }
    }
    return (isMet, found)
  }

  /// The least amount of every demand, so that missing shares have a common unit.
  private var needs: [Int] {
    trees.flatMap { tree in
      tree.claims.flatMap { claim in
        claim.measured.compactMap(\.atLeast) + claim.distinct.map(\.count) + [claim.including.count]
      }
        + tree.nodes.flatMap { node -> [Int] in
          switch node.kind {
          case .settled(let judgement, _): judgement.shortfalls.map(\.need)
          case .covers(let shown): [shown.count]
          case .pool(let pool): pool.solution.problem.needs
          case .claim, .choice, .silent, .waived: []
          }
        }
    }
  }
}
