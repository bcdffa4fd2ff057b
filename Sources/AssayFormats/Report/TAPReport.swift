internal import AssayModel

/// The Test Anything Protocol, version 13: the newest that `prove` reads.
package enum TAPReport: ReportFormat {
  package static let name = "tap"
  package static let says = "TAP 13: a point for each test or finding, and for each linted file without any"
  package static let use = "`prove`, and other readers of the Test Anything Protocol."

  package static func text(of report: Report) -> StyledText {
    let document = TAPDocument(points: points(of: report), emptiness: "there was nothing to look at")
    return StyledText(document.text)
  }

  static func points(of report: Report) -> [TAPDocument.Point] {
    report.suites.flatMap { suite in suite.cases.map { point(suite, $0, report) } }
  }

  private static func point(
    _ suite: ReportedSuite, _ tried: ReportedSuite.Case, _ report: Report
  ) -> TAPDocument.Point {
    var point = TAPDocument.Point(isPassed: tried.outcome == .passed, name: "\(suite.name): \(tried.name)")
    guard let diagnostic = tried.diagnostic else { return point }
    point.block = [
      ("message", .string(diagnostic.message)), ("rule", .string(diagnostic.rule.name)),
      ("severity", .string(diagnostic.severity.rawValue)),
    ]
    if let range = diagnostic.range {
      point.block += [
        ("file", .string(report.path(of: range))), ("line", .integer(Int(range.start.line))),
        ("column", .integer(Int(range.start.column))),
      ]
    }
    if let help = diagnostic.help { point.block.append(("help", .string(help))) }
    return point
  }
}
