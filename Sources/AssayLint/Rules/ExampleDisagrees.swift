internal import AssayEngine
internal import AssayModel

extension LintRule {
  static let exampleDisagrees = LintRule(
    "example-disagrees", "A worked example says something else than the criteria do.",
    why: """
      Either the design does not do what its author promised to people, or the promise was never true. Correct \
      whichever is wrong.
      """,
    severity: .error,
    examples: [
      RuleExample(
        """
        achievement: safety-induction
        ---
        credential: welder
        requires: { holds: safety-induction }
        examples: [ { learner: ana, on_date: 2026-05-01, earns: true } ]
        ---
        learner: ana
        """,
        corrected: """
          achievement: safety-induction
          ---
          credential: welder
          requires: { holds: safety-induction }
          examples: [ { learner: ana, on_date: 2026-05-01, earns: false, because: safety-induction } ]
          ---
          learner: ana
          """),
      RuleExample(
        """
        credential: welder
        requires: { approval: { by: trainer } }
        examples: [ { learner: ana, on_date: 2026-05-01, earns: false } ]
        ---
        learner: ana
        """,
        corrected: """
          credential: welder
          requires: { name: trainer, approval: { by: trainer } }
          examples: [ { learner: ana, on_date: 2026-05-01, earns: false } ]
          ---
          learner: ana
          approvals: [ { of: welder/trainer, by: trainer, date: 2026-04-20, decision: refused } ]
          """),
    ]
  ) { linted, findings in
    let project = linted.project
    if project.standaloneExamples.isEmpty, linted.credentials.allSatisfy(\.examples.isEmpty) { return }
    let index = ProjectIndex(project)
    for credential in linted.credentials {
      for example in credential.examples {
        guard let learner = project.learners[example.learner], !linted.lostLearners.contains(learner.id) else {
          continue
        }
        Trial(linted, index, credential, example, learner)?.report(&findings)
      }
    }
    for standalone in project.standaloneExamples {
      let named = standalone.example.learner
      guard let learner = standalone.learner ?? project.learners[named],
        let credential = standalone.credential ?? standalone.of.flatMap({ project.credentials[$0] })
      else { continue }
      Trial(linted, index, credential, standalone.example, learner)?.report(&findings)
    }
  }
}

/// A worked example with what came of it.
private struct Trial {
  let linted: LintedProject
  let credential: Credential
  let example: WorkedExample
  let day: CalendarDate
  let found: CredentialEvaluation
  /// What messages call the learner.
  let learner: String

  /// Nil where something could not be read: that has been reported, and nothing follows from it.
  init?(
    _ linted: LintedProject, _ index: ProjectIndex, _ credential: Credential, _ example: WorkedExample,
    _ learner: LearnerRecord
  ) {
    let isLost = CriterionNode(Question.criteria(of: credential)).all.contains { node in
      if case .opaque(let rule) = node.criterion.form { rule.plugin == nil } else { false }
    }
    if isLost { return nil }
    let day = example.onDate ?? linted.day
    let question = Question(
      index.project.credentials[credential.id] == nil ? index.adding(credential) : index, learner: learner,
      credentials: [credential.id], day: day, scripts: linted.scripts(learner, day))
    guard let found = question.answered().credentials.first else { return nil }
    self.linted = linted
    self.credential = credential
    self.example = example
    self.day = day
    self.found = found
    let title = linted.project.learners[learner.id] == nil ? example.title : nil
    self.learner = title?.text() ?? learner.id
  }

  func report(_ findings: inout Findings) {
    if isAsSaid { reportReasons(&findings) } else { reportVerdict(&findings) }
  }

  private var isAsSaid: Bool { found.verdict == (example.earns ? .met : .unmet) }

  private func reportVerdict(_ findings: inout Findings) {
    let said = "`\(learner)` is said \(example.earns ? "to" : "not to") earn `\(credential.id)` on \(day)"
    let really =
      switch found.verdict {
      case .met: "and does"
      case .unmet: "and does not"
      case .undecided: "and that cannot be decided"
      }
    let why = (found.verdict == .undecided ? found.reason : nil) ?? found.blockers.first?.says
    findings.report(
      "\(said), \(really)", at: linted.place(of: "earns", at: example.place), path: "credential:\(credential.id)/",
      notes: why.map { [Diagnostic.Note($0)] } ?? [],
      help: found.verdict == .undecided
        ? "record what is missing, or correct the criteria"
        : "correct the example, the learner's record or the criteria")
  }

  /// A reason holds where a criterion of that name, word or id is not met and the verdict rests on it.
  private func reportReasons(_ findings: inout Findings) {
    guard !example.earns, !example.because.isEmpty else { return }
    let reasons = found.reasons
    let missing = found.missing
    for (reason, place) in zip(example.because, example.becausePlaces) where !reasons.contains(reason) {
      findings.report(
        "`\(learner)` misses `\(credential.id)` on \(day), but not because of `\(reason.shortened)`",
        at: place, path: "credential:\(credential.id)/",
        notes: missing.isEmpty ? [] : [Diagnostic.Note("not met is \(missing.quoted())")],
        help: "correct `because`, or the criteria")
    }
  }
}
