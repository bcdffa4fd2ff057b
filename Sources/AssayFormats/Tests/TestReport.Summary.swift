extension TestReport {
  /// What the run came to, in numbers and in a sentence.
  package struct Summary: Hashable, Sendable {
    private let counts: [ReportedTest.Outcome: Int]
    /// Files in which a test was run.
    package let files: Int
    /// Of what belongs to no test.
    package let findings: Report.Summary
    private let frame: String

    init(of report: TestReport) {
      counts = report.tests.reduce(into: [:]) { $0[$1.outcome, default: 0] += 1 }
      files = Set(report.tests.map(\.file)).count
      findings = report.besides.summary
      frame = "seed \(report.seed), on \(report.day)"
    }

    package func count(of outcome: ReportedTest.Outcome) -> Int { counts[outcome, default: 0] }

    package var tests: Int { counts.values.reduce(0, +) }

    /// `9 passed, 1 failed, 1 todo in 3 files (seed 4711, on 2026-05-01)`.
    package var sentence: String {
      let found = findings.counts.map { (tests == 0 ? ", but " : ", and ") + $0 } ?? ""
      return "\(came)\(found) (\(frame))"
    }

    private var came: String {
      let parts = ReportedTest.Outcome.ranked.compactMap { outcome -> String? in
        let count = count(of: outcome)
        if count == 0 { return nil }
        return "\(count) \(outcome.words)\(outcome == .knownIssue && count > 1 ? "s" : "")"
      }
      if parts.isEmpty { return "no test was run" }
      return parts.joined(separator: ", ") + " in \(files) file\(files == 1 ? "" : "s")"
    }
  }

  package var summary: Summary { Summary(of: self) }

  /// Whether there is something to mend.
  package var isBad: Bool { tests.contains(where: \.outcome.isBad) || !besides.openDiagnostics.isEmpty }

  /// What people should know before they trust the sentence.
  var remarks: [String] {
    var remarks: [String] = []
    if isCutShort { remarks.append("stopped early, since enough had failed") }
    if unselected > 0 {
      remarks.append("\(unselected) more test\(unselected == 1 ? " was" : "s were") not selected")
    }
    if newSnapshots > 0 {
      let (count, them) =
        newSnapshots == 1 ? ("1 new snapshot was", "it") : ("\(newSnapshots) new snapshots were", "them")
      remarks.append("\(count) kept: look at \(them), and commit \(them)")
    }
    return remarks
  }
}

extension ReportedTest.Outcome {
  /// In the order in which they are counted and shown.
  static let ranked: [Self] = [.passed, .failed, .undecided, .knownIssue, .todo, .skipped]

  /// As it is called among words.
  var words: String { self == .knownIssue ? "known issue" : rawValue }

  var role: StyledText.Role {
    switch self {
    case .passed: .good
    case .failed: .bad
    case .undecided: .warning
    case .knownIssue, .todo, .skipped: .muted
    }
  }
}
