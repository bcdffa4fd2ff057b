internal import AssayModel

/// One credential solved in both readings; the optimistic one only where something is doubtful.
struct Readings {
  let pessimistic: Solution
  let optimistic: Solution?
  /// Why nothing is known, whatever was found.
  var doubt: String?

  var verdict: Verdict {
    if doubt != nil { return .undecided }
    if pessimistic.isMet { return .met }
    guard let optimistic else { return pessimistic.isExhausted ? .undecided : .unmet }
    return optimistic.isMet || optimistic.isExhausted ? .undecided : .unmet
  }

  var isExhausted: Bool {
    verdict == .undecided && doubt == nil && (pessimistic.isExhausted || optimistic?.isExhausted ?? false)
  }

  /// Where not even the best reading of what is doubtful would do, that one says best why.
  var mostHopeful: Solution { verdict == .unmet ? optimistic ?? pessimistic : pessimistic }

  var nodes: Int { pessimistic.nodes + (optimistic?.nodes ?? 0) }
}

extension Question {
  func readings(_ credential: Credential, _ ledger: Ledger) -> Readings {
    var readings = readings { problem([credential], ledger, $0, isJoint: false) }
    readings.doubt = project.doubt(about: credential, of: ledger.learner)
    return readings
  }

  func readings(of problem: (Reading) -> Problem) -> Readings {
    let certain = problem(.pessimistic)
    let pessimistic = certain.solved(budget: budget)
    guard certain.trees.contains(where: \.isDoubtful) else {
      return Readings(pessimistic: pessimistic, optimistic: nil)
    }
    return Readings(pessimistic: pessimistic, optimistic: problem(.optimistic).solved(budget: budget))
  }

  func evaluate(_ credential: Credential, _ ledger: Ledger) -> CredentialEvaluation {
    let readings = readings(credential, ledger)
    let verdict = readings.verdict
    let tree = TreeReport(readings, ledger, verdict).tree()
    let essential =
      verdict == .met
      ? essential(to: readings.pessimistic, ledger) { problem([credential], $0, .pessimistic, isJoint: false) } : nil
    var finding = BlockerFinding(readings.mostHopeful, tree, ledger, budget: budget / 4)
    let blockers = readings.pessimistic.isMet ? [] : finding.blockers(verdict)
    let allocation = verdict == .met ? rows(of: readings.pessimistic, essential) : []
    let steps = nextSteps([credential], ledger, verdict)
    return CredentialEvaluation(
      credential: credential.id, title: credential.achievement.title?.text() ?? credential.id,
      version: credential.achievement.version, verdict: verdict, reason: reason(for: readings, tree),
      statusIfCompleted: statusIfCompleted(credential, ledger, verdict), tree: tree, allocation: allocation,
      essential: essential, unused: UnusedAwards(readings.pessimistic, ledger).rows(),
      blockers: blockers,
      exceptions: exceptions(for: credential), nextSteps: steps,
      progress: progress(credential, ledger, verdict, steps), change: change(of: credential, ledger, readings, tree),
      certificate: readings.mostHopeful.certificate(verdict),
      search: SearchReport(
        problemClass: readings.pessimistic.problem.problemClass, nodes: readings.nodes,
        isExhausted: readings.isExhausted),
      holding: holding(of: credential, ledger), workings: workings(of: readings, tree, credential))
  }

  private func reason(for readings: Readings, _ tree: NodeEvaluation) -> String? {
    guard readings.verdict == .undecided else { return nil }
    if let doubt = readings.doubt { return doubt }
    if readings.isExhausted { return "there are too many ways to count the awards for it to be found out in time" }
    return tree.all.first { $0.counts && $0.verdict == .undecided && $0.children.isEmpty }?.reason
  }

  private func statusIfCompleted(_ credential: Credential, _ ledger: Ledger, _ verdict: Verdict) -> Verdict? {
    guard ledger.awards.contains(where: \.isInProgress) else { return nil }
    if ledger.ifCompleted { return verdict }
    var question = self
    question.ifCompleted = true
    let learner = assumeAwarded ? question.learnerWithAssumedAwards() : ledger.learner
    let completed = Ledger(index, learner: learner, day: day, ifCompleted: true)
    return readings(credential, completed).verdict
  }

  private func exceptions(for credential: Credential) -> [GrantedException] {
    let nodes =
      CriterionNode(Self.criteria(of: credential)).all + credential.achievement.validity.nodes.flatMap { $0?.all ?? [] }
    let places = Set(nodes.flatMap { ["\(credential.id)/\($0.id)", "\(credential.id)/\($0.path)"] })
    return learner.exceptions.filter { places.contains($0.at) && ($0.date.map { $0 <= day } ?? true) }.sorted {
      ($0.at, $0.date?.description ?? "", $0.reason ?? "") < ($1.at, $1.date?.description ?? "", $1.reason ?? "")
    }
  }

  /// The awards and evidence without which a problem is not solved, by trying; nil when the budget ran out.
  ///
  /// `problem` makes it anew of a record that lacks one of them.
  func essential(to solution: Solution, _ ledger: Ledger, _ problem: (Ledger) -> Problem) -> [String]? {
    let trees = solution.problem.trees.indices
    let looked = trees.reduce(into: Set<Item.Source>()) { $0.formUnion(solution.looksAt(tree: $1)) }
    var essential: [String] = []
    var losses = Losses(of: solution, budget: budget / 4)
    var workLeft = budget / 4
    for (index, item) in solution.problem.items.enumerated() {
      let isStillMet: Bool?
      if looked.contains(item.source) {
        // What is not only counted changes more than what may be counted.
        let ledger = Ledger(
          self.index, learner: ledger.learner, day: day, ifCompleted: ledger.ifCompleted, leavingOut: item)
        isStillMet = problem(ledger).isFeasible(&workLeft)
      } else if trees.contains(where: { solution.allocation.claims[$0][index] != nil }) {
        isStillMet = losses.isMet(without: index)
      } else {
        continue
      }
      guard let isStillMet else { return nil }
      if !isStillMet { essential.append(item.id) }
    }
    return essential
  }

  func rows(of solution: Solution, _ essential: [String]?) -> [CountedItem] {
    solution.problem.items.indices.flatMap { item in
      solution.problem.trees.indices.compactMap { tree -> CountedItem? in
        guard let claim = solution.allocation.claims[tree][item] else { return nil }
        let compiled = solution.problem.trees[tree]
        let alternatives = compiled.claims.indices.filter { $0 != claim && compiled.claims[$0].eligible.contains(item) }
        let id = solution.problem.items[item].id
        return CountedItem(
          id: id, isEvidence: solution.problem.items[item].isEvidence, credential: compiled.credential.id,
          claim: compiled.nodes[compiled.claims[claim].node].node.id, isEssential: essential.map { $0.contains(id) },
          alternatives: alternatives.map { compiled.nodes[compiled.claims[$0].node].node.id })
      }
    }
  }
}

extension Solution {
  /// What the verdict of a tree may rest on without counting it there: counted in pools, looked at by facts.
  func looksAt(tree: Int) -> Set<Item.Source> {
    var found = Set<Item.Source>()
    for node in problem.trees[tree].nodes {
      switch node.kind {
      case .settled(let judgement, _):
        let named = judgement.restsOn + judgement.opposedBy
        for item in problem.items where !item.isEvidence && named.contains(item.id) {
          found.insert(item.source)
        }
      case .pool(let pool):
        let claims = pool.solution.allocation.claims[0]
        for (item, claim) in zip(problem.items, claims) where claim != nil { found.insert(item.source) }
        found.formUnion(pool.solution.looksAt(tree: 0))
      case .claim, .choice, .covers, .silent, .waived: break
      }
    }
    return found
  }
}

extension Problem {
  /// What the problem asks of an engine, by what occurs in it.
  var problemClass: String {
    let nodes = trees.flatMap(\.nodes)
    let claims = trees.flatMap(\.claims)
    let hasSideConditions =
      !sharing.isEmpty || conflicts.contains { !$0.isEmpty }
      || trees.contains { !$0.limits.isEmpty || $0.mean != nil || $0.excludes.contains { !$0.isEmpty } }
      || nodes.contains { !$0.limits.isEmpty || $0.span != nil }
      || claims.contains { !$0.distinct.isEmpty || !$0.atMostPer.isEmpty || !$0.including.isEmpty }
    if hasSideConditions { return "general" }
    if claims.contains(where: { $0.measured.contains { $0.measure.word != "count" } }) { return "credits" }
    let hasChoice = nodes.contains { node in
      if case .choice(let count) = node.kind { count < node.children.count } else { false }
    }
    return hasChoice ? "choice" : "flow"
  }
}
