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
  /// Whether limits of the whole credential apply; not inside a pool.
  let isPool: Bool

  private var tree: CompiledTree
  private var context: MatchContext { MatchContext(credential: credential.id, scripts: scripts) }
  private var defaultScheme: String { credential.achievement.credits.first?.scheme ?? CreditScheme.ects.id }

  init(
    ledger: Ledger, items: [Item], credential: Credential, scripts: ScriptHost, reading: Reading, budget: Int,
    isPool: Bool = false
  ) {
    self.ledger = ledger
    self.items = items
    self.credential = credential
    self.scripts = scripts
    self.reading = reading
    self.budget = budget
    self.isPool = isPool
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
    return compiler.tree
  }

  private mutating func compileItems() {
    var indexOfAward: [Int: Int] = [:]
    for (index, item) in items.enumerated() {
      if case .award(let award) = item.source { indexOfAward[ledger.awards[award].index] = index }
    }
    tree.excludes = items.map { _ in [] }
    for (index, item) in items.enumerated() {
      guard case .award(let place) = item.source else {
        tree.groups.append(-1)
        if case .evidence(let place) = item.source { tree.days.append(ledger.evidence[place].piece.date?.dayNumber) }
        continue
      }
      let award = ledger.awards[place]
      tree.groups.append(award.isRepeatable ? -1 : max(award.sameness, -1))
      tree.days.append(award.awarded?.dayNumber)
      for contained in award.contains.sorted() {
        guard let other = indexOfAward[contained] else { continue }
        tree.excludes[index].append(other)
        tree.excludes[other].append(index)
      }
    }
  }

  private mutating func compileCounting() {
    let counting = credential.counting
    tree.limits = counting.limits.flatMap { compiled($0) }
    tree.unsharedAtLeast = counting.unsharedAtLeast
    guard let mean = counting.meanScore else { return }
    var isMixed = false
    tree.mean = items.map { item in
      guard case .award(let place) = item.source, let score = ledger.awards[place].score,
        let weight = ledger.amount(of: ledger.awards[place], by: mean.by, defaultScheme: defaultScheme), weight > 0
      else { return 0 }
      guard case .number(let number) = score else {
        isMixed = true
        // A mark in words beside marks in numbers: counting it makes the mean doubtful.
        return reading == .pessimistic ? -(1 << 100) : 0
      }
      return Int128(weight) * Int128(number.millionths - mean.atLeast.millionths)
    }
    if isMixed { tree.isDoubtful = true }
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
    case .dated:
      return settled(Judgement(truth: .unknown, reason: "it is asked only when an award is renewed"))
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
      isPool: true)
    var inner = compiler.compiled(node.children[0], accepted: accepted)
    inner.limits = node.criterion.limits.flatMap { compiled($0) }
    inner.nodes[0].span = [inner.nodes[0].span, node.criterion.span].compactMap { $0 }.min {
      ledger.day.adding($0) < ledger.day.adding($1)
    }
    if inner.isDoubtful { tree.isDoubtful = true }
    let problem = Problem(items: items, trees: [inner])
    let solution = problem.solved(budget: budget)
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

  private mutating func compiled(_ claim: Claim, at index: Int, _ accepted: [String]) -> CompiledClaim {
    var eligible: [Bool] = []
    var matches: [Match] = []
    let amounts = claim.demands.map { demand in items.map { amount(of: $0, by: demand.measure) } }
    for (itemIndex, item) in items.enumerated() {
      var match = self.match(item, claim.of)
      if case .award(let place) = item.source {
        let award = ledger.awards[place]
        if !accepted.isEmpty, !award.countsAs.isDisjoint(with: accepted) { match = Match() }
        if award.isValid != .yes { match.add(award.isValid, award.invalidity ?? "it is not valid") }
      }
      if match.truth != .no {
        for (demand, amount) in zip(claim.demands, amounts) where amount[itemIndex] == nil {
          match.add(.no, "it has no \(demand.measure.written(0).drop { $0 == "0" || $0 == " " })")
        }
      }
      if match.truth == .unknown { tree.isDoubtful = true }
      eligible.append(reading.settle(match.truth))
      matches.append(match)
    }
    return CompiledClaim(
      node: index, eligible: eligible, matches: matches,
      measured: zip(claim.demands, amounts).map { demand, amount in
        CompiledClaim.Measured(
          measure: resolved(demand.measure), amounts: amount.map { $0 ?? 0 },
          atLeast: demand.bounds.atLeast?.millionths,
          atMost: demand.bounds.atMost?.millionths)
      }, distinct: claim.distinct.sorted { $0.key.word < $1.key.word }.map { keyed($0, absentIsAValue: false) },
      atMostPer: claim.atMostPer.sorted { $0.key.word < $1.key.word }.map { keyed($0, absentIsAValue: true) },
      including: claim.including.map { wanted in
        items.map { item in
          guard case .award(let place) = item.source else { return false }
          return ledger.awards[place].countsAs.contains(wanted.id)
        }
      })
  }

  private func match(_ item: Item, _ selection: Claim.Selection) -> Match {
    switch (selection, item.source) {
    case (.awards(let pattern), .award(let place)): ledger.match(ledger.awards[place], pattern, context)
    case (.evidence(let pattern), .evidence(let place)): ledger.match(ledger.evidence[place], pattern)
    case (.awards, .evidence), (.evidence, .award): Match(truth: .no, failing: [], isOfTheKind: false)
    }
  }

  /// The credential's own scheme, where a measure does not say which.
  private func resolved(_ measure: Measure) -> Measure {
    switch measure {
    case .credits(scheme: nil): .credits(scheme: defaultScheme)
    case .credits, .count, .hours: measure
    }
  }

  private func amount(of item: Item, by measure: Measure) -> Int? {
    switch item.source {
    case .award(let place):
      return ledger.amount(of: ledger.awards[place], by: measure, defaultScheme: defaultScheme)
    case .evidence(let place):
      switch measure {
      case .count: return 1_000_000
      case .hours: return ledger.evidence[place].piece.hours?.amount.millionths
      case .credits: return nil
      }
    }
  }

  private func keyed(_ demand: KeyCount, absentIsAValue: Bool) -> CompiledClaim.Keyed {
    var numbers: [String: Int] = [:]
    let values = items.map { item -> [Int] in
      var values = self.values(of: item, demand.key)
      // Awards without a value share one where a maximum is reckoned, and have none where difference is.
      if values.isEmpty, absentIsAValue { values = ["\u{0}"] }
      return values.map { value in
        if let number = numbers[value] { return number }
        numbers[value] = numbers.count
        return numbers.count - 1
      }
    }
    return CompiledClaim.Keyed(key: demand.key, values: values, count: demand.count)
  }

  private func values(of item: Item, _ key: AwardKey) -> [String] {
    switch item.source {
    case .award(let place):
      let award = ledger.awards[place]
      return switch key {
      case .id: [award.achievement].compactMap { $0 }
      case .kind: [award.kind].compactMap { $0 }
      case .tag: award.tags
      case .issuer: [award.issuer].compactMap { $0 }
      case .level: award.level.map { "\($0.framework) \($0.step)" }
      case .gainedBy: [award.gainedBy?.rawValue].compactMap { $0 }
      case .attribute(let name): [award.attributes[name]].compactMap { $0 }
      case .signer, .role: []
      }
    case .evidence(let place):
      let piece = ledger.evidence[place].piece
      return switch key {
      case .id: [piece.id].compactMap { $0 }
      case .kind: [piece.kind].compactMap { $0 }
      case .signer: [piece.signedBy?.organisation].compactMap { $0 }
      case .role: [piece.signedBy?.role].compactMap { $0 }
      case .attribute(let name): [piece.attributes[name]].compactMap { $0 }
      case .tag, .issuer, .level, .gainedBy: []
      }
    }
  }

  /// A limit with two bounds is two limits, each settled for itself.
  private mutating func compiled(_ limit: Limit) -> [CompiledLimit] {
    var compiled: [CompiledLimit] = []
    if let least = limit.bounds.atLeast { compiled.append(self.compiled(limit, least, isMaximum: false)) }
    if let most = limit.bounds.atMost { compiled.append(self.compiled(limit, most, isMaximum: true)) }
    return compiled
  }

  private mutating func compiled(_ limit: Limit, _ amount: Amount, isMaximum: Bool) -> CompiledLimit {
    let measure: Measure
    let bound: CompiledLimit.Bound
    switch amount {
    case .count(let count):
      measure = .count
      bound = isMaximum ? .atMost(count * 1_000_000) : .atLeast(count * 1_000_000)
    case .credits(let credits):
      measure = .credits(scheme: credits.scheme)
      bound = isMaximum ? .atMost(credits.amount.millionths) : .atLeast(credits.amount.millionths)
    case .hours(let hours):
      measure = .hours
      bound = isMaximum ? .atMost(hours.amount.millionths) : .atLeast(hours.amount.millionths)
    case .share(let share):
      measure = resolved(limit.by ?? .count)
      bound =
        isMaximum
        ? .shareAtMost(of: share.denominator, parts: share.numerator)
        : .shareAtLeast(of: share.denominator, parts: share.numerator)
    }
    let totals = items.map { self.amount(of: $0, by: measure) ?? 0 }
    let amounts = items.indices.map { index in
      guard let pattern = limit.of else { return totals[index] }
      let truth = match(items[index], .awards(pattern)).truth
      if truth == .unknown { tree.isDoubtful = true }
      let speaksOfIt = isMaximum ? reading.settleAgainst(truth) : reading.settle(truth)
      return speaksOfIt ? totals[index] : 0
    }
    return CompiledLimit(bound: bound, amounts: amounts, totals: totals, measure: measure, limit: limit)
  }
}
