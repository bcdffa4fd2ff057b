extension Syntax {
  private static let most = 48

  /// On one line: `{ kind: site_log, hours: 12 h }`; what is longer is cut.
  package var brief: String {
    let line = self.line
    return line.count <= Self.most ? line : String(line.prefix(Self.most - 3)).trimmingSpaces + "..."
  }

  private var line: String {
    switch content {
    case .scalar(let scalar): scalar.text.split(whereSeparator: \.isNewline).joined(separator: " ")
    case .list(let items): "[\(items.map(\.line).joined(separator: ", "))]"
    case .map(let entries):
      // A criterion goes by its word, without the braces that no author writes.
      entries.count == 1
        ? "\(entries[0].key): \(entries[0].value.line)"
        : "{ \(entries.map { "\($0.key): \($0.value.line)" }.joined(separator: ", ")) }"
    case .empty: "{}"
    case .function: "function"
    }
  }
}
