internal import AssayModel

/// The XML of a report's suites.
struct JUnitDocument {
  private var report: Report
  private let namesFiles: Bool

  init(_ report: Report, namesFiles: Bool) {
    self.report = report
    self.report.width = Report.defaultWidth
    self.namesFiles = namesFiles
  }

  var text: String {
    var page = PrettyReport.Page(report)
    var lines = [#"<?xml version="1.0" encoding="UTF-8"?>"#, "<testsuites>"]
    for (index, suite) in report.suites.enumerated() { lines += element(suite, index, &page) }
    return (lines + ["</testsuites>"]).joined(separator: "\n") + "\n"
  }

  /// Ant asks for a day and a machine; telling the real ones would make each run differ.
  private func element(_ suite: ReportedSuite, _ index: Int, _ page: inout PrettyReport.Page) -> [String] {
    let counts =
      #"tests="\#(suite.cases.count)" failures="\#(suite.count(of: .failed))" errors="\#(suite.count(of: .undecided))""#
    let start =
      #"  <testsuite id="\#(index)" package="assay" name="\#(attribute(suite.name))" "#
      + #"timestamp="1970-01-01T00:00:00" hostname="localhost" \#(counts) skipped="0" time="0">"#
    var lines = [start, "    <properties></properties>"]
    var output = ""
    for tried in suite.cases {
      lines.append(element(tried, of: suite, &page))
      if tried.outcome == .passed, let diagnostic = tried.diagnostic { output += page.text(of: diagnostic).plain }
    }
    lines.append("    <system-out>\(XMLText.escaped(output))</system-out>")
    return lines + ["    <system-err></system-err>", "  </testsuite>"]
  }

  private func element(
    _ tried: ReportedSuite.Case, of suite: ReportedSuite, _ page: inout PrettyReport.Page
  ) -> String {
    let file = namesFiles ? suite.path.map { #" file="\#(attribute(report.repositoryPath(of: $0)))""# } : nil
    let start =
      #"    <testcase classname="\#(attribute(suite.name))" name="\#(attribute(tried.name))"\#(file ?? "") time="0""#
    let tag: String
    switch tried.outcome {
    case .passed: return start + "/>"
    case .failed: tag = "failure"
    case .undecided: tag = "error"
    }
    guard let diagnostic = tried.diagnostic else { return start + "/>" }
    let attributes = #"type="\#(attribute(diagnostic.rule.name))" message="\#(attribute(diagnostic.message))""#
    let words = XMLText.escaped(page.text(of: diagnostic).plain)
    return "\(start)>\n      <\(tag) \(attributes)>\(words)</\(tag)>\n    </testcase>"
  }

  private func attribute(_ text: String) -> String { XMLText.escaped(text.printable) }
}
