internal import AssayModel

/// GitLab's Code Quality report, a subset of Code Climate's issues.
package enum GitLabReport: ReportFormat {
  package static let name = "gitlab"
  package static let says = "a Code Quality report of GitLab"
  package static let use = "GitLab: `artifacts: reports: codequality:`, shown in the merge request and its changes."

  package static func text(of report: Report) -> StyledText {
    let issues = zip(report.diagnostics, report.fingerprints).filter { $0.0.acceptance == nil }
    return StyledText(JSONValue.array(issues.map { issue($0, $1, report) }).text() + "\n")
  }

  private static func issue(_ diagnostic: Diagnostic, _ fingerprint: Fingerprint, _ report: Report) -> JSONValue {
    .present([
      "type": "issue",
      "check_name": .string(diagnostic.rule.name),
      // GitLab does not show the name of the check.
      "description": .string("\(diagnostic.rule): \(diagnostic.message)".printable),
      "severity": severity(diagnostic.severity),
      "fingerprint": .string(fingerprint.hex),
      "categories": ["Bug Risk"],
      "content": content(diagnostic),
      "location": location(diagnostic.range, report),
    ])
  }

  private static func content(_ diagnostic: Diagnostic) -> JSONValue? {
    let words = diagnostic.notes.map { "note: \($0.message)" } + (diagnostic.help.map { ["help: \($0)"] } ?? [])
    if words.isEmpty { return nil }
    return ["body": .string(words.map { MarkdownText.escaped($0) }.joined(separator: "\n\n"))]
  }

  /// A finding without a place is shown at the beginning of the project's own file, since GitLab drops others.
  private static func location(_ range: SourceRange?, _ report: Report) -> JSONValue {
    let path = report.repositoryPath(of: range.map { report.path(of: $0) } ?? "assay.yaml")
    let start = range?.start ?? SourcePosition(line: 1, column: 1)
    return [
      "path": .string(path.printable),
      "positions": ["begin": position(start), "end": position(range?.end ?? start)],
    ]
  }

  private static func position(_ position: SourcePosition) -> JSONValue {
    ["line": .integer(max(1, Int(position.line))), "column": .integer(max(1, Int(position.column)))]
  }

  private static func severity(_ severity: Diagnostic.Severity) -> JSONValue {
    switch severity {
    case .error: "critical"
    case .warning: "minor"
    case .info: "info"
    }
  }
}
