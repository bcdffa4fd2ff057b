internal import AssayModel

extension LintRule {
  static let straySpaces = LintRule(
    "stray-spaces", "A text begins or ends with spaces, or has several where one belongs.",
    why: "Two texts that look the same are not, so that registers list them twice.", severity: .info,
    examples: [
      RuleExample("credential: welder\ntitle: \"MIG  Welder \"", corrected: "credential: welder\ntitle: \"MIG Welder\"")
    ]
  ) { linted, findings in
    for text in linted.texts where ["title", "alt", "statement"].contains(text.field) {
      guard text.text.mayHoldStraySpaces else { continue }
      let mended = text.text.split(separator: " ").joined(separator: " ")
      guard mended != text.text, !mended.isEmpty, !text.text.contains(where: \.isNewline) else { continue }
      var fixes: [Diagnostic.Fix] = []
      // Where the text stands in one line as it is, its place is exactly the text.
      if let range = linted.sources.value(of: text.place.node), range.start.line == range.end.line,
        Int(range.end.column - range.start.column) == text.text.unicodeScalars.count
      {
        fixes = [.init(.safe, "write `\(mended.shortened)`", edits: [.init(range: range, text: mended)])]
      }
      findings.report(
        "`\(text.field)` has spaces that nobody sees", at: text.place, path: text.path,
        help: "leave them out", fixes: fixes)
    }
  }
}

extension String {
  /// Whether it begins or ends with a space, or has two in a row.
  fileprivate var mayHoldStraySpaces: Bool {
    let space = UInt8(ascii: " ")
    return utf8.first == space || utf8.last == space
      || zip(utf8, utf8.dropFirst()).contains { ($0, $1) == (space, space) }
  }
}
