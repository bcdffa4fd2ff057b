internal import AssayEngine
internal import AssayFormats
internal import AssayModel
internal import AssayScripting

extension Bench {
  /// Whether a learner earns a credential, and why or why not; with `advises`, also what would earn it, and until when
  /// it is earned.
  package func evaluation(
    of credential: String, for learner: TriedLearner, advises: Bool = false
  ) throws(BenchFailure) -> TriedEvaluation {
    let (answer, failures) = try answer(about: [credential], for: learner, advises: advises)
    guard let found = answer.credentials.first else {
      throw BenchFailure("`\(credential)` cannot be asked about")
    }
    return TriedEvaluation(credential: found, learner: learner.id, day: learner.day ?? day, failures: failures)
  }

  /// The answer for one credential or for several together, with the scripts that failed on the way.
  func answer(
    about credentials: [String], for learner: TriedLearner, advises: Bool = false
  ) throws(BenchFailure) -> (Evaluation, failures: [Diagnostic]) {
    try settle()
    for credential in credentials where tried.project.credentials[credential] == nil {
      throw .unknown(
        "`\(credential.shortened)` is no credential of this project", credential,
        among: tried.project.credentials.keys.sorted())
    }
    let day = learner.day ?? self.day
    let host = tried.plugins.host(for: learner.record, on: day)
    var question = Question(
      tried.index, learner: learner.record, credentials: credentials, day: day,
      together: credentials.count > 1 ? .jointly : nil, scripts: host.host)
    question.observes = observe != nil
    question.advises = advises
    let answer = question.answered()
    observe?(answer)
    return (answer, host.failed())
  }

  /// Whether it is met; what cannot be decided is neither yes nor no.
  func isEarned(_ credential: String, by learner: TriedLearner) throws(BenchFailure) -> Bool {
    let found = try evaluation(of: credential, for: learner)
    if found.credential.verdict == .undecided { throw found.undecided("whether `\(learner.id)` earns `\(credential)`") }
    return found.credential.verdict == .met
  }

  /// Whether it was awarded and is still valid.
  func isHeld(_ credential: String, by learner: TriedLearner) throws(BenchFailure) -> Bool {
    let found = try evaluation(of: credential, for: learner)
    guard let holding = found.credential.holding else { return false }
    if holding.verdict == .undecided {
      var failure = BenchFailure(
        "whether `\(learner.id)` holds `\(credential)` cannot be decided" + (holding.reason.map { ": \($0)" } ?? ""))
      failure.isOpen = true
      throw failure
    }
    return holding.verdict == .met
  }
}

extension TriedEvaluation {
  /// That nobody knows.
  func undecided(_ question: String) -> BenchFailure {
    let why = credential.reason.map { ": \($0)" } ?? ""
    var failure = BenchFailure(
      "\(question) on \(day) cannot be decided\(why)", details: [shown] + failures.map { .note($0.asNote) },
      isUndecided: isLost)
    failure.isOpen = !isLost
    return failure
  }

  /// The criteria with need, have and shortfall.
  var shown: ReportedTest.Detail { .evaluation(credential, learner: learner, day: day) }

  /// In a few words: `earned`, `not earned: 5 h short`.
  var inShort: String {
    switch credential.verdict {
    case .met: "earned"
    case .unmet: "not earned" + (credential.blockers.first.map { ": \($0.says)" } ?? "")
    case .undecided: "undecided" + (credential.reason.map { ": \($0)" } ?? "")
    }
  }
}

extension Diagnostic {
  var asNote: Note { Note(message, at: range) }
}
