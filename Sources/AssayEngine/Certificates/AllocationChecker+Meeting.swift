internal import AssayModel

extension AllocationChecker {
  /// Whether a node is met by what is counted: its word, and its own minima, shares and span.
  func isMet(_ node: Int, _ tree: Int) -> Bool {
    let compiled = problem.trees[tree].nodes[node]
    return meetsWord(compiled, tree) && compiled.limits.allSatisfy { holds($0, counted(tree, inside: node)) }
      && (compiled.span.map { isWithin($0, counted(tree, inside: node), tree) } ?? true)
  }

  private func meetsWord(_ compiled: CompiledNode, _ tree: Int) -> Bool {
    switch compiled.kind {
    case .claim(let claim): return meetsMinima(problem.trees[tree].claims[claim], counted(tree, by: claim))
    case .choice(let count):
      let met = compiled.children.filter { child in
        if case .silent = problem.trees[tree].nodes[child].kind { return false }
        return isMet(child, tree)
      }
      return met.count >= count
    case .settled(_, let isMet): return isMet
    case .pool(let pool):
      // What is counted in a pool is checked where the pool is solved; pools may stand in pools.
      return pool.solution.isMet
    case .covers(let competencies):
      return competencies.allSatisfy { shows in counted(tree).contains { shows[$0] } }
    case .silent, .waived: return true
    }
  }

  private func meetsMinima(_ claim: CompiledClaim, _ items: [Int]) -> Bool {
    claim.measured.allSatisfy { demand in demand.atLeast.map { sum(demand.amounts, items) >= $0 } ?? true }
      && claim.distinct.allSatisfy { demand in Set(items.flatMap { demand.values[$0] }).count >= demand.count }
      && claim.including.allSatisfy { wanted in items.contains { wanted[$0] } }
  }

  /// A minimum or a share. Nothing counted satisfies a share.
  private func holds(_ limit: CompiledLimit, _ items: [Int]) -> Bool {
    let (inside, whole) = (sum(limit.amounts, items), sum(limit.totals, items))
    return switch limit.bound {
    case .atLeast(let least): inside >= least
    case .atMost(let most): inside <= most
    case .shareAtLeast(let of, let parts): Int128(of) * inside >= Int128(parts) * whole
    case .shareAtMost(let of, let parts): Int128(of) * inside <= Int128(parts) * whole
    }
  }

  private func isWithin(_ span: Period, _ items: [Int], _ tree: Int) -> Bool {
    let days = items.compactMap { problem.trees[tree].days[$0] }.sorted()
    if problem.trees[tree].undatedLieApart, days.count < items.count, items.count > 1 { return false }
    guard let first = days.first, let last = days.last else { return true }
    return CalendarDate(dayNumber: last) <= CalendarDate(dayNumber: first).adding(span)
  }

  /// What must hold over everything that is counted in a tree and does not.
  func overallFault(_ tree: Int) -> String? {
    let compiled = problem.trees[tree]
    let items = counted(tree)
    if compiled.limits.contains(where: { !holds($0, items) }) {
      return "a limit of all that is counted in \(compiled.credential.id) is not kept"
    }
    if let mean = compiled.mean, items.reduce(Int128(0), { $0 + mean[$1] }) < 0 {
      return "the mean score in \(compiled.credential.id) is too low"
    }
    guard problem.isJoint, let least = compiled.unsharedAtLeast else { return nil }
    let own = items.filter { item in
      problem.trees.indices.allSatisfy { $0 == tree || allocation.claims[$0][item] == nil }
        && problem.countedIn[item].allSatisfy { $0 == compiled.credential.id }
    }
    return own.count < least ? "fewer than \(least) are counted in \(compiled.credential.id) alone" : nil
  }
}
