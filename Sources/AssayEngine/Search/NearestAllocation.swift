/// Builds an allocation that comes near to meeting a part, where there are too many to find the nearest of all.
///
/// Claims are added one by one, those that need least first, as long as all of them can be met together; the rest is then
/// filled as far as it goes. It is the same whatever order things come in.
struct NearestAllocation {
  private let problem: Problem
  private let part: ProblemPart
  private let hope: Lookout
  private var together: ClaimsTogether
  /// What is aimed at and cannot be met beside the rest.
  private var unmet: [ClaimPlace] = []

  init(_ problem: Problem, _ part: ProblemPart, unit: ShareUnit, budget: Int) {
    self.problem = problem
    self.part = part
    hope = Lookout(filling: Filling(problem), part: part, from: 0, room: .max, unit: unit)
    let all = part.roots.flatMap { root in
      problem.trees[root.tree].nodes[root.node].claimsInside.map { ClaimPlace(tree: root.tree, claim: $0) }
    }
    together = ClaimsTogether(problem, all, budget: budget)
  }

  var workLeft: Int { together.workLeft }

  mutating func found() -> Allocation {
    for root in ranked(part.roots) where !meet(root.node, in: root.tree) { aim(at: root.node, in: root.tree) }
    // What was given up asks for as much as it can get beside what is met.
    for claim in unmet { together.fill(claim) }
    return together.canonical() ?? Filling(problem).allocation
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
      together.ask(ClaimPlace(tree: tree, claim: claim))
      if together.isMeetable() == true { return true }
      together.takeBack(ClaimPlace(tree: tree, claim: claim))
      return false
    case .choice(let count):
      let before = together
      var left = count
      for child in children(of: index, in: tree) where left > 0 && meet(child.node, in: tree) { left -= 1 }
      if left > 0 {
        let workLeft = together.workLeft
        together = before
        together.workLeft = workLeft
      }
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
}
