package import AssayModel

extension SourceMap {
  /// Every node of a document with its key's and its value's place, one a line, for comparison with a drawn outline.
  ///
  ///     [1:1-2:5]
  ///       title 1:1-1:6 = "A" [1:8-1:9]
  package func outline(_ syntax: Syntax, key: String? = nil, indent: String = "") -> String {
    var line = indent
    if let key, let range = self.key(of: syntax.node) { line += "\(key) \(range.numbers) = " }
    let value = self.value(of: syntax.node).map { "[\($0.numbers)]" } ?? "nowhere"
    switch syntax.content {
    case .scalar(let scalar):
      let text = scalar.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\\n")
      return line + (scalar.isQuoted ? "\"\(text)\" " : "\(text) ") + value
    case .list(let items):
      return ([line + "list " + value] + items.map { outline($0, indent: indent + "  ") }).joined(separator: "\n")
    case .empty, .function:
      return line + "\(syntax.noun) " + value
    case .map(let entries):
      let entries = entries.map { outline($0.value, key: $0.key, indent: indent + "  ") }
      return ([line + "map " + value] + entries).joined(separator: "\n")
    }
  }
}

extension SourceRange {
  /// `1:8-1:9`: line and column of the start and of the end, which is exclusive.
  package var numbers: String { "\(start.line):\(start.column)-\(end.line):\(end.column)" }
}
