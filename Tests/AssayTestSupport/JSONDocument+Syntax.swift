package import AssayModel

extension JSONDocument {
  /// What an editor takes a YAML document for that knows nothing of its fields (YAML 1.2.2, 10.3.2).
  package init(_ syntax: Syntax) {
    switch syntax.content {
    case .map(let entries):
      self = .object(Dictionary(entries.map { ($0.key, JSONDocument($0.value)) }) { first, _ in first })
    case .empty, .function: self = .null
    case .list(let items): self = .array(items.map { JSONDocument($0) })
    case .scalar(let scalar): self = scalar.isQuoted ? .string(scalar.text) : Self.plain(scalar.text)
    }
  }

  private static func plain(_ text: String) -> JSONDocument {
    switch text {
    case "", "~", "null", "Null", "NULL": .null
    case "true", "True", "TRUE": .bool(true)
    case "false", "False", "FALSE": .bool(false)
    case _ where text.wholeMatch(of: /[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?/) != nil:
      Double(text).map(JSONDocument.number) ?? .string(text)
    default: .string(text)
    }
  }
}
