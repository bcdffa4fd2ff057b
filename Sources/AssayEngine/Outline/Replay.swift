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
    ledger = Ledger(index, learner: learner, day: day)
  }

  /// Whether the criteria are met; nil where the budget did not suffice to know.
  package func isEarned(budget: Int = Question.defaultBudget) -> Bool? {
    var workLeft = budget
    return question.problem([credential], ledger, .pessimistic, isJoint: false).isFeasible(&workLeft)
  }

  /// Whether several credentials are earned at once, with nothing counted more often than it may be.
  package func isEarned(together credentials: [Credential], budget: Int = Question.defaultBudget) -> Bool? {
    var workLeft = budget
    return question.problem(credentials, ledger, .pessimistic).isFeasible(&workLeft)
  }

  /// Which claims count which entries, by the claims' numbers in the ``Outline`` of the criteria; nil where they are not met.
  package func allocation() -> [RecordEntry: Int]? {
    let solution = question.problem([credential], ledger, .pessimistic, isJoint: false).solved(budget: question.budget)
    guard solution.isMet else { return nil }
    var counted: [RecordEntry: Int] = [:]
    for (item, claim) in zip(solution.problem.items, solution.allocation.claims[0]) {
      guard let claim else { continue }
      switch item.source {
      case .award(let place): counted[.award(ledger.awards[place].index)] = claim
      case .evidence(let place): counted[.evidence(ledger.evidence[place].index)] = claim
      }
    }
    return counted
  }

  package func evaluation() -> CredentialEvaluation { question.evaluate(credential, ledger) }
}
