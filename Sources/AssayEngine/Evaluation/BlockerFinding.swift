internal import AssayModel

/// Finds the smallest sets of claims that cannot all be met, and says why in words and numbers.
struct BlockerFinding {
  private struct Wanted: Hashable {
    var tree: Int
    var claim: Int
  }

  private let solution: Solution
  private let trees: [NodeEvaluation]
  private let ledger: Ledger
  /// For all searches together: there may be very many sets of claims to try.
  private var workLeft: Int

  init(_ solution: Solution, _ tree: NodeEvaluation, _ ledger: Ledger, budget: Int) {
    self.init(solution, trees: [tree], ledger, budget: budget)
  }

  init(_ solution: Solution, trees: [NodeEvaluation], _ ledger: Ledger, budget: Int) {
    self.solution = solution
    self.trees = trees
    self.ledger = ledger
    workLeft = budget
  }

  private var problem: Problem { solution.problem }

  mutating func blockers(_ verdict: Verdict) -> [Blocker] {
    let leaves = trees.indices.flatMap { tree in trees[tree].all.filter { isOwnLeaf($0, tree) }.map { (tree, $0) } }
    let facts = leaves.compactMap { tree, leaf in blocker(of: leaf, tree) }
    var blockers = facts
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

  private func wanted(_ leaf: NodeEvaluation, _ tree: Int) -> Wanted? {
    let compiled = problem.trees[tree]
    return compiled.claims.indices.first { compiled.nodes[compiled.claims[$0].node].node.path == leaf.path }.map {
      Wanted(tree: tree, claim: $0)
    }
  }

  /// A criterion that uses nothing up stands in the way by itself.
  private func blocker(of leaf: NodeEvaluation, _ tree: Int) -> Blocker? {
    let name = name(leaf.id, tree)
    switch leaf.criterion.form {
    case .claim where leaf.verdict == .undecided:
      return Blocker(
        kind: .undecided, claims: [name], awards: [],
        says: "`\(name)` cannot be decided: \(leaf.reason ?? "something is not known")")
    case .claim, .stated, .atLeast:
      return leaf.verdict == .unmet && leaf.children.isEmpty && !leaf.criterion.isClaim && !leaf.criterion.isStated
        ? Blocker(kind: .shortage, claims: [name], awards: [], says: "`\(name)` offers nothing that could be met") : nil
    case .pool, .not, .dated, .fact, .covers, .order, .approval, .opaque:
      break
    }
    guard let verdict = leaf.verdict, verdict != .met else { return nil }
    if verdict == .undecided {
      return Blocker(
        kind: .undecided, claims: [name], awards: leaf.awards,
        says: "`\(name)` cannot be decided: \(leaf.reason ?? "something is not known")")
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
      says: "`\(name)` is not met: \(leaf.reason ?? "what it asks for is missing")")
  }

  private func name(_ id: String, _ tree: Int) -> String {
    trees.count == 1 ? id : "\(problem.trees[tree].credential.id)/\(id)"
  }

  private mutating func smallestUnmeetable(among wanted: [Wanted]) -> [Wanted]? {
    guard isMeetable(wanted) == false else { return nil }
    // By size, as long as there are few; else by leaving out one after the other.
    if wanted.count <= 10 {
      for size in 1...max(1, wanted.count) {
        for subset in subsets(of: wanted, size: size) where isMeetable(subset) == false { return subset }
      }
    }
    var smallest = wanted
    for candidate in wanted {
      let without = smallest.filter { $0 != candidate }
      if isMeetable(without) == false { smallest = without }
    }
    return smallest
  }

  private func subsets(of all: [Wanted], size: Int) -> [[Wanted]] {
    guard size > 0 else { return [[]] }
    guard all.count >= size else { return [] }
    let with = subsets(of: Array(all.dropFirst()), size: size - 1).map { [all[0]] + $0 }
    return with + subsets(of: Array(all.dropFirst()), size: size)
  }

  /// Whether these claims can be met together, nothing else being asked; nil when that cannot be found out.
  private mutating func isMeetable(_ wanted: [Wanted], in problem: Problem? = nil) -> Bool? {
    let problem = problem ?? self.problem
    guard !wanted.isEmpty else { return true }
    let slots = problem.items.indices.flatMap { item in
      problem.trees.indices.compactMap { tree -> ProblemPart.Slot? in
        let claims = wanted.filter { $0.tree == tree && problem.trees[tree].claims[$0.claim].eligible[item] }.map(
          \.claim)
        return claims.isEmpty ? nil : ProblemPart.Slot(item: item, tree: tree, claims: claims.sorted())
      }
    }
    let roots = wanted.map { (tree: $0.tree, node: problem.trees[$0.tree].claims[$0.claim].node) }
    let part = ProblemPart(roots: roots, slots: slots, trees: [], in: problem)
    var search = PartSearch(problem, part, unit: ShareUnit(needs: []), budget: workLeft)
    defer { workLeft = max(0, search.workLeft) }
    if search.anyMet() != nil { return true }
    return search.isExhausted ? nil : false
  }

  private mutating func describe(_ wanted: [Wanted]) -> Blocker {
    let names = wanted.map { want in
      let compiled = problem.trees[want.tree]
      return name(compiled.nodes[compiled.claims[want.claim].node].node.id, want.tree)
    }
    let items = problem.items.indices.filter { item in
      wanted.contains { problem.trees[$0.tree].claims[$0.claim].eligible[item] }
    }
    let listed = Self.listed(
      wanted.map { want in
        let node = problem.trees[want.tree].nodes[problem.trees[want.tree].claims[want.claim].node].node
        // The claim of a stack has no name of its own; it is all there is to its credential.
        if trees.count > 1, node.criterion.name == nil, problem.trees[want.tree].nodes.count == 1 {
          return problem.trees[want.tree].credential.id
        }
        return name(node.criterion.name ?? node.criterion.refersTo ?? node.id, want.tree)
      })
    let awards = items.map { problem.items[$0].id }
    func blocker(_ kind: Blocker.Kind, _ need: String? = nil, _ supply: String? = nil, _ says: String) -> Blocker {
      // An amount that is no number of awards carries its unit after a space.
      let isCount = need.map { !$0.contains(" ") } ?? false
      return Blocker(
        kind: kind, claims: names, need: need, supply: supply, isCount: isCount, awards: awards, says: says)
    }
    let verb = names.count == 1 ? "needs" : "together need"
    for measure in ["count", "hours", "credits"] {
      guard let (need, supply, measured) = totals(of: wanted, items, measure) else { continue }
      let kind: Blocker.Kind = measure == "credits" ? .credits : .shortage
      if supply < need {
        let isNothing = supply == 0
        let (need, supply) = (
          measured.written(Decimal(millionths: need)), measured.written(Decimal(millionths: supply))
        )
        let held = isNothing ? "nothing" : supply
        let fits = (supply == "1" || isNothing ? "fits" : "fit") + (names.count == 1 ? "" : " any of them")
        return blocker(kind, need, supply, "\(listed) \(verb) \(need); you hold \(held) that \(fits)" + almost(wanted))
      }
    }
    let together = names.count == 1 ? "cannot be met" : "cannot be met together"
    if isMeetable(wanted, in: withoutSharingLimits()) == true {
      let why =
        trees.count > 1
        ? "too few awards may be counted in more than one credential"
        : "too many of the awards that fit are counted in other credentials already"
      return blocker(.share, nil, nil, "\(listed) \(together): \(why)")
    }
    if isMeetable(wanted, in: withoutLimits()) == true {
      return blocker(
        .limit, nil, nil, "\(listed) \(together): a maximum or limit leaves out what would be needed")
    }
    if isMeetable(wanted, in: withoutConflicts()) == true {
      return blocker(.conflict, nil, nil, "\(listed) \(together): awards that fit exclude each other")
    }
    if let (need, supply, measured) = totals(of: wanted, items, "credits") ?? totals(of: wanted, items, "hours") {
      let (need, supply) = (measured.written(Decimal(millionths: need)), measured.written(Decimal(millionths: supply)))
      return blocker(
        .credits, need, supply,
        "\(listed) \(verb) \(need); you hold \(supply) that fit, but awards count whole and cannot be split so that it comes out"
      )
    }
    let counts = totals(of: wanted, items, "count")
    return blocker(
      .shortage, counts.map { $0.2.written(Decimal(millionths: $0.0)) },
      counts.map { $0.2.written(Decimal(millionths: $0.1)) },
      names.count == 1
        ? "\(listed) cannot be met with what you hold"
        : "\(listed) compete for the same awards; not all of them can be met at once")
  }

  /// What would fit but for one thing, in brackets; only where a single claim is concerned.
  private func almost(_ wanted: [Wanted]) -> String {
    guard wanted.count == 1 else { return "" }
    let misses = problem.trees[wanted[0].tree].claims[wanted[0].claim].nearMisses(among: problem.items)
    return misses.isEmpty ? "" : " (\(misses.joined(separator: "; ")))"
  }

  /// What the claims need by a measure and what all that fits comes to; nil unless each of them asks for it.
  private func totals(of wanted: [Wanted], _ items: [Int], _ word: String) -> (Int, Int, Measure)? {
    var need = 0
    var supply = 0
    var measure: Measure?
    for tree in Set(wanted.map(\.tree)).sorted() {
      var amounts: [Int: Int] = [:]
      for want in wanted where want.tree == tree {
        let claim = problem.trees[tree].claims[want.claim]
        guard let demand = claim.measured.first(where: { $0.measure.word == word }), let least = demand.atLeast,
          measure.map({ $0 == demand.measure }) ?? true
        else { return nil }
        need += least
        measure = demand.measure
        for item in items where claim.eligible[item] {
          // Of awards of one achievement only one counts, so only the largest is a supply.
          let group = problem.trees[tree].groups[item]
          let key = group < 0 ? -1 - item : group
          amounts[key] = max(amounts[key] ?? 0, demand.amounts[item])
        }
      }
      supply += amounts.values.reduce(0, +)
    }
    return measure.map { (need, supply, $0) }
  }

  private func withoutLimits() -> Problem {
    var free = problem
    for tree in free.trees.indices {
      free.trees[tree].limits = []
      for node in free.trees[tree].nodes.indices { free.trees[tree].nodes[node].limits = [] }
      free.trees[tree].claims = free.trees[tree].claims.map { $0.withoutMaxima() }
    }
    return free
  }

  private func withoutConflicts() -> Problem {
    var free = withoutSharingLimits()
    free.conflicts = free.items.map { _ in [] }
    for tree in free.trees.indices { free.trees[tree].excludes = free.items.map { _ in [] } }
    return free
  }

  private func withoutSharingLimits() -> Problem {
    var free = problem
    free.usesAtMost = nil
    free.sharing = []
    return free
  }

  /// Each claim could be met, so it is a limit, a share or a mean over several that is not.
  private func overallBlockers() -> [Blocker] {
    let lookout = solution.lookout()
    var blockers: [Blocker] = []
    for (tree, compiled) in problem.trees.enumerated() {
      let all = Array(compiled.claims.indices)
      for limit in compiled.limits where lookout.fails(limit, claims: all, in: tree) {
        blockers.append(limitBlocker(limit, name(compiled.nodes[0].node.id, tree), lookout, all, tree, isOverall: true))
      }
      for node in compiled.nodes {
        for limit in node.limits where lookout.fails(limit, claims: node.claimsInside, in: tree) {
          blockers.append(limitBlocker(limit, name(node.node.id, tree), lookout, node.claimsInside, tree))
        }
      }
      if let mean = compiled.mean, let asked = compiled.credential.counting.meanScore {
        let sum = mean.indices.reduce(Int128(0)) { lookout.filling.owner[tree][$1] == nil ? $0 : $0 + mean[$1] }
        if sum < 0 {
          blockers.append(
            Blocker(
              kind: .mean, claims: [name(compiled.nodes[0].node.id, tree)], need: "\(asked.atLeast)", awards: [],
              says: "the mean score of what would be counted is below \(asked.atLeast)"))
        }
      }
    }
    if blockers.isEmpty, !solution.isMet, !solution.isExhausted {
      blockers.append(
        Blocker(
          kind: .limit, claims: [], awards: [], says: "each part can be met, but not all of them under the limits"))
    }
    return blockers
  }

  private func limitBlocker(
    _ limit: CompiledLimit, _ name: String, _ lookout: Lookout, _ claims: [Int], _ tree: Int, isOverall: Bool = false
  ) -> Blocker {
    let kind: Blocker.Kind
    switch limit.bound {
    case .atLeast, .atMost: kind = .limit
    case .shareAtLeast, .shareAtMost: kind = .share
    }
    return Blocker(
      kind: kind, claims: [name], awards: [],
      says:
        "\(isOverall ? "over the whole credential" : "in `\(name)`"), \(limit.says(lookout, claims: claims, in: tree))")
  }

  private static func listed(_ names: [String]) -> String {
    let quoted = names.map { "`\($0)`" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension Criterion {
  fileprivate var isClaim: Bool {
    if case .claim = form { true } else { false }
  }
}

extension CompiledClaim {
  /// The same claim, counting without a most.
  fileprivate func withoutMaxima() -> CompiledClaim {
    CompiledClaim(
      node: node, eligible: eligible, matches: matches,
      measured: measured.map { Measured(measure: $0.measure, amounts: $0.amounts, atLeast: $0.atLeast, atMost: nil) },
      distinct: distinct, atMostPer: [], including: including)
  }
}
