/// A part of a problem that shares nothing with the rest, so that it can be solved on its own.
struct ProblemPart: Sendable {
  /// A question whether an item is counted in a tree, and where.
  struct Slot: Hashable, Sendable {
    let item: Int
    let tree: Int
    /// The claims that may count it, in the author's order.
    let claims: [Int]
  }

  /// The nodes that must all be met: (tree, node).
  let roots: [(tree: Int, node: Int)]
  /// In the order of items, then of trees.
  let slots: [Slot]
  /// The trees whose limits over everything belong to this part.
  let trees: [Int]
  /// Per tree, per claim: the slots whose items it may count, in order.
  private let slotsOfClaim: [[Int: [Int]]]

  init(roots: [(tree: Int, node: Int)], slots: [Slot], trees: [Int], in problem: Problem) {
    self.roots = roots
    self.slots = slots
    self.trees = trees
    var slotsOfClaim: [[Int: [Int]]] = problem.trees.map { _ in [:] }
    for (index, slot) in slots.enumerated() {
      for claim in slot.claims { slotsOfClaim[slot.tree][claim, default: []].append(index) }
    }
    self.slotsOfClaim = slotsOfClaim
  }

  /// Some claims, nothing else being asked: what maxima there are above them holds all the same.
  init(asking claims: [ClaimPlace], of problem: Problem) {
    let slots = problem.items.indices.flatMap { item in
      problem.trees.indices.compactMap { tree -> Slot? in
        let fitting = claims.filter { $0.tree == tree && problem.trees[tree].claims[$0.claim].eligible.contains(item) }
        return fitting.isEmpty ? nil : Slot(item: item, tree: tree, claims: fitting.map(\.claim).sorted())
      }
    }
    let roots = claims.map { (tree: $0.tree, node: problem.trees[$0.tree].claims[$0.claim].node) }
    self.init(roots: roots, slots: slots, trees: [], in: problem)
  }

  /// The items that a claim may still count from a slot on.
  func openItems(of claim: Int, in tree: Int, from: Int) -> [Int] {
    guard let all = slotsOfClaim[tree][claim] else { return [] }
    var (first, end) = (0, all.count)
    while first < end {
      let middle = (first + end) / 2
      if all[middle] < from { first = middle + 1 } else { end = middle }
    }
    return all[first...].map { slots[$0].item }
  }
}

/// A claim of one of the trees of a problem.
struct ClaimPlace: Hashable, Sendable {
  var tree: Int
  var claim: Int
}

extension Problem {
  /// Splits the problem where `all_of` joins criteria that compete for nothing.
  ///
  /// The least gap, the fewest counted and the earliest claims of the whole are those of its parts put together.
  func parts() -> [ProblemPart] {
    let slots = self.slots()
    var roots: [(tree: Int, node: Int)] = []
    for tree in trees.indices { roots += conjuncts(of: 0, in: tree) }
    var groups = DisjointGroups(count: roots.count)
    let rootOfClaim = rootsOfClaims(roots)
    // Criteria that could count the same item compete for it.
    for slot in slots {
      for claim in slot.claims { groups.join(rootOfClaim[slot.tree][slot.claims[0]], rootOfClaim[slot.tree][claim]) }
    }
    joinRelatedItems(slots, rootOfClaim, &groups)
    joinWholeTrees(roots, &groups)
    let limitsOfTree = trees.indices.map { tree in roots.firstIndex { $0.tree == tree } }
    return groups.members().map { members in
      let chosen = Set(members)
      return ProblemPart(
        roots: members.map { roots[$0] },
        slots: slots.filter { chosen.contains(rootOfClaim[$0.tree][$0.claims[0]]) },
        trees: trees.indices.filter { limitsOfTree[$0].map(chosen.contains) ?? false }, in: self)
    }
  }

  private func slots() -> [ProblemPart.Slot] {
    items.indices.flatMap { item in
      trees.indices.compactMap { tree in
        let claims = trees[tree].claims.indices.filter { trees[tree].claims[$0].eligible.contains(item) }
        return claims.isEmpty ? nil : ProblemPart.Slot(item: item, tree: tree, claims: claims)
      }
    }
  }

  /// The nodes of which every one must be met for this one to be met.
  private func conjuncts(of node: Int, in tree: Int) -> [(tree: Int, node: Int)] {
    let compiled = trees[tree].nodes[node]
    let judged = compiled.children.filter { !trees[tree].nodes[$0].isSilent }
    guard case .choice(let count) = compiled.kind, count == judged.count, !judged.isEmpty, compiled.limits.isEmpty,
      compiled.span == nil
    else { return [(tree, node)] }
    return judged.flatMap { conjuncts(of: $0, in: tree) }
  }

  private func rootsOfClaims(_ roots: [(tree: Int, node: Int)]) -> [[Int]] {
    var rootOfClaim = trees.map { Array(repeating: 0, count: $0.claims.count) }
    for (index, root) in roots.enumerated() {
      for claim in trees[root.tree].nodes[root.node].claimsInside { rootOfClaim[root.tree][claim] = index }
    }
    return rootOfClaim
  }

  private func joinRelatedItems(
    _ slots: [ProblemPart.Slot], _ rootOfClaim: [[Int]], _ groups: inout DisjointGroups
  ) {
    var firstOf: [[Int]: Int] = [:]
    var rootsOfItem: [Int: [(tree: Int, root: Int)]] = [:]
    for slot in slots {
      let root = rootOfClaim[slot.tree][slot.claims[0]]
      rootsOfItem[slot.item, default: []].append((slot.tree, root))
      let group = trees[slot.tree].groups[slot.item]
      if group >= 0 {
        if let first = firstOf[[slot.tree, group]] {
          groups.join(first, root)
        } else {
          firstOf[[slot.tree, group]] = root
        }
      }
    }
    for slot in slots {
      let root = rootOfClaim[slot.tree][slot.claims[0]]
      for other in trees[slot.tree].excludes[slot.item] {
        for found in rootsOfItem[other] ?? [] where found.tree == slot.tree { groups.join(root, found.root) }
      }
      for other in conflicts[slot.item] {
        for found in rootsOfItem[other] ?? [] { groups.join(root, found.root) }
      }
      if usesAtMost != nil {
        for found in rootsOfItem[slot.item] ?? [] { groups.join(root, found.root) }
      }
    }
  }

  /// Limits over a whole credential, and what holds between credentials, tie everything in them together.
  private func joinWholeTrees(_ roots: [(tree: Int, node: Int)], _ groups: inout DisjointGroups) {
    func joinAll(of tree: Int) {
      let members = roots.indices.filter { roots[$0].tree == tree }
      for member in members { groups.join(members[0], member) }
    }
    for (index, tree) in trees.enumerated() {
      let looksAtAll = tree.nodes.contains { if case .covers = $0.kind { true } else { false } }
      if !tree.limits.isEmpty || tree.mean != nil || looksAtAll || (isJoint && tree.unsharedAtLeast != nil) {
        joinAll(of: index)
      }
    }
    func join(_ left: Int, _ right: Int) {
      joinAll(of: left)
      joinAll(of: right)
      if let first = roots.firstIndex(where: { $0.tree == left }),
        let second = roots.firstIndex(where: { $0.tree == right })
      {
        groups.join(first, second)
      }
    }
    for limit in sharing { join(limit.tree, limit.partner ?? limit.tree) }
    if isJoint, trees.contains(where: { $0.unsharedAtLeast != nil }) {
      for tree in trees.indices { join(0, tree) }
    }
  }
}

extension CompiledNode {
  /// Decides nothing.
  var isSilent: Bool {
    if case .silent = kind { true } else { false }
  }
}

/// Sets of numbers that are joined step by step.
struct DisjointGroups {
  private var parent: [Int]

  init(count: Int) { parent = Array(0..<count) }

  private func root(of member: Int) -> Int {
    var member = member
    while parent[member] != member { member = parent[member] }
    return member
  }

  mutating func join(_ left: Int, _ right: Int) {
    let (left, right) = (root(of: left), root(of: right))
    parent[max(left, right)] = min(left, right)
  }

  /// The groups in the order of their least members.
  func members() -> [[Int]] {
    var groups: [Int: [Int]] = [:]
    for member in parent.indices { groups[root(of: member), default: []].append(member) }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }
}
