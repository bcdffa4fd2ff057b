package import AssayAnalysis
package import AssayModel

/// A design with one thing written otherwise, and whether anybody would notice.
package struct ReportedMutant: Sendable {
  package enum Outcome: Sendable {
    /// The id of a test that does not pass any more.
    case noticed(by: String)
    /// No test can notice: the same learners earn the credential.
    case equivalent
    /// No test notices, though there is a learner who tells the two apart.
    case survives(Learner)
    /// No test notices, and it was not found out whether any could.
    case unknown
  }

  /// Somebody whom the design and the mutant judge differently.
  package struct Learner: Sendable {
    package var shown: ShownLearner
    /// What the design says of the learner; the mutant says the opposite.
    package var says: Verdict
    /// A test in Lua that passes with the design and fails with the mutant; nil where none was found to do that.
    package var test: String?

    package enum Verdict: String, Hashable, Sendable {
      case earned, notEarned = "not_earned", held, notHeld = "not_held"
      case renewable, notRenewable = "not_renewable"
    }

    package init(_ shown: ShownLearner, says: Verdict, test: String? = nil) {
      self.shown = shown
      self.says = says
      self.test = test
    }
  }

  package var credential: String
  /// What kind of slip it is: `number`, `criterion`.
  package var mutation: String
  /// What was written otherwise: `at_least: 3` became `2`.
  package var says: String
  package var range: SourceRange
  package var outcome: Outcome

  package init(credential: String, mutation: String, says: String, range: SourceRange, outcome: Outcome) {
    self.credential = credential
    self.mutation = mutation
    self.says = says
    self.range = range
    self.outcome = outcome
  }
}

extension ReportedMutant.Outcome {
  /// As documents call it.
  var word: String {
    switch self {
    case .noticed: "noticed"
    case .equivalent: "equivalent"
    case .survives: "survives"
    case .unknown: "unknown"
    }
  }
}

extension ReportedMutant.Learner.Verdict {
  /// `earned as it is, and not with the change`.
  var phrase: String {
    switch self {
    case .earned: "earned as it is, and not with the change"
    case .notEarned: "not earned as it is, and earned with the change"
    case .held: "valid as it is, and not with the change"
    case .notHeld: "not valid as it is, and valid with the change"
    case .renewable: "can be renewed as it is, and not with the change"
    case .notRenewable: "cannot be renewed as it is, and can with the change"
    }
  }
}
