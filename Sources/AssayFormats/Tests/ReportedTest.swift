package import AssayEngine
package import AssayModel

/// One test, and what came of it.
package struct ReportedTest: Sendable {
  package enum Outcome: String, Hashable, Sendable, CaseIterable {
    case passed, failed, skipped, todo, undecided
    /// It is known to fail, and does.
    case knownIssue = "known_issue"

    /// Whether the run does not succeed because of it.
    package var isBad: Bool { self == .failed || self == .undecided }
  }

  package enum Kind: String, Hashable, Sendable {
    /// Written beside a credential or a criterion, in YAML or in a plugin.
    case example
    case test
    /// Drawn with many learners.
    case property
  }

  /// What is shown of a failure beyond its message, in this order.
  package enum Detail: Sendable {
    /// What was expected and what there is, each on one line: `earned`, `not earned, 5 h short`.
    case expected(String, got: String)
    /// The criteria of a credential with need, have and shortfall.
    case evaluation(CredentialEvaluation, learner: String, day: CalendarDate)
    /// Texts that should be the same; shown as a diff.
    case difference(expected: String, got: String)
    /// A piece of Lua that can be pasted, such as the smallest learner for whom a property fails.
    case code(says: String, String)
    /// Where else to look: the author's own calls, outermost last.
    case note(Diagnostic.Note)
  }

  /// The file, and the names from the outermost block to the test, joined by ` > `; repeats end in `~2`, `~3`.
  package var id: String
  package var file: String
  package var line: Int
  /// The names of the blocks around it and its own.
  package var path: [String]
  package var kind: Kind
  /// Without the `#`.
  package var tags: [String] = []
  package var outcome: Outcome
  /// One sentence, for whatever did not simply pass; the reason of a skipped test.
  package var message: String?
  /// What to do about it.
  package var help: String?
  /// Where it failed: the line of the expectation.
  package var place: SourceRange?
  package var details: [Detail] = []
  package var milliseconds: Double = 0
  /// The command that runs exactly this test again.
  package var rerun: String
  /// What it printed.
  package var output = ""

  package init(
    id: String, file: String, line: Int, path: [String], kind: Kind = .test, outcome: Outcome, rerun: String
  ) {
    self.id = id
    self.file = file
    self.line = line
    self.path = path
    self.kind = kind
    self.outcome = outcome
    self.rerun = rerun
  }

  /// `cloud operator > is earned with a recent drill`.
  package var name: String { path.joined(separator: " > ") }
}
