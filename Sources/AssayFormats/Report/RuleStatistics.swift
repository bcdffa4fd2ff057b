package import AssayModel

/// How many findings there are of each rule, and in each credential.
package struct RuleStatistics: Sendable {
  private struct Row {
    var name: String
    var count: Int
  }

  private let rules: [Row]
  private let credentials: [Row]

  /// Accepted findings do not count.
  package init(_ diagnostics: [Diagnostic]) {
    let open = diagnostics.filter { $0.acceptance == nil }
    rules = Self.rows(open.map(\.rule.name))
    credentials = Self.rows(open.compactMap { Self.credential($0.path) })
  }

  package var text: StyledText {
    var text = StyledText()
    Self.append("by rule", rules, to: &text)
    Self.append("by credential", credentials, to: &text)
    return text
  }

  private static func append(_ title: String, _ rows: [Row], to text: inout StyledText) {
    guard !rows.isEmpty else { return }
    text.appendLine(title, .emphasis)
    let width = rows.map { String($0.count).count }.max() ?? 0
    for row in rows {
      let count = String(row.count)
      text.append(String(repeating: " ", count: width - count.count + 2) + count + "  ")
      text.appendLine(row.name.printable, .path)
    }
  }

  /// The most frequent first, then by the bytes of their names.
  private static func rows(_ names: [String]) -> [Row] {
    Dictionary(grouping: names) { $0 }.map { Row(name: $0.key, count: $0.value.count) }.sorted { left, right in
      if left.count != right.count { return left.count > right.count }
      return left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
    }
  }

  private static func credential(_ path: String?) -> String? {
    guard let path, path.hasPrefix("credential:") else { return nil }
    return String(path.dropFirst("credential:".count).prefix { $0 != "/" })
  }
}
