package import AssayModel

/// A record that an engine chose, tried on the evaluator.
package struct Replay: Sendable {
  private let question: Question
  private let credential: Credential
  private let ledger: Ledger

  package init(
    of credential: Credential, in index: ProjectIndex, by learner: LearnerRecord, on day: CalendarDate,
    scripts: ScriptHost
  ) {
    question = Question(index, learner: learner, credentials: [], day: day, scripts: scripts)
    self.credential = credential
    ledger = Ledger(index, learner: learner, day: day, explains: false)
  }

  /// Whether the criteria are met; nil where the budget did not suffice to know.
  ///
  /// `way`: which claims could count which entries. Where that meets them, nothing is searched for.
  package func isEarned(counting way: [RecordEntry: Int]? = nil, budget: Int = Question.defaultBudget) -> Bool? {
    let problem = problem
    if let way, AllocationChecker(problem, allocation(of: way, in: problem)).fault() == nil { return true }
    var workLeft = budget
    return problem.isFeasible(&workLeft)
  }

  /// Whether several credentials are earned at once, with nothing counted more often than it may be.
  package func isEarned(together credentials: [Credential], budget: Int = Question.defaultBudget) -> Bool? {
    var workLeft = budget
    return question.problem(credentials, ledger, .pessimistic).isFeasible(&workLeft)
  }

  /// Which claims count which entries, by the claims' numbers in the ``Outline`` of the criteria; nil where they are not met,
  /// or where that could not be found out.
  package func allocation() -> [RecordEntry: Int]? {
    let problem = problem
    var workLeft = question.budget
    let (isMet, allocation) = problem.searched(&workLeft)
    guard isMet == true else { return nil }
    var counted: [RecordEntry: Int] = [:]
    for (item, claim) in zip(problem.items, allocation.claims[0]) {
      if let claim { counted[entry(of: item)] = claim }
    }
    return counted
  }

  private var problem: Problem { question.problem([credential], ledger, .pessimistic, isJoint: false) }

  private func allocation(of way: [RecordEntry: Int], in problem: Problem) -> Allocation {
    Allocation(claims: [problem.items.map { way[entry(of: $0)] }])
  }

  private func entry(of item: Item) -> RecordEntry {
    switch item.source {
    case .award(let place): .award(ledger.awards[place].index)
    case .evidence(let place): .evidence(ledger.evidence[place].index)
    }
  }

  package func evaluation() -> CredentialEvaluation {
    question.evaluate(credential, Ledger(question.index, learner: question.learner, day: question.day))
  }
}
