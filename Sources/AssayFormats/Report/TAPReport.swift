internal import AssayModel

/// The Test Anything Protocol, version 13: the newest that `prove` reads.
package enum TAPReport: ReportFormat {
  package static let name = "tap"
  package static let says = "TAP 13: a point for each finding, and for each file without any"
  package static let use = "`prove`, and other readers of the Test Anything Protocol."

  package static func text(of report: Report) -> StyledText {
    let points = report.suites.flatMap { suite in suite.cases.map { (suite, $0) } }
    let plan = points.isEmpty ? "1..0 # SKIP there was nothing to look at" : "1..\(points.count)"
    let body = points.enumerated().flatMap { index, point in lines(index + 1, point.0, point.1, report) }
    return StyledText((["TAP version 13", plan] + body).map { $0 + "\n" }.joined())
  }

  private static func lines(
    _ number: Int, _ suite: ReportedSuite, _ tried: ReportedSuite.Case, _ report: Report
  ) -> [String] {
    let isPassed =
      switch tried.outcome {
      case .passed: true
      case .failed, .undecided: false
      }
    let point = "\(isPassed ? "ok" : "not ok") \(number) - \(escaped("\(suite.name): \(tried.name)"))"
    guard let diagnostic = tried.diagnostic else { return [point] }
    var block: [(String, String)] = [
      ("message", quoted(diagnostic.message)), ("rule", quoted(diagnostic.rule.name)),
      ("severity", diagnostic.severity.rawValue),
    ]
    if let range = diagnostic.range {
      block += [
        ("file", quoted(report.path(of: range))), ("line", "\(range.start.line)"),
        ("column", "\(range.start.column)"),
      ]
    }
    if let help = diagnostic.help { block.append(("help", quoted(help))) }
    return [point, "  ---"] + block.map { "  \($0): \($1)" } + ["  ..."]
  }

  /// A `#` would begin a directive: "# TODO" makes a failure pass.
  private static func escaped(_ text: String) -> String {
    text.printable.replacing("\\", with: "\\\\").replacing("#", with: "\\#")
  }

  private static func quoted(_ text: String) -> String { JSONValue.string(text.printable).text(.compact) }
}
