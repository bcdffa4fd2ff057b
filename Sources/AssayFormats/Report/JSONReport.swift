internal import AssayModel

/// One JSON document; every key is always there, null where it does not apply.
package enum JSONReport: ReportFormat {
  package static let name = "json"
  package static let says = "one JSON document"
  package static let use =
    "Programs of your own; its schemas are [diagnostics.schema.json](schemas/diagnostics.schema.json) and, for tests, "
    + "[tests.schema.json](schemas/tests.schema.json)."

  package static func text(of report: Report) -> StyledText {
    StyledText(document(of: report).text() + "\n")
  }

  package static func document(of report: Report) -> JSONValue {
    let fingerprints = report.fingerprints
    return [
      "assay": 1,
      "diagnostics": .array(
        report.diagnostics.enumerated().map { index, diagnostic in
          json(diagnostic, fingerprints[index], report)
        }),
      "summary": json(report.summary),
    ]
  }

  static func json(_ diagnostic: Diagnostic, _ fingerprint: Fingerprint, _ report: Report) -> JSONValue {
    [
      "rule": .string(diagnostic.rule.name),
      "severity": .string(diagnostic.severity.rawValue),
      "message": .string(diagnostic.message),
      "file": file(of: diagnostic.range, report),
      "range": json(diagnostic.range),
      "path": text(diagnostic.path),
      "notes": .array(
        diagnostic.notes.map { note in
          ["message": .string(note.message), "file": file(of: note.range, report), "range": json(note.range)]
        }),
      "help": text(diagnostic.help),
      "fixes": .array(diagnostic.fixes.map { json($0, report) }),
      "fingerprint": .string(fingerprint.hex),
      "source": .string(diagnostic.ruler.label),
      "suppressed": .bool(diagnostic.acceptance != nil),
    ]
  }

  private static func json(_ fix: Diagnostic.Fix, _ report: Report) -> JSONValue {
    [
      "safety": .string(fix.safety.rawValue),
      "title": .string(fix.title),
      "edits": .array(
        fix.edits.map { edit in
          ["file": file(of: edit.range, report), "range": json(edit.range), "text": .string(edit.text)]
        }),
    ]
  }

  static func json(_ summary: Report.Summary) -> JSONValue {
    [
      "errors": .integer(summary.errors), "warnings": .integer(summary.warnings), "infos": .integer(summary.infos),
      "files": .integer(summary.files), "files_with_findings": .integer(summary.filesWithFindings),
      "fixable": .integer(summary.fixable), "suppressed": .integer(summary.suppressed),
    ]
  }

  private static func json(_ range: SourceRange?) -> JSONValue {
    guard let range else { return .null }
    return ["start": json(range.start), "end": json(range.end)]
  }

  private static func json(_ position: SourcePosition) -> JSONValue {
    ["line": .integer(Int(position.line)), "column": .integer(Int(position.column))]
  }

  private static func file(of range: SourceRange?, _ report: Report) -> JSONValue {
    text(range.map { report.sources.path(of: $0.file) })
  }

  static func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
}
