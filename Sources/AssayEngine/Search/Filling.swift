/// An allocation while it is being built, with the sums that say what may still be counted.
struct Filling {
  let problem: Problem
  /// Per tree, per item: the claim that counts it.
  private(set) var owner: [[Int?]]
  /// Per tree, per claim: the items it counts, in the order they were placed.
  private(set) var members: [[[Int]]]
  /// Per item: in how many credentials it is counted, now or before.
  private(set) var uses: [Int]
  private var groupUses: [[Int: Int]]
  /// How many times anything is counted.
  private(set) var size = 0

  init(_ problem: Problem) {
    self.problem = problem
    owner = problem.trees.map { _ in Array(repeating: nil, count: problem.items.count) }
    members = problem.trees.map { $0.claims.map { _ in [] } }
    uses = problem.countedIn.map(\.count)
    groupUses = problem.trees.map { _ in [:] }
  }

  init(_ problem: Problem, _ allocation: Allocation) {
    self.init(problem)
    for tree in allocation.claims.indices {
      for (item, claim) in allocation.claims[tree].enumerated() {
        if let claim { place(item, in: tree, claim) }
      }
    }
  }

  var allocation: Allocation { Allocation(claims: owner) }

  mutating func place(_ item: Int, in tree: Int, _ claim: Int) {
    owner[tree][item] = claim
    members[tree][claim].append(item)
    if !problem.isFrozen(item, in: tree) { uses[item] += 1 }
    let group = problem.trees[tree].groups[item]
    if group >= 0 { groupUses[tree][group, default: 0] += 1 }
    size += 1
  }

  mutating func remove(_ item: Int, from tree: Int, _ claim: Int) {
    owner[tree][item] = nil
    members[tree][claim].removeAll { $0 == item }
    if !problem.isFrozen(item, in: tree) { uses[item] -= 1 }
    let group = problem.trees[tree].groups[item]
    if group >= 0 { groupUses[tree][group, default: 0] -= 1 }
    size -= 1
  }

  /// Whether an item may be counted in a claim beside what is counted already: everything that more can never mend.
  func allows(_ item: Int, in tree: Int, _ claim: Int) -> Bool {
    let compiled = problem.trees[tree]
    let group = compiled.groups[item]
    if group >= 0, groupUses[tree][group, default: 0] > 0 { return false }
    if compiled.excludes[item].contains(where: { owner[tree][$0] != nil }) { return false }
    if let most = problem.usesAtMost, uses[item] >= most, !problem.isFrozen(item, in: tree) { return false }
    if problem.conflicts[item].contains(where: { other in owner.contains { $0[other] != nil } }) { return false }
    return fitsMaxima(of: claim, item, tree) && fitsLimits(above: claim, item, tree) && fitsSharing(item, tree, claim)
  }

  private func fitsMaxima(of claim: Int, _ item: Int, _ tree: Int) -> Bool {
    let compiled = problem.trees[tree].claims[claim]
    for demand in compiled.measured {
      guard let most = demand.atMost else { continue }
      if members[tree][claim].reduce(demand.amounts[item], { $0 + demand.amounts[$1] }) > most { return false }
    }
    for limit in compiled.atMostPer {
      for value in limit.values[item]
      where members[tree][claim].count(where: { limit.values[$0].contains(value) }) >= limit.count {
        return false
      }
    }
    return true
  }

  private func fitsLimits(above claim: Int, _ item: Int, _ tree: Int) -> Bool {
    func fits(_ limit: CompiledLimit, _ inside: (Int) -> Int) -> Bool {
      guard case .atMost(let most) = limit.bound, limit.amounts[item] > 0 else { return true }
      return inside(item) + limit.amounts[item] <= most
    }
    let compiled = problem.trees[tree]
    for limit in compiled.limits {
      let isFull = !fits(limit) { _ in compiled.claims.indices.reduce(0) { $0 + sum(limit.amounts, of: $1, in: tree) } }
      if isFull { return false }
    }
    var at: Int? = compiled.claims[claim].node
    while let node = at {
      for limit in compiled.nodes[node].limits {
        let isFull = !fits(limit) { _ in
          compiled.nodes[node].claimsInside.reduce(0) { $0 + sum(limit.amounts, of: $1, in: tree) }
        }
        if isFull { return false }
      }
      at = compiled.nodes[node].parent
    }
    return true
  }

  func sum(_ amounts: [Int], of claim: Int, in tree: Int) -> Int {
    members[tree][claim].reduce(0) { $0 + amounts[$1] }
  }

  private func fitsSharing(_ item: Int, _ tree: Int, _ claim: Int) -> Bool {
    for limit in problem.sharing {
      guard case .atMost(let most) = limit.bound else { continue }
      let concernsHere = limit.tree == tree && (limit.claims?.contains(claim) ?? true)
      let concernsThere = limit.partner == tree
      guard concernsHere || concernsThere else { continue }
      var shared = 0
      for other in problem.items.indices {
        let isHere = other == item && concernsHere ? true : isCounted(other, by: limit)
        let isThere =
          limit.isFrozen[other] || (other == item && concernsThere)
          || (limit.partner.map { owner[$0][other] != nil } ?? false)
        if isHere, isThere { shared += limit.amounts[other] }
      }
      if shared > most { return false }
    }
    return true
  }

  private func isCounted(_ item: Int, by limit: Problem.Sharing) -> Bool {
    if limit.wasHere[item] { return true }
    guard let claim = owner[limit.tree][item] else { return false }
    return limit.claims?.contains(claim) ?? true
  }

  /// Whether the shares that sharing limits name are kept, now that everything is placed.
  func keepsSharedShares() -> Bool {
    problem.sharing.allSatisfy { limit in
      guard case .shareAtMost(let whole, let parts) = limit.bound else { return true }
      var (inside, shared) = (0, 0)
      for item in problem.items.indices where isCounted(item, by: limit) {
        inside += limit.amounts[item]
        if limit.isFrozen[item] || (limit.partner.map { owner[$0][item] != nil } ?? false) {
          shared += limit.amounts[item]
        }
      }
      return Int128(whole) * Int128(shared) <= Int128(parts) * Int128(inside)
    }
  }
}
