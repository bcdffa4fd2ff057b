package import AssayModel

/// What is asked: does this learner earn these credentials on this day?
package struct Question: Sendable {
  /// How several credentials are asked about together.
  package enum Together: Hashable, Sendable {
    /// The largest set that one allocation serves.
    case jointly
    /// One after the other; what is earned stays earned, though its allocation stays free.
    case inOrder
  }

  let index: ProjectIndex
  package var learner: LearnerRecord
  package var credentials: [String]
  package var day: CalendarDate
  package var together: Together?
  /// Awards in progress are taken as awarded on the day asked.
  package var ifCompleted: Bool
  /// Credentials whose criteria are met count as held by others.
  package var assumeAwarded: Bool
  package var scripts: ScriptHost
  /// The work that a search may do: nodes, each weighed by what could be counted. Beyond it the answer is undecided.
  package var budget: Int
  /// Whether the answer says what in the design was at work, which takes more searching.
  package var observes = false
  /// Whether the answer says what to do next, how far it is and when it changes, which takes more searching.
  package var advises = false
  /// What next steps are to cost least of.
  package var by = NextStep.Measure.count

  package static let defaultBudget = 4_000_000

  /// Who asks more than one question about a project makes the index once.
  package init(
    _ index: ProjectIndex, learner: LearnerRecord, credentials: [String], day: CalendarDate, together: Together? = nil,
    ifCompleted: Bool = false, assumeAwarded: Bool = false, scripts: ScriptHost = .none, budget: Int = defaultBudget
  ) {
    self.index = index
    self.learner = learner
    self.credentials = credentials
    self.day = day
    self.together = together
    self.ifCompleted = ifCompleted
    self.assumeAwarded = assumeAwarded
    self.scripts = scripts
    self.budget = budget
  }

  package init(
    project: Project, learner: LearnerRecord, credentials: [String], day: CalendarDate, together: Together? = nil,
    ifCompleted: Bool = false, assumeAwarded: Bool = false, scripts: ScriptHost = .none, budget: Int = defaultBudget
  ) {
    self.init(
      ProjectIndex(project), learner: learner, credentials: credentials, day: day, together: together,
      ifCompleted: ifCompleted, assumeAwarded: assumeAwarded, scripts: scripts, budget: budget)
  }

  package var project: Project { index.project }

  /// The answer. Credentials that the project does not have are left out; ask only for those it has.
  package func answered() -> Evaluation {
    let learner = assumeAwarded ? learnerWithAssumedAwards() : self.learner
    let ledger = Ledger(index, learner: learner, day: day, ifCompleted: ifCompleted)
    let found = credentials.compactMap { project.credentials[$0] }
    let evaluations = found.map { evaluate($0, ledger) }
    return Evaluation(
      learner: learner.id, credentials: evaluations, jointly: together.map { jointly($0, found, ledger, evaluations) })
  }

  /// The criteria of a credential; without any, every summative assessment must be passed.
  package static func criteria(of credential: Credential) -> Criterion {
    if let requires = credential.requires { return requires }
    let assessments = credential.assessments.filter { $0.purpose == .summative }.map { assessment in
      Criterion(
        .fact(.result(ResultDemand(assessment.id))), word: "assessment", refersTo: assessment.id,
        place: assessment.place)
    }
    return Criterion(
      .atLeast(assessments.count, of: assessments), word: "all_of", place: credential.achievement.place)
  }

  func compiled(_ credential: Credential, _ ledger: Ledger, _ reading: Reading) -> (items: [Item], tree: CompiledTree) {
    let items = Item.all(of: ledger)
    let compiler = TreeCompiler(
      ledger: ledger, items: items, credential: credential, scripts: scripts, reading: reading, budget: budget)
    return (items, compiler.compiled(CriterionNode(Self.criteria(of: credential))))
  }

  func problem(
    _ credentials: [Credential], _ ledger: Ledger, _ reading: Reading, isJoint: Bool = true
  ) -> Problem {
    let items = Item.all(of: ledger)
    let trees = credentials.map { compiled($0, ledger, reading).tree }
    return Problem(items: items, trees: trees, ledger: ledger, isJoint: isJoint)
  }
}
