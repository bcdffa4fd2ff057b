internal import AssayModel

/// Workflow commands, which GitHub Actions shows as annotations beside the changed lines.
package enum GitHubReport: ReportFormat {
  package static let name = "github"
  package static let says = "annotations of GitHub Actions, and a summary of the job"
  package static let use =
    "GitHub Actions: the log of a step. Where `GITHUB_STEP_SUMMARY` names a file, `markdown` is added to it."

  /// The worst come first: GitHub shows only the first few of a step.
  package static func text(of report: Report) -> StyledText {
    let ranked = report.openDiagnostics.enumerated().sorted { left, right in
      left.element.severity == right.element.severity
        ? left.offset < right.offset : left.element.severity > right.element.severity
    }
    return StyledText(ranked.map { command($0.element, report) + "\n" }.joined())
  }

  private static func command(_ diagnostic: Diagnostic, _ report: Report) -> String {
    let properties = place(diagnostic.range, report) + ["title=\(property(diagnostic.rule.name))"]
    let notes = diagnostic.notes.map { "note: \($0.message)" }
    let help = diagnostic.help.map { ["help: \($0)"] } ?? []
    let lines = ([diagnostic.message] + notes + help).map { data($0.printable) }
    return "::\(level(diagnostic.severity)) \(properties.joined(separator: ","))::\(lines.joined(separator: "%0A"))"
  }

  /// Columns are told only of a range on one line: of others GitHub shows nothing.
  private static func place(_ range: SourceRange?, _ report: Report) -> [String] {
    guard let range else { return [] }
    let lines = [
      "file=\(property(report.repositoryPath(of: report.path(of: range))))", "line=\(range.start.line)",
      "endLine=\(range.end.line)",
    ]
    if range.start.line != range.end.line { return lines }
    return lines + ["col=\(range.start.column)", "endColumn=\(range.end.column)"]
  }

  private static func level(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }

  /// The percent sign first, or it would be escaped twice.
  private static func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private static func property(_ text: String) -> String {
    data(text.printable).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
