internal import AssayModel

/// Settles the criteria of one credential against one ledger, in one reading.
struct TreeCompiler {
  let ledger: Ledger
  let items: [Item]
  let credential: Credential
  let scripts: ScriptHost
  let reading: Reading
  let exceptions: [GrantedException]
  let budget: Int
  /// Whether it stands by itself, so that limits of the whole credential do not apply: a pool, or a renewal.
  let isPool: Bool
  /// Whether pools are judged; else somebody else judges their problems.
  let solvesPools: Bool

  var tree: CompiledTree
  var context: MatchContext { MatchContext(credential: credential.id, scripts: scripts) }
  var defaultScheme: String { credential.achievement.credits.first?.scheme ?? CreditScheme.ects.id }

  init(
    ledger: Ledger, items: [Item], credential: Credential, scripts: ScriptHost, reading: Reading, budget: Int,
    isPool: Bool = false, solvesPools: Bool = true
  ) {
    self.ledger = ledger
    self.items = items
    self.credential = credential
    self.scripts = scripts
    self.reading = reading
    self.budget = budget
    self.isPool = isPool
    self.solvesPools = solvesPools
    exceptions = ledger.learner.exceptions.filter { exception in
      exception.at.hasPrefix(credential.id + "/") && (exception.date.map { $0 <= ledger.day } ?? true)
    }
    tree = CompiledTree(credential: credential)
  }

  /// `accepted`: what exceptions above the root let count.
  func compiled(_ root: CriterionNode, accepted: [String] = []) -> CompiledTree {
    var compiler = self
    compiler.compileItems()
    compiler.add(root, parent: nil, accepted: accepted)
    if !isPool { compiler.compileCounting() }
    compiler.tree.settleUndated(reading)
    return compiler.tree
  }

  private mutating func compileItems() {
    let standings = ledger.standings.value(of: items.count) { ItemStandings(items, in: ledger) }
    (tree.groups, tree.hasGroups) = (standings.groups, standings.hasGroups)
    (tree.excludes, tree.hasExclusions) = (standings.excludes, standings.hasExclusions)
    tree.days = standings.days
  }

  @discardableResult
  private mutating func add(_ node: CriterionNode, parent: Int?, accepted: [String]) -> Int {
    let index = tree.nodes.count
    let criterion = node.criterion
    let here = exceptions.filter { $0.at == "\(credential.id)/\(node.id)" || $0.at == "\(credential.id)/\(node.path)" }
    let accepted = accepted + here.flatMap { $0.accept.map(\.id) }
    tree.nodes.append(CompiledNode(node: node, kind: .silent, parent: parent))
    if let parent { tree.nodes[parent].children.append(index) }
    if here.contains(where: \.waive) {
      tree.nodes[index].kind = .waived
      return index
    }
    // What a pool's criterion limits is counted inside the pool, and judged there.
    if !criterion.isPool {
      tree.nodes[index].limits = criterion.limits.flatMap { compiled($0) }
      tree.nodes[index].span = criterion.span
    }
    tree.nodes[index].kind = kind(of: node, at: index, accepted)
    if case .claim(let claim) = tree.nodes[index].kind {
      var ancestor: Int? = index
      while let at = ancestor {
        tree.nodes[at].claimsInside.append(claim)
        ancestor = tree.nodes[at].parent
      }
    }
    if case .choice = tree.nodes[index].kind {
      for child in node.children { add(child, parent: index, accepted: accepted) }
    }
    return index
  }

  private mutating func kind(of node: CriterionNode, at index: Int, _ accepted: [String]) -> CompiledNode.Kind {
    switch node.criterion.form {
    case .claim(let claim):
      tree.claims.append(compiled(claim, at: index, accepted))
      return .claim(tree.claims.count - 1)
    case .atLeast(let count, _):
      return .choice(count)
    case .pool:
      return pool(node, accepted)
    case .not(let pattern):
      return settled(ledger.judge(forbidding: pattern, context))
    case .dated(let recurrence):
      return settled(ledger.judge(recurrence, in: credential, context))
    case .fact(let fact):
      return settled(ledger.judge(fact, in: credential))
    case .covers(let references):
      return .covers(references.map { shown(by: $0) })
    case .order(let ids):
      return settled(ledger.judge(order: ids))
    case .approval(let demand):
      return settled(ledger.judge(demand, at: ["\(credential.id)/\(node.id)", "\(credential.id)/\(node.path)"]))
    case .opaque(let rule):
      switch scripts.rule(rule, ledger.learner, ledger.day) {
      case .met: return settled(Judgement(truth: .yes))
      case .unmet(let why): return settled(Judgement(truth: .no, reason: why))
      case .undecided(let why): return settled(Judgement(truth: .unknown, reason: why))
      }
    case .stated:
      return .silent
    }
  }

  private mutating func settled(_ judgement: Judgement) -> CompiledNode.Kind {
    if judgement.truth == .unknown { tree.isDoubtful = true }
    return .settled(judgement, isMet: reading.settle(judgement.truth))
  }

  private mutating func pool(_ node: CriterionNode, _ accepted: [String]) -> CompiledNode.Kind {
    let compiler = TreeCompiler(
      ledger: ledger, items: items, credential: credential, scripts: scripts, reading: reading, budget: budget,
      isPool: true, solvesPools: solvesPools)
    var inner = compiler.compiled(node.children[0], accepted: accepted)
    inner.limits = node.criterion.limits.flatMap { compiled($0) }
    inner.nodes[0].span = [inner.nodes[0].span, node.criterion.span].compactMap { $0 }.min {
      ledger.day.adding($0) < ledger.day.adding($1)
    }
    inner.settleUndated(reading)
    if inner.isDoubtful { tree.isDoubtful = true }
    let problem = Problem(items: items, trees: [inner])
    let solution = solvesPools ? problem.solved(budget: budget) : problem.unsolved
    if solution.isExhausted { tree.isDoubtful = true }
    return .pool(PoolSolution(solution))
  }

  private func shown(by reference: CompetencyReference) -> [Bool] {
    items.map { item in
      guard case .award(let place) = item.source else { return false }
      let award = ledger.awards[place]
      return award.shows.contains { ledger.competencies.shows($0, of: award.achievement, reference, in: credential.id) }
    }
  }
}

extension CompiledTree {
  /// Whether what is counted lies within a span is not known of what nobody dated.
  fileprivate mutating func settleUndated(_ reading: Reading) {
    let claims = Set(nodes.filter { $0.span != nil }.flatMap(\.claimsInside))
    let isUndated = claims.contains { claim in
      days.indices.contains { days[$0] == nil && self.claims[claim].eligible.contains($0) }
    }
    guard isUndated else { return }
    isDoubtful = true
    undatedLieApart = reading == .pessimistic
  }
}
