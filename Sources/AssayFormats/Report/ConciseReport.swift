internal import AssayModel

/// One line for each diagnostic, as editors and `grep` like it.
package enum ConciseReport: ReportFormat {
  package static let name = "concise"
  package static let says =
    "one line each: `file:line:col: error: message [rule]`, `file:line:col: failed: test: message`"
  package static let use = "Editors and `grep`."

  package static func text(of report: Report) -> StyledText {
    var text = StyledText()
    for diagnostic in report.openDiagnostics {
      if let range = diagnostic.range {
        let path = report.sources.path(of: range.file).printable
        text.append("\(path):\(range.start.line):\(range.start.column): ", .path)
      }
      text.append("\(diagnostic.severity.rawValue): ", diagnostic.severity.role)
      text.appendLine("\(diagnostic.message.printable) [\(diagnostic.rule)]")
    }
    return text
  }
}

extension Diagnostic.Severity {
  var role: StyledText.Role {
    switch self {
    case .error: .error
    case .warning: .warning
    case .info: .info
    }
  }
}
