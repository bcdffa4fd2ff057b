internal import AssayModel

/// Makes the problem of what to add: the criteria with everything that could be added as further items.
struct CompletionProblem {
  private let question: Question
  private let ledger: Ledger
  private let extended: Ledger
  private let credentials: [Credential]
  private let additions: Additions
  private var trees: [CompiledTree] = []
  private var elsewhere: [NodePlace: Int] = [:]
  /// Per item: what it costs to have it, by which the cheapest are found; of those that cost the same, the fewest.
  private(set) var prices: [Int] = []
  private let items: [Item]

  init(
    _ question: Question, _ ledger: Ledger, _ extended: Ledger, _ credentials: [Credential], _ additions: Additions
  ) {
    self.question = question
    self.ledger = ledger
    self.extended = extended
    self.credentials = credentials
    self.additions = additions
    items = Item.all(of: extended)
  }

  mutating func problem(costing amounts: AdditionPrices) -> Problem {
    let isPriced = items.map { additions.meaning[$0.id] != nil }
    let costs = zip(items, isPriced).map { item, isPriced in isPriced ? amounts.amount(of: item) : 0 }
    prices = zip(costs, isPriced).map { cost, isPriced in isPriced ? (cost ?? 0) * 1000 + 1 : 0 }
    let asked = credentials.map { credential in
      (compiled(credential, ledger), compiled(credential, extended))
    }
    trees = asked.map(\.1)
    for (index, pair) in asked.enumerated() { settle(index, like: pair.0) }
    keepOutIdleRetakes()
    let results = Set(additions.results.values)
    for tree in trees.indices {
      let countsResults = mends.contains(tree)
      for claim in trees[tree].claims.indices {
        for (index, item) in items.enumerated()
        where costs[index] == nil || keptOut.contains(index) || (results.contains(item.id) && !countsResults) {
          trees[tree].claims[claim].eligible.remove(index)
        }
      }
    }
    var problem = Problem(items: items, trees: trees, ledger: extended, isJoint: credentials.count > 1)
    problem.elsewhere = elsewhere
    problem.apart = Set(trees.indices.dropFirst(credentials.count))
    return problem
  }

  private func compiled(_ credential: Credential, _ ledger: Ledger) -> CompiledTree {
    TreeCompiler(
      ledger: ledger, items: Item.all(of: ledger), credential: credential, scripts: question.scripts,
      reading: .pessimistic, budget: question.budget, solvesPools: false
    ).compiled(CriterionNode(Question.criteria(of: credential)))
  }

  /// Items that would lose what is met now.
  private var keptOut: Set<Int> = []
  /// The trees that stand for what is judged by what is added, without counting anything.
  private var mends: Set<Int> = []

  /// What uses nothing up is judged by what is held now, unless something that is added mends it.
  private mutating func settle(_ tree: Int, like now: CompiledTree) {
    for index in trees[tree].nodes.indices {
      let place = NodePlace(tree: tree, node: index)
      if case .settled(let judgement, let isMet) = now.nodes[index].kind {
        trees[tree].nodes[index].kind = .settled(judgement, isMet: isMet)
        if isMet { keepOut(whatWouldLose: trees[tree].nodes[index].node.criterion, in: trees[tree].credential) }
        let mending = isMet ? [] : mending(trees[tree].nodes[index].node.criterion, in: trees[tree].credential)
        guard !mending.isEmpty else { continue }
        elsewhere[place] = trees.count
        mends.insert(trees.count)
        trees.append(mend(trees[tree], trees[tree].nodes[index].node, by: mending))
      } else if case .pool(let inside) = now.nodes[index].kind, case .pool(let pool) = trees[tree].nodes[index].kind {
        let inner = trees.count
        elsewhere[place] = inner
        trees.append(pool.solution.problem.trees[0])
        settle(inner, like: inside.solution.problem.trees[0])
      }
    }
  }

  /// A tree of one claim that any of some items meets.
  private func mend(_ tree: CompiledTree, _ node: CriterionNode, by mending: Set<Int>) -> CompiledTree {
    var mend = CompiledTree(credential: tree.credential)
    mend.groups = items.map { _ in -1 }
    mend.excludes = items.map { _ in [] }
    mend.days = items.map { _ in nil }
    var root = CompiledNode(node: node, kind: .claim(0), parent: nil)
    root.claimsInside = [0]
    mend.nodes = [root]
    mend.claims = [
      CompiledClaim(
        node: 0, eligible: BitSet(items.indices.map(mending.contains)), isDoubtful: false,
        misses: [:],
        measured: [
          CompiledClaim.Measured(
            measure: .count, amounts: items.map { _ in 1_000_000 }, atLeast: 1_000_000, atMost: nil)
        ], distinct: [], atMostPer: [], including: [])
    ]
    return mend
  }

  /// The items each of which alone would meet a criterion that uses nothing up.
  private func mending(_ criterion: Criterion, in credential: Credential) -> Set<Int> {
    switch criterion.form {
    case .fact(.result(let demand)):
      guard let (id, _) = ledger.assessment(demand.assessment, in: credential) else { return [] }
      return passing([id], credential) { $0.judge(demand, in: credential) }
    case .fact(.shown(let reference)):
      let awards = items.indices.filter { item in
        guard case .award(let place) = items[item].source, additions.meaning[items[item].id] != nil else {
          return false
        }
        let award = extended.awards[place]
        return award.shows.contains {
          extended.competencies.shows($0, of: award.achievement, reference, in: credential.id)
        }
      }
      let own = credential.assessments.map { "\(credential.id)/\($0.id)" }
      return passing(own, credential) { $0.judge(.shown(reference), in: credential) }.union(awards)
    case .order(let ids):
      return Set(
        items.indices.filter { item in
          guard case .award(let place) = items[item].source, additions.meaning[items[item].id] != nil,
            ids.contains(where: { extended.awards[place].countsAs.contains($0.id) })
          else { return false }
          return ledger.with(ledger.awards + [extended.awards[place]]).judge(order: ids).truth == .yes
        })
    case .fact, .claim, .atLeast, .pool, .not, .dated, .covers, .approval, .opaque, .stated: return []
    }
  }

  private func passing(
    _ assessments: [String], _ credential: Credential, _ judge: (Ledger) -> Judgement
  ) -> Set<Int> {
    let pieces = assessments.compactMap { id -> String? in
      guard let piece = additions.results[id], let (_, assessment) = ledger.assessment(id, in: credential) else {
        return nil
      }
      let passed = Ledger(
        question.index, learner: additions.learner(withPassed: id, assessment.grading), day: ledger.day,
        ifCompleted: ledger.ifCompleted)
      return judge(passed).truth == .yes ? piece : nil
    }
    return Set(items.indices.filter { pieces.contains(items[$0].id) })
  }

  /// An award that a criterion forbids is no step to anything.
  private mutating func keepOut(whatWouldLose criterion: Criterion, in credential: Credential) {
    guard case .not(let pattern) = criterion.form else { return }
    let context = MatchContext(credential: credential.id, scripts: question.scripts)
    for (index, item) in items.enumerated() where additions.meaning[item.id] != nil {
      guard case .award(let place) = item.source else { continue }
      if extended.match(extended.awards[place], pattern, context).truth != .no { keptOut.insert(index) }
    }
  }

  /// Taking again what is held is a step only where the new award counts for something that the held one does not: nobody
  /// takes a course twice to have it counted in two credentials.
  private mutating func keepOutIdleRetakes() {
    var heldOf: [String: [Int]] = [:]
    for (index, item) in items.enumerated() where additions.meaning[item.id] == nil {
      guard case .award(let place) = item.source, let id = extended.awards[place].achievement else { continue }
      heldOf[id, default: []].append(index)
    }
    for (index, item) in items.enumerated() where additions.meaning[item.id] != nil {
      guard case .award(let place) = item.source, !extended.awards[place].isRepeatable,
        let held = extended.awards[place].achievement.flatMap({ heldOf[$0] })
      else { continue }
      if held.contains(where: { isAtLeastAsGood($0, as: index) }) { keptOut.insert(index) }
    }
  }

  /// Whether what is held counts wherever what is new would, for as much.
  private func isAtLeastAsGood(_ held: Int, as new: Int) -> Bool {
    trees.allSatisfy { tree in
      (tree.mean.map { $0[held] >= $0[new] } ?? true)
        && tree.claims.allSatisfy { claim in
          !claim.eligible.contains(new)
            || (claim.eligible.contains(held) && claim.measured.allSatisfy { $0.amounts[held] >= $0.amounts[new] })
        }
    }
  }
}
