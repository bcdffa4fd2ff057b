internal import AssayModel

extension SARIFRun {
  mutating func result(_ diagnostic: Diagnostic, _ fingerprint: Fingerprint, _ tellsAcceptance: Bool) -> JSONValue {
    let fixes = diagnostic.fixes.filter { !$0.edits.isEmpty }
    return .present([
      "ruleId": .string(diagnostic.rule.name),
      "ruleIndex": tool.index(of: diagnostic.rule, ruledBy: diagnostic.ruler).map(JSONValue.integer),
      "rule": tool.reference(to: diagnostic.rule, ruledBy: diagnostic.ruler),
      "level": SARIFTool.level(diagnostic.severity),
      "message": message(of: diagnostic),
      "locations": locations(of: diagnostic),
      "relatedLocations": related(to: diagnostic),
      "partialFingerprints": ["assayFinding/v1": .string(fingerprint.hex)],
      "fixes": fixes.isEmpty ? Optional.none : .array(fixes.map(fix)),
      "suppressions": tellsAcceptance ? suppressions(of: diagnostic.acceptance) : Optional.none,
    ])
  }

  /// Notes without a place and the help stand below the sentence, where every viewer shows them.
  private func message(of diagnostic: Diagnostic) -> JSONValue {
    let notes = diagnostic.notes.filter { $0.range == nil }.map { "note: \($0.message)" }
    let lines = [diagnostic.message] + notes + (diagnostic.help.map { ["help: \($0)"] } ?? [])
    return [
      "text": .string(lines.map(Self.escaped).joined(separator: "\n")),
      "markdown": .string(lines.map { MarkdownText.escaped($0) }.joined(separator: "\n\n")),
    ]
  }

  private mutating func locations(of diagnostic: Diagnostic) -> JSONValue? {
    let logical: JSONValue? = diagnostic.path.map { [["fullyQualifiedName": .string($0)]] }
    if diagnostic.range == nil, logical == nil { return nil }
    let physical = diagnostic.range.map { shown($0) }
    return [.present(["physicalLocation": physical, "logicalLocations": logical])]
  }

  private func related(to diagnostic: Diagnostic) -> JSONValue? {
    let notes = diagnostic.notes.compactMap { note in note.range.map { (note.message, $0) } }
    if notes.isEmpty { return nil }
    return .array(
      notes.enumerated().map { index, note in
        [
          "id": .integer(index + 1), "physicalLocation": physical(note.1),
          "message": ["text": .string(Self.escaped(note.0))],
        ]
      })
  }

  /// A place with its text, and the lines around it.
  private mutating func shown(_ range: SourceRange) -> JSONValue {
    let lines = page.lines(of: range.file)
    let (first, last) = (Int(range.start.line), Int(range.end.line))
    var region = Self.region(range)
    if let text = Self.text(of: range, in: lines) { region.append(.init("snippet", ["text": .string(text)])) }
    return .present([
      "artifactLocation": location(of: report.path(of: range)),
      "region": .object(region),
      "contextRegion": Self.context(first - 1, last + 1, in: lines),
    ])
  }

  /// Files may hold one line of megabytes, which no report should repeat for each finding.
  private static let mostBytes = 2_000
  private static let mostLines = 12

  private static func text(of range: SourceRange, in lines: SourceLines) -> String? {
    let (first, last) = (Int(range.start.line), Int(range.end.line))
    guard first >= 1, first <= last, last - first < mostLines else { return nil }
    var found = (first...last).compactMap { lines[$0].map { Array($0.unicodeScalars) } }
    guard found.count == last - first + 1, range.start.column >= 1, range.end.column >= 1 else { return nil }
    found[last - first] = Array(found[last - first].prefix(Int(range.end.column) - 1))
    found[0] = Array(found[0].dropFirst(Int(range.start.column) - 1))
    var text = String.UnicodeScalarView()
    text.append(contentsOf: found.joined(separator: ["\n"]))
    return text.isEmpty || String(text).utf8.count > mostBytes ? nil : String(text)
  }

  private static func context(_ first: Int, _ last: Int, in lines: SourceLines) -> JSONValue? {
    guard last - first < mostLines, first <= last, !lines.isEmpty else { return nil }
    let numbers = (max(1, first)...max(1, last)).filter { lines[$0] != nil }
    guard let start = numbers.first, let end = numbers.last, start <= first + 1 else { return nil }
    let text = numbers.compactMap { lines[$0] }.joined(separator: "\n")
    if text.utf8.count > mostBytes { return nil }
    return ["startLine": .integer(start), "endLine": .integer(end), "snippet": ["text": .string(text)]]
  }

  private func fix(_ fix: Diagnostic.Fix) -> JSONValue {
    let ranks = report.sources.fileRanks
    let edits = fix.edits.sorted { SourceOrder($0.range, ranks) < SourceOrder($1.range, ranks) }
    var changes: [(path: String, replacements: [JSONValue])] = []
    for edit in edits {
      let path = report.path(of: edit.range)
      if changes.last?.path != path { changes.append((path, [])) }
      changes[changes.count - 1].replacements.append([
        "deletedRegion": .object(Self.region(edit.range)), "insertedContent": ["text": .string(edit.text)],
      ])
    }
    return [
      "description": ["text": .string(Self.escaped(fix.title))],
      "artifactChanges": .array(
        changes.map { ["artifactLocation": location(of: $0.path), "replacements": .array($0.replacements)] }),
      "properties": ["safety": .string(fix.safety.rawValue)],
    ]
  }

  private func suppressions(of acceptance: Diagnostic.Acceptance?) -> JSONValue {
    guard let acceptance else { return [] }
    let kind: JSONValue =
      switch acceptance.kind {
      case .comment: "inSource"
      case .configuration, .baseline: "external"
      }
    return [
      .present(["kind": kind, "status": "accepted", "justification": acceptance.reason.map(JSONValue.string)])
    ]
  }
}
