package import AssayModel

extension Baseline {
  /// Reads what ``bytes`` writes. A file that was changed by hand into something else is an author's mistake.
  package static func read(
    _ bytes: [UInt8], at path: String, into sources: inout SourceMap
  ) -> (baseline: Baseline, diagnostics: [Diagnostic]) {
    let read = DocumentReader(path: path, format: .json).read(bytes, into: &sources)
    guard let document = read.documents.first else { return (Baseline(), read.diagnostics) }
    var reading = Reading(sources: sources)
    let written = WrittenBaseline.type.read(document, &reading)
    return (Baseline(written?.findings ?? []), read.diagnostics + reading.diagnostics)
  }

  /// The document, before it is known which version it is.
  private struct WrittenBaseline: Sendable {
    var version = 0
    var findings: [Entry] = []

    static let type = RecordType<WrittenBaseline>(
      "baseline", "Findings that are known.",
      fields: [
        Field("assay", \.version, .integer(1...1), required: true, "The version of the format: 1."),
        Field("findings", \.findings, .list(of: Entry.type.wording), required: true, "The findings."),
      ]
    ) { _ in WrittenBaseline() }
  }
}

extension Baseline.Entry {
  fileprivate static let type = RecordType<Baseline.Entry>(
    "known finding", "A finding that is known.",
    fields: [
      Field("rule", \.rule, Wording<String>.text.map { RuleID($0) }, required: true, "The rule."),
      Field("file", \.file, .textOrNull, "The file."),
      Field("path", \.path, .textOrNull, "Where in the design."),
      Field("message", .text, required: true, "What was said.") { syntax, entry, reading in
        entry.message = Wording<String>.text.read(syntax, &reading) ?? ""
        entry.place = Place(syntax.node)
      },
      Field("fingerprint", \.fingerprint, .text, required: true, "What it is recognised by."),
    ]
  ) { _ in Baseline.Entry(rule: "", message: "", fingerprint: "") }
}

extension Wording where Value == String? {
  /// Text, or `null` where it does not apply.
  fileprivate static let textOrNull = Wording(.text) { syntax, reading in
    syntax.isNull ? .some(nil) : Wording<String>.text.read(syntax, &reading)
  }
}
