internal import AssayModel

/// Reads the rules of "earned" off an allocation, one by one, and says which of them is broken.
///
/// It shares nothing with what finds allocations, and sums everything anew from the problem.
struct AllocationChecker {
  let problem: Problem
  let allocation: Allocation

  init(_ problem: Problem, _ allocation: Allocation) {
    self.problem = problem
    self.allocation = allocation
  }

  /// What is wrong with an allocation that is said to earn every tree, in words; nil where nothing is.
  func fault() -> String? {
    if let fault = overstepping() { return fault }
    for tree in problem.trees.indices {
      for node in problem.trees[tree].nodes.indices where !isMet(node, tree) {
        if !counted(tree, inside: node).isEmpty { return "\(path(node, tree)) is unmet and holds something" }
      }
      if !isMet(0, tree) { return "\(path(0, tree)) is unmet" }
      if let fault = overallFault(tree) { return fault }
    }
    return nil
  }

  /// What is counted though it may not be, whatever is met; nil where nothing is.
  func overstepping() -> String? {
    for tree in problem.trees.indices {
      for claim in problem.trees[tree].claims.indices {
        for item in counted(tree, by: claim) where !problem.trees[tree].claims[claim].eligible.contains(item) {
          return "\(name(item)) is not eligible for \(path(problem.trees[tree].claims[claim].node, tree))"
        }
        if let fault = claimFault(claim, tree) { return fault }
      }
      for node in problem.trees[tree].nodes.indices {
        if problem.trees[tree].nodes[node].limits.contains(where: { exceeds($0, counted(tree, inside: node)) }) {
          return "a limit of \(path(node, tree)) is exceeded"
        }
      }
      if problem.trees[tree].limits.contains(where: { exceeds($0, counted(tree)) }) {
        return "a limit of all that is counted in \(problem.trees[tree].credential.id) is exceeded"
      }
      if let fault = pairFault(tree) { return fault }
    }
    return usesFault() ?? conflictFault() ?? sharingFault()
  }

  // MARK: What is counted where

  func counted(_ tree: Int) -> [Int] { problem.items.indices.filter { allocation.claims[tree][$0] != nil } }

  func counted(_ tree: Int, by claim: Int) -> [Int] {
    problem.items.indices.filter { allocation.claims[tree][$0] == claim }
  }

  /// What the claims at a node or anywhere below it count.
  func counted(_ tree: Int, inside node: Int) -> [Int] {
    counted(tree).filter { item in
      var at = allocation.claims[tree][item].map { problem.trees[tree].claims[$0].node }
      while let here = at, here != node { at = problem.trees[tree].nodes[here].parent }
      return at != nil
    }
  }

  func sum(_ amounts: [Int], _ items: [Int]) -> Int128 { items.reduce(0) { $0 + Int128(amounts[$1]) } }
  func name(_ item: Int) -> String { problem.items[item].id }
  func path(_ node: Int, _ tree: Int) -> String {
    "\(problem.trees[tree].credential.id)/\(problem.trees[tree].nodes[node].node.path)"
  }

  // MARK: What may be counted

  private func claimFault(_ claim: Int, _ tree: Int) -> String? {
    let compiled = problem.trees[tree].claims[claim]
    let items = counted(tree, by: claim)
    for demand in compiled.measured {
      if let most = demand.atMost, sum(demand.amounts, items) > most {
        return "\(path(compiled.node, tree)) counts more than \(demand.measure.written(Decimal(millionths: most)))"
      }
    }
    for limit in compiled.atMostPer {
      for value in Set(items.flatMap { limit.values[$0] })
      where items.count(where: { limit.values[$0].contains(value) }) > limit.count {
        return "\(path(compiled.node, tree)) counts more than \(limit.count) of one \(limit.key.word)"
      }
    }
    return nil
  }

  /// An absolute maximum; a share is among what decides whether something is met.
  private func exceeds(_ limit: CompiledLimit, _ items: [Int]) -> Bool {
    if case .atMost(let most) = limit.bound { return sum(limit.amounts, items) > most }
    return false
  }

  private func pairFault(_ tree: Int) -> String? {
    let compiled = problem.trees[tree]
    var ofGroup: [Int: Int] = [:]
    for item in counted(tree) {
      let group = compiled.groups[item]
      if group >= 0, let twin = ofGroup.updateValue(item, forKey: group) {
        return "\(name(twin)) and \(name(item)) are of the same achievement and both counted"
      }
      if let other = compiled.excludes[item].first(where: { allocation.claims[tree][$0] != nil }) {
        return "of \(name(item)) and \(name(other)) one contains the other, and both are counted"
      }
    }
    return nil
  }

  private func usesFault() -> String? {
    guard let most = problem.usesAtMost else { return nil }
    let overused = problem.items.indices.first { item in
      let now = problem.trees.indices.filter { allocation.claims[$0][item] != nil }
      let fresh = now.filter { !problem.countedIn[item].contains(problem.trees[$0].credential.id) }
      return !fresh.isEmpty && fresh.count + problem.countedIn[item].count > most
    }
    return overused.map { "\(name($0)) is counted in more than \(most) credentials" }
  }

  private func conflictFault() -> String? {
    func isCounted(_ item: Int) -> Bool { allocation.claims.contains { $0[item] != nil } }
    for one in problem.items.indices where isCounted(one) {
      if let other = problem.conflicts[one].first(where: isCounted) {
        return "\(name(one)) and \(name(other)) are in conflict and both counted"
      }
    }
    return nil
  }

  private func sharingFault() -> String? {
    for limit in problem.sharing {
      let here = problem.items.indices.filter { item in
        limit.wasHere[item]
          || allocation.claims[limit.tree][item].map { claim in limit.claims?.contains(claim) ?? true } ?? false
      }
      let shared = here.filter { item in
        limit.isFrozen[item] || (limit.partner.map { allocation.claims[$0][item] != nil } ?? false)
      }
      let isKept =
        switch limit.bound {
        case .atMost(let most): sum(limit.amounts, shared) <= most
        case .shareAtMost(let of, let parts):
          Int128(of) * sum(limit.amounts, shared) <= Int128(parts) * sum(limit.amounts, here)
        case .atLeast, .shareAtLeast: true
        }
      if !isKept { return "\(problem.trees[limit.tree].credential.id) shares more than it may" }
    }
    return nil
  }
}
