internal import AssayModel

/// What ``JSONReport`` says, one object a line, for programs that read along.
package enum JSONLinesReport: ReportFormat {
  package static let name = "jsonl"
  package static let says = "one JSON object a line: a start, each test, each diagnostic, a summary"
  package static let use =
    "Programs that read along, `jq`; its lines are described by [events.schema.json](schemas/events.schema.json) and, for "
    + "tests, by [test-events.schema.json](schemas/test-events.schema.json)."

  package static func text(of report: Report) -> StyledText {
    let diagnostics = zip(report.diagnostics, report.fingerprints).map { diagnostic, fingerprint in
      event("diagnostic", JSONReport.json(diagnostic, fingerprint, report))
    }
    let start = event("start", ["assay": 1, "version": .string(report.version)])
    let lines = [start] + diagnostics + [event("summary", JSONReport.json(report.summary))]
    return StyledText(lines.map { $0.text(.compact) + "\n" }.joined())
  }

  /// The object with what it is as its first member.
  static func event(_ name: String, _ object: JSONValue) -> JSONValue {
    guard case .object(let members) = object else { preconditionFailure("an event is an object") }
    return .object([JSONValue.Member("event", .string(name))] + members)
  }
}
