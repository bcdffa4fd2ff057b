internal import AssayEngine
internal import AssayModel

extension TestReport {
  /// Tests that did not pass as diagnostics, among those that belong to no test: for formats that show findings.
  package var findings: Report {
    let places = TestPlaces(self)
    let bad = tests.filter(\.outcome.isBad).map { $0.diagnostic(at: places.range(of: $0)) }
    return report(bad + diagnostics + (mutation?.diagnostics ?? []), places.sources)
  }

  /// What belongs to no test.
  package var besides: Report { report(diagnostics + (mutation?.diagnostics ?? []), sources) }

  /// Of what belongs to no test, what is not about mutants.
  var faults: Report { report(diagnostics, sources) }

  private func report(_ diagnostics: [Diagnostic], _ sources: SourceMap) -> Report {
    var report = Report(
      diagnostics, sources: sources, paths: Set(tests.map(\.file)), rules: CoreRule.builtIn.map { ReportedRule($0) },
      version: version, width: width)
    report.repositoryFolder = repositoryFolder
    report.failLevel = .error
    return report
  }
}

extension ReportedTest {
  /// The rule under which a test that did not pass stands.
  var rule: RuleID { outcome == .undecided ? "test-undecided" : "test-failed" }

  fileprivate func diagnostic(at range: SourceRange) -> Diagnostic {
    let verb = outcome == .undecided ? "cannot be decided" : "failed"
    let reason = message.map { ": \($0)" } ?? ""
    return Diagnostic(
      rule, .error, "`\(name)` \(verb)\(reason)", at: range,
      notes: details.flatMap(\.notes) + [.init("run it again with `\(rerun)`")], help: help)
  }
}

extension ReportedTest.Detail {
  /// What fits beside a line.
  fileprivate var notes: [Diagnostic.Note] {
    switch self {
    case .expected(let expected, let got): [.init("expected \(expected), got \(got)")]
    case .evaluation(let evaluation, _, _): evaluation.blockers.map { .init($0.says) }
    case .difference: []
    case .code(let says, let code): [.init("\(says): \(code)")]
    case .note(let note): [note]
    }
  }
}
