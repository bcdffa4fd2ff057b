internal import AssayModel

/// A table for people who read along where changes are discussed.
package enum MarkdownReport: ReportFormat {
  package static let name = "markdown"
  package static let says = "a table in Markdown, and a section for each failed test"
  package static let use = "A comment on a merge request, or the summary of a job."

  package static func text(of report: Report) -> StyledText {
    StyledText("### Assay: \(report.summary.sentence)\n" + table(of: report))
  }

  /// Nothing where nothing was found.
  static func table(of report: Report) -> String {
    let diagnostics = report.openDiagnostics
    if diagnostics.isEmpty { return "" }
    var text = "\n| | where | what | rule |\n|---|---|---|---|\n"
    for (index, diagnostic) in diagnostics.enumerated() {
      let row = row(diagnostic, report)
      if text.utf8.count + row.utf8.count > mostBytes {
        text += "\n... and \(diagnostics.count - index) more\n"
        break
      }
      text += row
    }
    return text
  }

  /// GitHub refuses comments of more than 65,536 characters.
  static let mostBytes = 60_000

  private static func row(_ diagnostic: Diagnostic, _ report: Report) -> String {
    let place = diagnostic.range.map { range in
      MarkdownText.code("\(report.path(of: range)):\(range.start.line):\(range.start.column)")
    }
    let notes = diagnostic.notes.map { "<br>note: \(MarkdownText.escaped($0.message))" }.joined()
    let help = diagnostic.help.map { "<br>help: \(MarkdownText.escaped($0))" } ?? ""
    let what = MarkdownText.escaped(diagnostic.message) + notes + help
    let ruler = diagnostic.ruler == .core ? "" : "<br>\(MarkdownText.escaped(diagnostic.ruler.label))"
    let rule = MarkdownText.code(diagnostic.rule.name) + ruler
    return "| \(diagnostic.severity.rawValue) | \(place ?? "") | \(what) | \(rule) |\n"
  }
}
