extension Written {
  /// A document as its author would have written it, one field to a line.
  package var yaml: String { lines(indent: 0).joined(separator: "\n") + "\n" }

  private func lines(indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    switch self {
    case .plain(let text): return [margin + (Self.needsQuotes(text) ? Self.quote(text) : text)]
    case .quoted(let text): return [margin + Self.quote(text)]
    case .nothing: return [margin + "null"]
    case .list(let items):
      if items.isEmpty { return [margin + "[]"] }
      if let flow = flow(items, width: 116 - indent) { return [margin + flow] }
      return items.flatMap { item in
        let inner = item.lines(indent: indent + 2)
        return [margin + "- " + inner[0].dropFirst(indent + 2)] + inner.dropFirst()
      }
    case .map(let entries):
      if entries.isEmpty { return [margin + "{}"] }
      return entries.flatMap { key, value in
        let inner = value.lines(indent: indent + 2)
        let isShort: Bool =
          switch value {
          case .map(let entries): entries.isEmpty
          case .list: inner.count == 1 && inner[0].drop { $0 == " " }.hasPrefix("[")
          default: true
          }
        if isShort { return [margin + key + ": " + inner[0].dropFirst(indent + 2)] }
        return [margin + key + ":"] + inner
      }
    }
  }

  /// A list of words in one line, however long.
  private func flow(_ items: [Written], width: Int) -> String? {
    var words: [String] = []
    for item in items {
      guard case .plain(let text) = item else { return nil }
      words.append(Self.needsQuotes(text) ? Self.quote(text) : text)
    }
    return "[" + words.joined(separator: ", ") + "]"
  }

  private static func needsQuotes(_ text: String) -> Bool {
    let isWord = { (byte: UInt8) in
      byte >= 48 && byte <= 57 || byte >= 65 && byte <= 90 || byte >= 97 && byte <= 122
    }
    guard let first = text.utf8.first, isWord(first), text.utf8.last != 32 else { return true }
    return !text.utf8.allSatisfy { isWord($0) || " ._/*-".utf8.contains($0) }
  }

  private static func quote(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
