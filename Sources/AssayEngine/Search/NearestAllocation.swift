/// Builds an allocation that comes near to meeting a part, where there are too many to find the nearest of all.
///
/// Claims are added one by one, those that need least first, as long as all of them can be met together; the rest is then
/// filled as far as it goes. It is the same whatever order things come in.
struct NearestAllocation {
  private let problem: Problem
  private let part: ProblemPart
  private let hope: Lookout
  private(set) var workLeft: Int
  /// What can be met together, and how much of what cannot.
  private var asked: [ClaimPlace] = []
  private var unmet: [ClaimPlace] = []

  init(_ problem: Problem, _ part: ProblemPart, unit: ShareUnit, budget: Int) {
    self.problem = problem
    self.part = part
    workLeft = budget
    hope = Lookout(filling: Filling(problem), part: part, from: 0, room: .max, unit: unit)
  }

  mutating func found() -> Allocation {
    for root in ranked(part.roots) where !meet(root.node, in: root.tree) { aim(at: root.node, in: root.tree) }
    var layout = Layout(problem, ProblemPart(asking: asked + unmet, of: problem))
    // What was given up asks for nothing now, and then for as much as it can get.
    let given = Array(layout.claims.indices.suffix(unmet.count))
    let full = given.map { layout.claims[$0] }
    for claim in given { layout.claims[claim].askForNothing() }
    for (claim, full) in zip(given, full) { fill(claim, like: full, &layout) }
    var search = AllocationSearch(layout, budget: workLeft)
    guard let standing = search.find() else { return Filling(problem).allocation }
    return search.canonical(like: standing).allocation
  }

  private func ranked(_ roots: [(tree: Int, node: Int)]) -> [(tree: Int, node: Int)] {
    let ranks = roots.map { root -> (gap: Gap, needed: Int) in
      let outlook = hope.look(at: root.node, in: root.tree)
      return (outlook.gap, outlook.needed)
    }
    return roots.indices.sorted {
      ranks[$0].gap != ranks[$1].gap
        ? ranks[$0].gap < ranks[$1].gap
        : (ranks[$0].needed, roots[$0].tree, roots[$0].node) < (ranks[$1].needed, roots[$1].tree, roots[$1].node)
    }.map { roots[$0] }
  }

  /// Adds what a node asks for if it can be met beside what was added before.
  private mutating func meet(_ index: Int, in tree: Int) -> Bool {
    guard hope.look(at: index, in: tree).isMet else { return false }
    switch problem.trees[tree].nodes[index].kind {
    case .claim(let claim):
      asked.append(ClaimPlace(tree: tree, claim: claim))
      if isMeetable() { return true }
      asked.removeLast()
      return false
    case .choice(let count):
      let before = asked
      var left = count
      for child in children(of: index, in: tree) where left > 0 && meet(child.node, in: tree) { left -= 1 }
      if left > 0 { asked = before }
      return left <= 0
    case .settled, .pool, .covers, .silent, .waived:
      return true
    }
  }

  /// Meets what can be met of a node that cannot, and notes the rest.
  private mutating func aim(at index: Int, in tree: Int) {
    switch problem.trees[tree].nodes[index].kind {
    case .claim(let claim): unmet.append(ClaimPlace(tree: tree, claim: claim))
    case .choice(let count):
      var left = count
      var others: [Int] = []
      for child in children(of: index, in: tree) where left > 0 {
        if meet(child.node, in: tree) { left -= 1 } else { others.append(child.node) }
      }
      for child in others.prefix(max(0, left)) { aim(at: child, in: tree) }
    case .settled, .pool, .covers, .silent, .waived: break
    }
  }

  private func children(of index: Int, in tree: Int) -> [(tree: Int, node: Int)] {
    let compiled = problem.trees[tree]
    return ranked(compiled.nodes[index].children.filter { !compiled.nodes[$0].isSilent }.map { (tree, $0) })
  }

  private mutating func isMeetable() -> Bool {
    isMeetable(Layout(problem, ProblemPart(asking: asked, of: problem)))
  }

  private mutating func isMeetable(_ layout: Layout) -> Bool {
    var search = AllocationSearch(layout, budget: workLeft)
    defer { workLeft = max(0, search.workLeft) }
    return search.find() != nil
  }

  /// Lets a claim ask for as much as it can get, demand by demand.
  private mutating func fill(_ claim: Int, like full: Layout.Claim, _ layout: inout Layout) {
    for (index, demand) in full.demands.enumerated() where demand.atLeast > 0 {
      // Sums that whole awards can come to lie no closer than the smallest award.
      let step = full.slots.map { demand.amounts[layout.slots[$0].item] }.filter { $0 > 0 }.min() ?? demand.atLeast
      var (reached, beyond) = (0, demand.atLeast)
      while beyond - reached > max(1, step / 2) {
        let middle = reached + (beyond - reached + 1) / 2
        layout.claims[claim].demands[index].atLeast = middle
        if isMeetable(layout) { reached = middle } else { beyond = middle }
      }
      layout.claims[claim].demands[index].atLeast = reached
    }
    for (index, keyed) in full.keyed.enumerated() where keyed.atLeast > 0 {
      for count in stride(from: keyed.atLeast, through: 0, by: -1) {
        layout.claims[claim].keyed[index].atLeast = count
        if isMeetable(layout) { break }
      }
    }
  }
}

extension Layout.Claim {
  /// Its minima are taken away; its maxima stay.
  fileprivate mutating func askForNothing() {
    for index in demands.indices { demands[index].atLeast = 0 }
    for index in keyed.indices { keyed[index].atLeast = 0 }
    including = []
  }
}
