internal import AssayModel

/// What JUnit's XML holds of one file, in its words.
struct JUnitSuite {
  struct Fault {
    var rule: RuleID
    var message: String
    /// All that can be said, on as many lines as it takes.
    var text: String
  }

  enum Outcome {
    case passed
    case skipped(String)
    case failed(Fault)
    case undecided(Fault)

    var isSkipped: Bool { if case .skipped = self { true } else { false } }
    var isFailed: Bool { if case .failed = self { true } else { false } }
    var isUndecided: Bool { if case .undecided = self { true } else { false } }
  }

  struct Case {
    /// Unique in its suite.
    var name: String
    var outcome: Outcome
    var milliseconds = 0.0
  }

  var name: String
  /// The file as the repository calls it; nil for what belongs to no file.
  var path: String?
  var cases: [Case]
  var output = ""

  func count(_ isSo: (Outcome) -> Bool) -> Int { cases.count { isSo($0.outcome) } }
}

extension Report {
  /// Each file with its findings as tests that failed or, for remarks, passed.
  var junitSuites: [JUnitSuite] {
    var report = self
    report.width = Self.defaultWidth
    var page = PrettyReport.Page(report)
    return suites.map { suite in
      var written = JUnitSuite(name: suite.name, path: suite.path.map(repositoryPath), cases: [])
      for tried in suite.cases {
        let text = tried.diagnostic.map { page.text(of: $0).plain } ?? ""
        let fault = tried.diagnostic.map { JUnitSuite.Fault(rule: $0.rule, message: $0.message, text: text) }
        switch (tried.outcome, fault) {
        case (.failed, let fault?): written.cases.append(.init(name: tried.name, outcome: .failed(fault)))
        case (.undecided, let fault?): written.cases.append(.init(name: tried.name, outcome: .undecided(fault)))
        default:
          written.cases.append(.init(name: tried.name, outcome: .passed))
          written.output += text
        }
      }
      return written
    }
  }
}
