package import AssayEngine
package import AssayModel

/// A worked example that was tried: what it says, and what the criteria do.
package struct ExampleTrial: Sendable {
  package let credential: Credential
  package let example: WorkedExample
  package let day: CalendarDate
  package let found: CredentialEvaluation
  /// The learner's id, or the example's title where it describes the learner itself.
  package let learner: String

  /// `day` is the one asked about where the example says none; `observes` says whether limits and options at work are
  /// looked for. Nil where something could not be read: that has been
  /// reported, and nothing follows from it.
  package init?(
    _ example: WorkedExample, of credential: Credential, _ learner: LearnerRecord, in index: ProjectIndex,
    on day: CalendarDate, observes: Bool = false, scripts: (LearnerRecord, CalendarDate) -> ScriptHost
  ) {
    let isLost = CriterionNode(Question.criteria(of: credential)).all.contains { node in
      if case .opaque(let rule) = node.criterion.form { rule.plugin == nil } else { false }
    }
    if isLost { return nil }
    let day = example.onDate ?? day
    var question = Question(
      index.project.credentials[credential.id] == nil ? index.adding(credential) : index, learner: learner,
      credentials: [credential.id], day: day, scripts: scripts(learner, day))
    question.observes = observes
    guard let found = question.answered().credentials.first else { return nil }
    self.credential = credential
    self.example = example
    self.day = day
    self.found = found
    let title = index.project.learners[learner.id] == nil ? example.title : nil
    self.learner = title?.text() ?? learner.id
  }

  /// Whether the criteria say what the example does; of its reasons this says nothing.
  package var isAsSaid: Bool { found.verdict == (example.earns ? .met : .unmet) }

  /// What is wrong with the verdict, as a sentence.
  package var disagreement: String {
    let said = "`\(learner)` is said \(example.earns ? "to" : "not to") earn `\(credential.id)` on \(day)"
    return switch found.verdict {
    case .met: said + ", and does"
    case .unmet: said + ", and does not"
    case .undecided: said + ", and that cannot be decided"
    }
  }

  /// The reasons it gives that are none, each with its place. A reason holds where a criterion of that name, word or id
  /// is not met and the verdict rests on it.
  package var wrongReasons: [(reason: String, place: Place)] {
    guard !example.earns, !example.because.isEmpty else { return [] }
    let reasons = found.reasons
    return zip(example.because, example.becausePlaces).filter { !reasons.contains($0.0) }.map { ($0, $1) }
  }

  /// What is wrong with a reason, as a sentence.
  package func disagreement(about reason: String) -> String {
    "`\(learner)` misses `\(credential.id)` on \(day), but not because of `\(reason.shortened)`"
  }
}
