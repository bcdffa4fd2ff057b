internal import AssayModel

/// Makes the tree of results that every report walks.
struct TreeReport {
  private let readings: Readings
  private let ledger: Ledger
  private let verdict: Verdict
  private let tree: Int
  private let pessimistic: Lookout
  private let optimistic: Lookout?

  private let isPool: Bool

  init(_ readings: Readings, _ ledger: Ledger, _ verdict: Verdict, tree: Int = 0, isPool: Bool = false) {
    self.isPool = isPool
    self.readings = readings
    self.ledger = ledger
    self.verdict = verdict
    self.tree = tree
    pessimistic = readings.pessimistic.lookout()
    optimistic = readings.optimistic?.lookout()
  }

  private var compiled: CompiledTree { readings.pessimistic.problem.trees[tree] }

  func tree(counts: Bool = true) -> NodeEvaluation { report(0, counts: counts) }

  private func report(_ index: Int, counts: Bool) -> NodeEvaluation {
    let node = compiled.nodes[index]
    let outlook = pessimistic.look(at: index, in: tree)
    let countsHere = counts && !node.isSilent
    var result = NodeEvaluation(
      path: node.node.path, id: node.node.id, criterion: node.node.criterion, verdict: verdict(of: index, outlook),
      counts: countsHere, demands: [], reason: nil, awards: [], children: [])
    switch node.kind {
    case .claim(let claim):
      result.demands = demands(of: compiled.claims[claim], claim)
      result.awards = pessimistic.filling.members[tree][claim].sorted().map {
        readings.pessimistic.problem.items[$0].id
      }
      if result.verdict == .undecided { result.reason = doubts(about: compiled.claims[claim]) }
      if result.verdict == .unmet, countsHere {
        let misses = compiled.claims[claim].nearMisses(among: readings.pessimistic.problem.items)
        if !misses.isEmpty { result.reason = misses.joined(separator: "; ") }
      }
    case .choice(let count):
      let chosen = chosenChildren(of: node, count, isMet: outlook.isMet)
      result.children = node.children.map { report($0, counts: countsHere && chosen.contains($0)) }
      if node.node.criterion.word == "some_of" {
        let met = result.children.count { $0.verdict == .met }
        result.demands = [DemandResult(by: "count", atLeast: "\(count)", atMost: nil, have: "\(met)")]
      }
    case .settled(let judgement, _):
      result.demands = judgement.demands
      result.reason = judgement.reason
      result.awards = judgement.restsOn
    case .pool(let pool):
      let inner = Readings(pessimistic: pool.solution, optimistic: optimisticPool(at: index))
      let report = TreeReport(inner, ledger, inner.verdict, isPool: true)
      result.children = [report.tree(counts: countsHere)]
      if !pool.solution.isMet { result.reason = report.failingOverall() }
    case .covers(let shown):
      result.reason = lacking(shown, of: node)
    case .silent:
      break
    case .waived:
      result.reason = NodeEvaluation.waived
    }
    if countsHere, !outlook.isMet, let failing = failingLimits(of: node) { result.reason = failing }
    // What is asked of the credential as a whole shows at its root, which is met only when the credential is.
    if index == 0, !isPool, outlook.isMet, result.verdict != .met { result.reason = result.reason ?? failingOverall() }
    if result.verdict == .undecided, result.reason == nil, readings.isExhausted, result.children.isEmpty {
      result.reason = "the search ran out of its budget"
    }
    return result
  }

  private func failingOverall() -> String? {
    let all = Array(compiled.claims.indices)
    if let limit = compiled.limits.first(where: { pessimistic.fails($0, claims: all, in: tree) }) {
      return limit.says(pessimistic, claims: all, in: tree)
    }
    return compiled.mean == nil ? nil : "the mean score of what would be counted is too low"
  }

  private func verdict(of index: Int, _ outlook: Outlook) -> Verdict? {
    if index == 0, !isPool, readings.pessimistic.problem.trees.count == 1 { return verdict }
    switch compiled.nodes[index].kind {
    case .silent: return nil
    case .settled(let judgement, _):
      return switch judgement.truth {
      case .yes: .met
      case .unknown: .undecided
      case .no: .unmet
      }
    case .claim, .choice, .pool, .covers, .waived:
      if outlook.isMet { return .met }
      if let optimistic, optimistic.look(at: index, in: tree).isMet { return .undecided }
      return readings.isExhausted && index == 0 ? .undecided : .unmet
    }
  }

  /// The children on which a choice's verdict rests: those that are met, else the ones that are aimed at.
  private func chosenChildren(of node: CompiledNode, _ count: Int, isMet: Bool) -> Set<Int> {
    let children = node.children.filter { !compiled.nodes[$0].isSilent }
    let outlooks = children.map { pessimistic.look(at: $0, in: tree) }
    if isMet { return Set(zip(children, outlooks).filter { $0.1.isMet }.map(\.0)) }
    let order = children.indices.sorted {
      if outlooks[$0].holds != outlooks[$1].holds { return outlooks[$0].holds }
      return outlooks[$0].gap != outlooks[$1].gap ? outlooks[$0].gap < outlooks[$1].gap : $0 < $1
    }
    return Set(order.prefix(max(count, 0)).map { children[$0] })
  }

  private func optimisticPool(at index: Int) -> Solution? {
    guard case .pool(let pool)? = readings.optimistic?.problem.trees[tree].nodes[index].kind else { return nil }
    return pool.solution
  }

  private func demands(of claim: CompiledClaim, _ index: Int) -> [DemandResult] {
    let members = pessimistic.filling.members[tree][index]
    let measured = claim.measured.map { demand in
      let have = Decimal(millionths: members.reduce(0) { $0 + demand.amounts[$1] })
      let written = { (amount: Int) in demand.measure.written(Decimal(millionths: amount)) }
      return DemandResult(
        by: demand.measure.word, atLeast: demand.atLeast.map(written), atMost: demand.atMost.map(written),
        have: written(have.millionths))
    }
    let distinct = claim.distinct.map { demand in
      DemandResult(
        by: "distinct:\(demand.key.word)", atLeast: "\(demand.count)", atMost: nil,
        have: "\(Set(members.flatMap { demand.values[$0] }).count)")
    }
    guard !claim.including.isEmpty else { return measured + distinct }
    let included = claim.including.count { wanted in members.contains { wanted[$0] } }
    return measured + distinct
      + [DemandResult(by: "including", atLeast: "\(claim.including.count)", atMost: nil, have: "\(included)")]
  }

  private func doubts(about claim: CompiledClaim) -> String? {
    let doubtful = claim.misses.filter { $0.value.truth == .unknown }.min { $0.key < $1.key }
    return doubtful.map { item, match in
      "\(readings.pessimistic.problem.items[item].id): \(match.failing.joined(separator: "; "))"
    }
  }

  private func lacking(_ shown: [[Bool]], of node: CompiledNode) -> String? {
    guard case .covers(let references) = node.node.criterion.form else { return nil }
    let owner = pessimistic.filling.owner[tree]
    let lacking = zip(references, shown).filter { _, items in
      !owner.indices.contains { items[$0] && owner[$0] != nil }
    }
    return lacking.isEmpty
      ? nil : "nothing that is counted shows \(lacking.map { "`\($0.0.path)`" }.joined(separator: ", "))"
  }

  private func failingLimits(of node: CompiledNode) -> String? {
    let failing = node.limits.filter { pessimistic.fails($0, claims: node.claimsInside, in: tree) }
    if let first = failing.first { return first.says(pessimistic, claims: node.claimsInside, in: tree) }
    if let span = node.span, pessimistic.failingLimits(of: node, in: tree) > 0 {
      if pessimistic.isUndatedApart(node.claimsInside, in: tree) {
        return "nobody recorded when some of what is counted was awarded, so it may not lie within \(span)"
      }
      return "what is counted does not lie within \(span)"
    }
    return nil
  }
}

extension CompiledLimit {
  /// What the limit asks and what there is, in words.
  func says(_ lookout: Lookout, claims: [Int], in tree: Int) -> String {
    let inside = claims.reduce(0) { $0 + lookout.filling.sum(amounts, of: $1, in: tree) }
    let total = claims.reduce(0) { $0 + lookout.filling.sum(totals, of: $1, in: tree) }
    let (have, whole) = (written(inside), written(total))
    return switch bound {
    case .atLeast: "\(demand); \(inside == 0 ? "nothing is" : have == "1" ? "1 is" : "\(have) are")"
    case .atMost: demand
    case .shareAtLeast, .shareAtMost: "\(demand); \(have) of \(whole) \(have == "1" ? "is" : "are")"
    }
  }

  /// What the limit asks.
  var demand: String {
    switch bound {
    case .atLeast(let least): "at least \(phrase(least)) must be counted"
    case .atMost(let most): "at most \(phrase(most)) may be counted"
    case .shareAtLeast(let of, let parts): "at least \(parts)/\(of) of what is counted must be \(kind)"
    case .shareAtMost(let of, let parts): "at most \(parts)/\(of) of what is counted may be \(kind)"
    }
  }

  private var kind: String { limit.of?.phrase.map { "awards \($0)" } ?? "awards" }
  private func written(_ amount: Int) -> String { measure.written(Decimal(millionths: amount)) }

  /// `2 awards of level eqf 6`, `6 ects of awards with tag cloud`
  private func phrase(_ amount: Int) -> String {
    Claim.Selection.awards(limit.of ?? Pattern()).phrase(written(amount), measure)
  }
}
