internal import AssayModel

extension TAPReport {
  /// A point for each test, after those of what belongs to no test.
  package static func text(of tests: TestReport) -> StyledText {
    var findings = tests.besides
    findings.paths = []
    let document = TAPDocument(
      points: points(of: findings) + tests.tests.map(point), comments: ["seed \(tests.seed), on \(tests.day)"],
      emptiness: "no test was run")
    return StyledText(document.text)
  }

  private static func point(_ test: ReportedTest) -> TAPDocument.Point {
    var point = TAPDocument.Point(isPassed: false, name: "\(test.file): \(test.name)")
    let reason = test.message ?? ""
    switch test.outcome {
    case .passed: point.isPassed = true
    case .skipped:
      point.isPassed = true
      point.directive = ("SKIP", reason)
    case .todo, .knownIssue: point.directive = ("TODO", reason)
    case .failed, .undecided:
      point.block = [
        ("message", .string(test.message ?? test.outcome.words)), ("outcome", .string(test.outcome.rawValue)),
        ("file", .string(test.file)), ("line", .integer(test.line)),
      ]
      for case .expected(let expected, let got) in test.details.prefix(1) {
        point.block += [("expected", .string(expected)), ("got", .string(got))]
      }
      if let help = test.help { point.block.append(("help", .string(help))) }
      point.block.append(("rerun", .string(test.rerun)))
    }
    return point
  }
}
