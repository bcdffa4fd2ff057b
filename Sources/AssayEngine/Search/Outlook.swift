internal import AssayModel

/// What can still become of a node: exactly, when everything is placed; else the best that one could hope for.
struct Outlook: Sendable {
  /// Can be met; when everything is placed: is met.
  var isMet: Bool
  /// The least gap.
  var gap: Gap
  /// How many more must be counted, at the least, for it to be met.
  var needed: Int
  /// Something is counted inside.
  var holds: Bool
}

/// Looks at a filling from a slot on: what is placed counts, and every later slot may still be counted anywhere.
///
/// The hope is wide (claims may hope for the same item), so it never rules out what is possible.
struct Lookout {
  let filling: Filling
  let part: ProblemPart
  /// The first slot that is still open; the number of slots when all is placed.
  let from: Int
  /// At most so many more may be counted.
  let room: Int
  let unit: ShareUnit

  private var isFinal: Bool { from >= part.slots.count || room == 0 }

  /// All roots of the part and the limits over its trees together.
  func whole() -> Outlook {
    var whole = Outlook(isMet: true, gap: .none, needed: 0, holds: false)
    for root in part.roots {
      let outlook = look(at: root.node, in: root.tree)
      whole.isMet = whole.isMet && outlook.isMet
      whole.gap = whole.gap + outlook.gap
      whole.needed += outlook.needed
      whole.holds = whole.holds || outlook.holds
    }
    for tree in part.trees {
      let failing = failingOverall(in: tree)
      whole.isMet = whole.isMet && failing == 0
      whole.gap = whole.gap + Gap(lacking: failing, missing: 0)
    }
    if isFinal, !filling.keepsSharedShares() {
      whole.isMet = false
      whole.gap = .endless
    }
    return whole
  }

  func look(at node: Int, in tree: Int) -> Outlook {
    let compiled = filling.problem.trees[tree].nodes[node]
    var outlook: Outlook
    switch compiled.kind {
    case .claim(let claim):
      outlook = look(atClaim: claim, in: tree)
    case .choice(let count):
      outlook = look(atChoice: compiled, of: count, in: tree)
      return outlook
    case .settled(let judgement, let isMet):
      let missing = judgement.shortfalls.reduce(Int128(0)) { $0 + unit.missing(need: $1.need, have: $1.have) }
      outlook = leaf(isMet: isMet, missing: missing)
    case .pool(let pool):
      outlook = Outlook(isMet: pool.solution.isMet, gap: pool.solution.gap(in: unit), needed: 0, holds: false)
    case .covers(let shown):
      let lacking = shown.count { items in !isShown(items, in: tree) }
      outlook = leaf(isMet: lacking == 0, missing: unit.missing(need: shown.count, have: shown.count - lacking))
    case .silent, .waived:
      outlook = leaf(isMet: true, missing: 0)
    }
    addLimits(of: compiled, in: tree, to: &outlook)
    return outlook
  }

  private func leaf(isMet: Bool, missing: Int128) -> Outlook {
    Outlook(isMet: isMet, gap: isMet ? .none : Gap(lacking: 1, missing: missing), needed: 0, holds: false)
  }

  private func look(atClaim claim: Int, in tree: Int) -> Outlook {
    let compiled = filling.problem.trees[tree].claims[claim]
    let members = filling.members[tree][claim]
    let open = isFinal ? [] : openItems(of: claim, in: tree)
    var missing: Int128 = 0
    var isMet = true
    var needed = 0
    // Most claims are looked at far more often than they lack something, so the gains are made only then.
    func require(_ need: Int, have: Int, gains: @autoclosure () -> [Int]) {
      if have >= need { return }
      var reach = have
      var taken = 0
      for gain in gains() where reach < need && taken < room && gain > 0 {
        reach += gain
        taken += 1
      }
      if reach < need {
        isMet = false
        missing += unit.missing(need: need, have: reach)
      }
      needed = max(needed, taken)
    }
    for demand in compiled.measured {
      guard let least = demand.atLeast else { continue }
      let have = members.reduce(0) { $0 + demand.amounts[$1] }
      require(least, have: have, gains: open.map { demand.amounts[$0] }.sorted(by: >))
    }
    for demand in compiled.distinct {
      let values = Set(members.flatMap { demand.values[$0] })
      require(demand.count, have: values.count, gains: freshGains(open.map { demand.values[$0] }, beside: values))
    }
    if !compiled.including.isEmpty {
      let missingIDs = compiled.including.filter { wanted in !members.contains { wanted[$0] } }
      let possible = missingIDs.count { wanted in open.contains { wanted[$0] } }
      let gains = open.map { item in missingIDs.count { $0[item] } }.sorted(by: >)
      require(
        compiled.including.count, have: compiled.including.count - missingIDs.count, gains: capped(gains, at: possible))
    }
    return Outlook(
      isMet: isMet, gap: isMet ? .none : Gap(lacking: 1, missing: missing), needed: isMet ? needed : 0,
      holds: !members.isEmpty)
  }

  /// How many values each would add, the most first.
  private func freshGains(_ open: [[Int]], beside values: Set<Int>) -> [Int] {
    let gains = open.map { $0.count { !values.contains($0) } }.sorted(by: >)
    return capped(gains, at: Set(open.joined()).subtracting(values).count)
  }

  /// Gains of which no more than `most` can come about in sum.
  private func capped(_ gains: [Int], at most: Int) -> [Int] {
    var left = most
    return gains.map { gain in
      let taken = min(gain, left)
      left -= taken
      return taken
    }
  }

  private func look(atChoice compiled: CompiledNode, of count: Int, in tree: Int) -> Outlook {
    let children = compiled.children.filter { !filling.problem.trees[tree].nodes[$0].isSilent }.map {
      look(at: $0, in: tree)
    }
    let holders = children.filter(\.holds)
    let others = children.filter { !$0.holds }
    let failing = failingLimits(of: compiled, in: tree)
    let metCount = children.count(where: \.isMet)
    // Met: what holds something is met, and enough of the children are.
    if metCount >= count, failing == 0, holders.allSatisfy(\.isMet) {
      let more = max(0, count - holders.count)
      let least = others.filter(\.isMet).map(\.needed).sorted().prefix(more).reduce(0, +)
      return Outlook(
        isMet: true, gap: .none, needed: holders.reduce(least) { $0 + $1.needed }, holds: !holders.isEmpty)
    }
    // Unmet: exactly so many children are aimed at; the others hold nothing.
    let missing = max(0, count - children.count)
    guard holders.count <= max(count, 0) else {
      return Outlook(isMet: false, gap: .endless, needed: 0, holds: true)
    }
    let least = others.map(\.gap).sorted().prefix(max(0, count - holders.count))
    let gap = holders.map(\.gap).reduce(least.reduce(.none, +), +)
    return Outlook(
      isMet: false, gap: gap + Gap(lacking: missing + failing, missing: 0), needed: 0, holds: !holders.isEmpty)
  }

  private func addLimits(of compiled: CompiledNode, in tree: Int, to outlook: inout Outlook) {
    let failing = failingLimits(of: compiled, in: tree)
    guard failing > 0 else { return }
    outlook.isMet = false
    outlook.gap = outlook.gap + Gap(lacking: failing, missing: 0)
  }

  /// How many of a node's limits, shares and span fail, as far as that can be known.
  func failingLimits(of compiled: CompiledNode, in tree: Int) -> Int {
    guard !compiled.limits.isEmpty || compiled.span != nil else { return 0 }
    var failing = compiled.limits.count { fails($0, claims: compiled.claimsInside, in: tree) }
    if let span = compiled.span, isFinal, !lies(within: span, claims: compiled.claimsInside, in: tree) { failing += 1 }
    return failing
  }

  private func failingOverall(in tree: Int) -> Int {
    let compiled = filling.problem.trees[tree]
    let all = Array(compiled.claims.indices)
    var failing = compiled.limits.count { fails($0, claims: all, in: tree) }
    guard isFinal else { return failing }
    if let mean = compiled.mean {
      let sum = filling.owner[tree].indices.reduce(Int128(0)) { filling.owner[tree][$1] == nil ? $0 : $0 + mean[$1] }
      if sum < 0 { failing += 1 }
    }
    if let least = compiled.unsharedAtLeast, filling.problem.isJoint {
      let own = filling.owner[tree].indices.count { item in
        filling.owner[tree][item] != nil && filling.owner.count { $0[item] != nil } == 1
          && filling.problem.countedIn[item].allSatisfy { $0 == compiled.credential.id }
      }
      if own < least { failing += 1 }
    }
    return failing
  }

  /// Whether a limit fails; a maximum never does, since nothing is placed beyond it.
  func fails(_ limit: CompiledLimit, claims: [Int], in tree: Int) -> Bool {
    let inside = claims.reduce(0) { $0 + filling.sum(limit.amounts, of: $1, in: tree) }
    func total() -> Int { claims.reduce(0) { $0 + filling.sum(limit.totals, of: $1, in: tree) } }
    switch limit.bound {
    case .atMost:
      return false
    case .atLeast(let least):
      if inside >= least { return false }
      guard !isFinal else { return true }
      let open = Set(claims.flatMap { openItems(of: $0, in: tree) })
      return inside + open.reduce(0) { $0 + limit.amounts[$1] } < least
    case .shareAtLeast(let whole, let parts):
      guard isFinal else { return false }
      return Int128(whole) * Int128(inside) < Int128(parts) * Int128(total())
    case .shareAtMost(let whole, let parts):
      guard isFinal else { return false }
      return Int128(whole) * Int128(inside) > Int128(parts) * Int128(total())
    }
  }

  /// Whether it is only a missing date that keeps what is counted from lying within a span.
  func isUndatedApart(_ claims: [Int], in tree: Int) -> Bool {
    let compiled = filling.problem.trees[tree]
    let counted = claims.flatMap { filling.members[tree][$0] }
    return compiled.undatedLieApart && counted.count > 1 && counted.contains { compiled.days[$0] == nil }
  }

  private func lies(within span: Period, claims: [Int], in tree: Int) -> Bool {
    if isUndatedApart(claims, in: tree) { return false }
    let days = claims.flatMap { filling.members[tree][$0] }.compactMap { filling.problem.trees[tree].days[$0] }
    guard let first = days.min(), let last = days.max() else { return true }
    return CalendarDate(dayNumber: first).adding(span).dayNumber >= last
  }

  private func isShown(_ items: [Bool], in tree: Int) -> Bool {
    if filling.owner[tree].indices.contains(where: { items[$0] && filling.owner[tree][$0] != nil }) { return true }
    guard !isFinal else { return false }
    return part.slots[from...].contains { $0.tree == tree && items[$0.item] }
  }

  private func openItems(of claim: Int, in tree: Int) -> [Int] {
    isFinal ? [] : part.openItems(of: claim, in: tree, from: from)
  }
}
