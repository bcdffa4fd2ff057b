internal import AssayModel

extension TestReport {
  /// A suite for each file, whose findings stand among its tests.
  var junitSuites: [JUnitSuite] {
    var page = TestPage(self, width: Report.defaultWidth)
    var findings = besides
    findings.paths = []
    var suites = Dictionary(findings.junitSuites.map { ($0.name, $0) }) { first, _ in first }
    for (file, tests) in Dictionary(grouping: tests, by: \.file) {
      var suite = suites[file] ?? JUnitSuite(name: file, path: findings.repositoryPath(of: file), cases: [])
      var names = DistinctNames()
      let cases = tests.map { test in
        JUnitSuite.Case(
          name: test.name, outcome: Self.outcome(of: test, &page), milliseconds: test.milliseconds)
      }
      suite.cases = (suite.cases + cases).map { tried in
        var tried = tried
        tried.name = names.distinct(tried.name)
        return tried
      }
      suite.output += tests.map(\.printed).joined()
      suites[file] = suite
    }
    let all = suites.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    return all.map { suite in
      var suite = suite
      suite.output = "seed \(seed), on \(day)\n" + suite.output
      return suite
    }
  }

  private static func outcome(of test: ReportedTest, _ page: inout TestPage) -> JUnitSuite.Outcome {
    func fault() -> JUnitSuite.Fault {
      .init(rule: test.rule, message: test.message ?? test.outcome.words, text: page.text(of: test).plain)
    }
    switch test.outcome {
    case .passed: return .passed
    case .failed: return .failed(fault())
    case .undecided: return .undecided(fault())
    case .knownIssue, .todo, .skipped:
      return .skipped(([test.outcome.words] + [test.message].compactMap { $0 }).joined(separator: ": "))
    }
  }
}

extension ReportedTest {
  /// What it printed, below its name.
  fileprivate var printed: String {
    if output.isEmpty { return "" }
    let lines = output.utf8.split(separator: 0x0A).map { "  " + String(decoding: $0, as: UTF8.self).printable }
    return ([name.printable + ":"] + lines).map { $0 + "\n" }.joined()
  }
}
