internal import AssayModel

extension Question {
  /// What was at work; nil unless it is asked for. What is undecided shows nothing.
  func workings(of readings: Readings, _ tree: NodeEvaluation, _ credential: Credential) -> Workings? {
    guard observes else { return nil }
    if readings.verdict == .undecided { return Workings() }
    let counting = Set(tree.all.filter(\.counts).map(\.path))
    return workings(of: readings.pessimistic, credential.id, counting, pool: nil)
  }

  private func workings(
    of solution: Solution, _ credential: String, _ counting: Set<String>, pool: CriterionNode?
  ) -> Workings {
    var workings = Workings()
    workings.bounds = BoundsAtWork(solution, credential: credential, pool: pool, counting: counting).found()
    if solution.isMet {
      workings.options = DecidingOptions(solution: solution, counting: counting, budget: budget).found()
    }
    for node in solution.problem.trees[0].nodes where counting.contains(node.node.path) {
      if case .pool(let inner) = node.kind {
        workings.add(self.workings(of: inner.solution, credential, counting, pool: node.node))
      }
    }
    return workings
  }

  /// The limits of sharing of which each alone keeps credentials, each of them met, from being earned together.
  func workings(ofAll credentials: [Credential], _ ledger: Ledger, _ verdict: Verdict) -> Workings? {
    guard observes else { return nil }
    var workings = Workings()
    guard verdict == .unmet else { return workings }
    let problem = problem(credentials, ledger, .pessimistic)
    var workLeft = budget
    for origin in Set(problem.sharing.map(\.origin)) {
      var free = problem
      free.sharing.removeAll { $0.origin == origin }
      if free.isFeasible(&workLeft) == true { workings.bounds.insert(origin) }
    }
    for tree in problem.trees.indices where problem.trees[tree].unsharedAtLeast != nil {
      var free = problem
      free.trees[tree].unsharedAtLeast = nil
      let credential = problem.trees[tree].credential.id
      if free.isFeasible(&workLeft) == true {
        workings.bounds.insert(Bound(.unshared, of: credential, at: Bound.counting))
      }
    }
    return workings
  }
}
