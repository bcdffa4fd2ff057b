internal import AssayModel

/// Says of every award that is not counted why it is not.
struct UnusedAwards {
  private let problem: Problem
  private let ledger: Ledger
  private let filling: Filling
  /// Per claim: whether it counts something or would count more, its criterion being met.
  private let isOpen: [Bool]
  /// Of awards of which only one may be counted: the one that is.
  private let countedOfGroup: [Int: Int]
  /// Counted in a pool, or looked at by a criterion that uses nothing up: of use all the same.
  private let looked: Set<Item.Source>

  init(_ solution: Solution, _ ledger: Ledger) {
    self.ledger = ledger
    problem = solution.problem
    looked = solution.looksAt(tree: 0)
    let lookout = solution.lookout()
    self.filling = lookout.filling
    let (tree, filling) = (solution.problem.trees[0], lookout.filling)
    isOpen = tree.claims.indices.map { claim in
      !filling.members[0][claim].isEmpty || lookout.look(at: tree.claims[claim].node, in: 0).isMet
    }
    let counted = tree.groups.indices.filter { tree.groups[$0] >= 0 && filling.owner[0][$0] != nil }
    countedOfGroup = Dictionary(counted.map { (tree.groups[$0], $0) }, uniquingKeysWith: { first, _ in first })
  }

  private var tree: CompiledTree { problem.trees[0] }

  func rows() -> [UnusedAward] {
    problem.items.indices.compactMap { item in
      guard case .award(let place) = problem.items[item].source, filling.owner[0][item] == nil,
        !looked.contains(problem.items[item].source)
      else { return nil }
      let (reason, detail) = reason(for: item, ledger.awards[place])
      return UnusedAward(award: problem.items[item].id, reason: reason, detail: detail)
    }
  }

  private func reason(for item: Int, _ award: HeldAward) -> (UnusedAward.Reason, String?) {
    if award.isValid == .no { return (.invalid, award.invalidity) }
    let eligible = tree.claims.indices.filter { tree.claims[$0].eligible.contains(item) }
    if eligible.isEmpty {
      if let doubtful = tree.claims.lazy.compactMap({ $0.misses[item] }).first(where: { $0.truth == .unknown }) {
        return (.unknown, doubtful.failing.joined(separator: "; "))
      }
      return (.not_eligible, nearestMiss(of: item))
    }
    if let other = problem.conflicts[item].first(where: { filling.owner[0][$0] != nil }) {
      return (.conflict, "`\(problem.items[other].id)` is counted")
    }
    if let other = tree.excludes[item].first(where: { filling.owner[0][$0] != nil }) {
      return (.contained, "`\(problem.items[other].id)` is counted, which contains it or is contained in it")
    }
    return blocked(item, eligible) ?? (.surplus, surplus(item))
  }

  /// The keys that fail at the claim that comes nearest to selecting it.
  private func nearestMiss(of item: Int) -> String {
    let misses = tree.claims.compactMap { claim in claim.misses[item].map { (claim: claim, failing: $0.failing) } }
    let nearest = misses.filter { !$0.failing.isEmpty }.min { $0.failing.count < $1.failing.count }
    guard let nearest else { return "no criterion asks for it" }
    return "for \(spoken(nearest.claim)): " + nearest.failing.joined(separator: "; ")
  }

  private func spoken(_ claim: CompiledClaim) -> String {
    let node = tree.nodes[claim.node].node
    if let title = node.criterion.title?.text() { return title }
    if let own = node.criterion.name ?? node.criterion.refersTo { return "`\(own)`" }
    guard case .claim(let claim) = node.criterion.form, !node.criterion.word.contains("/") else {
      return "`\(node.id)`"
    }
    return claim.of.phrase
  }

  /// Why every claim that could count it has no place for it; nil where one has.
  private func blocked(_ item: Int, _ eligible: [Int]) -> (UnusedAward.Reason, String?)? {
    var found: [(UnusedAward.Reason, String?)] = []
    for claim in eligible where isOpen[claim] {
      guard let blocked = blocked(item, at: claim) else { return nil }
      found.append(blocked)
    }
    let order: [UnusedAward.Reason] = [.claim_maximum, .limit, .share, .uses, .used_elsewhere]
    return found.min { order.firstIndex(of: $0.0) ?? 9 < order.firstIndex(of: $1.0) ?? 9 }
  }

  private func blocked(_ item: Int, at claim: Int) -> (UnusedAward.Reason, String?)? {
    let compiled = tree.claims[claim]
    for demand in compiled.measured {
      if let most = demand.atMost, filling.sum(demand.amounts, of: claim, in: 0) + demand.amounts[item] > most {
        return (
          .claim_maximum,
          "at most \(demand.measure.written(Decimal(millionths: most))) may be counted for \(spoken(compiled))"
        )
      }
    }
    for limit in compiled.atMostPer {
      let members = filling.members[0][claim]
      if limit.values[item].contains(where: { value in members.count { limit.values[$0].contains(value) } >= limit.count
      }) {
        return (
          .claim_maximum, "\(limit.demand) may be counted for \(spoken(compiled))"
        )
      }
    }
    if let limit = blockingLimit(item, above: compiled.node) { return limit }
    if let most = problem.usesAtMost, filling.uses[item] >= most, !problem.isFrozen(item, in: 0) {
      return (.uses, "it is counted in \(filling.uses[item]) credentials already")
    }
    if !filling.allows(item, in: 0, claim), problem.sharing.contains(where: { $0.isFrozen[item] }) {
      return (.used_elsewhere, "it was counted in \(problem.countedIn[item].joined(separator: ", "))")
    }
    return nil
  }

  private func blockingLimit(_ item: Int, above node: Int) -> (UnusedAward.Reason, String?)? {
    func blocks(_ limit: CompiledLimit, _ claims: [Int]) -> (UnusedAward.Reason, String?)? {
      guard limit.amounts[item] > 0 else { return nil }
      let inside = claims.reduce(limit.amounts[item]) { $0 + filling.sum(limit.amounts, of: $1, in: 0) }
      switch limit.bound {
      case .atMost(let most):
        guard inside > most else { return nil }
        return (.limit, limit.demand + counted(limit, claims))
      case .shareAtMost(let whole, let parts):
        let total = claims.reduce(limit.totals[item]) { $0 + filling.sum(limit.totals, of: $1, in: 0) }
        return Int128(whole) * Int128(inside) > Int128(parts) * Int128(total)
          ? (.share, limit.demand) : nil
      case .atLeast, .shareAtLeast:
        return nil
      }
    }
    for limit in tree.limits {
      if let found = blocks(limit, Array(tree.claims.indices)) { return found }
    }
    var at: Int? = node
    while let here = at {
      for limit in tree.nodes[here].limits {
        if let found = blocks(limit, tree.nodes[here].claimsInside) { return found }
      }
      at = tree.nodes[here].parent
    }
    return nil
  }

  /// What a limit is full of.
  private func counted(_ limit: CompiledLimit, _ claims: [Int]) -> String {
    let members = claims.flatMap { filling.members[0][$0] }.filter { limit.amounts[$0] > 0 }.sorted()
    guard let first = members.first else { return "" }
    let others = members.count > 1 ? " and \(members.count - 1) more" : ""
    return ", which is `\(problem.items[first].id)`\(others)"
  }

  private func surplus(_ item: Int) -> String {
    if let twin = countedOfGroup[tree.groups[item]] {
      return "`\(problem.items[twin].id)` of the same achievement is counted"
    }
    let fitting = tree.claims.indices.filter { tree.claims[$0].eligible.contains(item) }
    if let open = fitting.first(where: { isOpen[$0] }) { return "there is enough for \(spoken(tree.claims[open]))" }
    return fitting.first.map { "it fits only \(spoken(tree.claims[$0])), on which nothing rests" } ?? "it is not needed"
  }
}
