internal import AssayModel

/// Finds the smallest sets of claims that cannot all be met, and says why in words and numbers.
struct BlockerFinding {
  let solution: Solution
  let trees: [NodeEvaluation]
  let ledger: Ledger
  /// For all searches together: there may be very many sets of claims to try.
  private var workLeft: Int
  /// All claims, laid out when they are first asked about.
  private var together: ClaimsTogether?

  init(_ solution: Solution, _ tree: NodeEvaluation, _ ledger: Ledger, budget: Int) {
    self.init(solution, trees: [tree], ledger, budget: budget)
  }

  init(_ solution: Solution, trees: [NodeEvaluation], _ ledger: Ledger, budget: Int) {
    self.solution = solution
    self.trees = trees
    self.ledger = ledger
    workLeft = budget
  }

  var problem: Problem { solution.problem }

  mutating func blockers(_ verdict: Verdict) -> [Blocker] {
    let leaves = trees.indices.flatMap { tree in trees[tree].all.filter { isOwnLeaf($0, tree) }.map { (tree, $0) } }
    var blockers = leaves.flatMap { tree, leaf in
      let inside = blockersInside(leaf, tree)
      return inside.isEmpty ? blocker(of: leaf, tree).map { [$0] } ?? [] : inside
    }
    // Whoever cannot say whether it can be met cannot say what stands in the way either.
    var wanted = solution.isExhausted ? [] : leaves.compactMap { tree, leaf in self.wanted(leaf, tree) }
    // Disjoint sets, one after the other, until what is left can all be met.
    while let smallest = smallestUnmeetable(among: wanted) {
      blockers.append(describe(smallest))
      wanted.removeAll(where: smallest.contains)
    }
    // What is known comes before what is not.
    blockers = blockers.filter { $0.kind != .undecided } + blockers.filter { $0.kind == .undecided }
    if blockers.isEmpty { blockers = overallBlockers() }
    if blockers.isEmpty, verdict == .undecided {
      blockers.append(
        Blocker(kind: .undecided, claims: [], awards: [], says: "the search ran out of its budget before it was known"))
    }
    return blockers
  }

  /// A leaf on which the verdict rests and that is not inside a pool, which has blockers of its own kind.
  private func isOwnLeaf(_ leaf: NodeEvaluation, _ tree: Int) -> Bool {
    leaf.counts && (leaf.children.isEmpty || leaf.criterion.isPool)
      && problem.trees[tree].nodes.contains { $0.node.path == leaf.path }
  }

  private func wanted(_ leaf: NodeEvaluation, _ tree: Int) -> ClaimPlace? {
    let compiled = problem.trees[tree]
    return compiled.claims.indices.first { compiled.nodes[compiled.claims[$0].node].node.path == leaf.path }.map {
      ClaimPlace(tree: tree, claim: $0)
    }
  }

  /// What is judged on its own is no riddle: what stands in its way stands in the way of the whole.
  private mutating func blockersInside(_ leaf: NodeEvaluation, _ tree: Int) -> [Blocker] {
    guard let verdict = leaf.verdict, verdict != .met, let inner = leaf.children.first,
      let node = problem.trees[tree].nodes.first(where: { $0.node.path == leaf.path }), case .pool(let pool) = node.kind
    else { return [] }
    var finding = BlockerFinding(pool.solution, inner, ledger, budget: workLeft)
    defer { workLeft = finding.workLeft }
    let name = spokenName(of: leaf, tree)
    return finding.blockers(verdict).map { found in
      var found = found
      found.claims = found.claims.isEmpty ? [self.name(leaf.id, tree)] : found.claims.map { self.name($0, tree) }
      // Of pools within pools, the innermost says most.
      if leaf.criterion.isKnown, !found.says.hasPrefix("for ") { found.says = "for \(name), \(found.says)" }
      return found
    }
  }

  /// A criterion that uses nothing up stands in the way by itself.
  private func blocker(of leaf: NodeEvaluation, _ tree: Int) -> Blocker? {
    let (name, spoken) = (name(leaf.id, tree), spokenName(of: leaf, tree))
    switch leaf.criterion.form {
    case .claim where leaf.verdict == .undecided:
      return Blocker(
        kind: .undecided, claims: [name], awards: [],
        says: "\(spoken) cannot be decided: \(leaf.reason ?? "something is not known")")
    case .claim, .stated, .atLeast:
      return leaf.verdict == .unmet && leaf.children.isEmpty && !leaf.criterion.isClaim && !leaf.criterion.isStated
        ? Blocker(kind: .shortage, claims: [name], awards: [], says: "\(spoken) offers nothing that could be met")
        : nil
    case .pool, .not, .dated, .fact, .covers, .order, .approval, .opaque:
      break
    }
    guard let verdict = leaf.verdict, verdict != .met else { return nil }
    if verdict == .undecided {
      return Blocker(
        kind: .undecided, claims: [name], awards: leaf.awards,
        says: "\(spoken) cannot be decided: \(leaf.reason ?? "something is not known")")
    }
    let demand = leaf.demands.first
    var kind = Blocker.Kind.shortage
    switch leaf.criterion.form {
    case .order: kind = .order
    case .not: kind = .conflict
    case .claim, .atLeast, .pool, .dated, .fact, .covers, .approval, .opaque, .stated: break
    }
    return Blocker(
      kind: kind, claims: [name], need: demand?.atLeast ?? demand?.atMost, supply: demand?.have,
      isCount: demand?.isNumber ?? false, awards: leaf.awards,
      says: "\(spoken) is not met: \(leaf.reason ?? "what it asks for is missing")")
  }

  /// What people call a criterion: its title, its name, what it refers to, a word that nothing else has; else its path.
  func shortName(of leaf: NodeEvaluation, _ tree: Int) -> String {
    let criterion = leaf.criterion
    if let title = criterion.title?.text() { return title }
    if let own = criterion.name ?? criterion.refersTo { return "`\(own)`" }
    let isAlone = trees[tree].all.filter { $0.criterion.word == criterion.word }.count == 1
    return "`\(isAlone ? criterion.word : leaf.id)`"
  }

  /// The same; among several credentials, with whose it is.
  func spokenName(of leaf: NodeEvaluation, _ tree: Int) -> String { shortName(of: leaf, tree) + owner(tree) }

  /// Among several credentials, whose a criterion is.
  func owner(_ tree: Int) -> String { trees.count == 1 ? "" : " of `\(problem.trees[tree].credential.id)`" }

  func name(_ id: String, _ tree: Int) -> String {
    trees.count == 1 ? id : "\(problem.trees[tree].credential.id)/\(id)"
  }

  private mutating func smallestUnmeetable(among wanted: [ClaimPlace]) -> [ClaimPlace]? {
    guard isMeetable(wanted) == false else { return nil }
    // By size, as long as there are few; else by leaving out what is not needed.
    if wanted.count <= 10 {
      for size in 1...max(1, wanted.count) {
        for subset in subsets(of: wanted, size: size) where isMeetable(subset) == false { return subset }
      }
    }
    // Whole runs first, then ever shorter ones: of very many claims few stay.
    var smallest = wanted
    var run = max(1, wanted.count / 2)
    while run > 0 {
      var start = 0
      while start < smallest.count {
        let without = Array(smallest[..<start] + smallest[min(start + run, smallest.count)...])
        if isMeetable(without) == false { smallest = without } else { start += run }
      }
      run /= 2
    }
    return smallest
  }

  private func subsets(of all: [ClaimPlace], size: Int) -> [[ClaimPlace]] {
    guard size > 0 else { return [[]] }
    guard all.count >= size else { return [] }
    let with = subsets(of: Array(all.dropFirst()), size: size - 1).map { [all[0]] + $0 }
    return with + subsets(of: Array(all.dropFirst()), size: size)
  }

  /// Whether these claims can be met together, nothing else being asked; nil when that cannot be found out.
  mutating func isMeetable(_ wanted: [ClaimPlace], in problem: Problem? = nil) -> Bool? {
    let isOther = problem != nil
    let problem = problem ?? self.problem
    guard !wanted.isEmpty else { return true }
    guard workLeft > 0 else { return nil }
    if isOther {
      var together = ClaimsTogether(problem, wanted, budget: workLeft)
      defer { workLeft = max(0, together.workLeft - Self.workOfLayingOut(wanted, problem)) }
      return together.isMeetable(wanted)
    }
    if together == nil {
      let all = problem.trees.indices.flatMap { tree in
        problem.trees[tree].claims.indices.map { ClaimPlace(tree: tree, claim: $0) }
      }
      together = ClaimsTogether(problem, all, budget: workLeft)
    }
    together?.workLeft = workLeft
    let isMeetable = together?.isMeetable(wanted) ?? nil
    workLeft = max(0, (together?.workLeft ?? 0) - Self.workOfLayingOut(wanted, problem))
    return isMeetable
  }

  /// With very many claims it is making the search that takes long, not searching.
  private static func workOfLayingOut(_ wanted: [ClaimPlace], _ problem: Problem) -> Int {
    8 * wanted.reduce(0) { $0 + problem.trees[$1.tree].claims[$1.claim].eligible.count }
  }
}

extension Criterion {
  fileprivate var isClaim: Bool {
    if case .claim = form { true } else { false }
  }

  /// Whether people know it by a title, a name or a partner's word.
  fileprivate var isKnown: Bool { title != nil || name != nil || word.contains("/") }
}
