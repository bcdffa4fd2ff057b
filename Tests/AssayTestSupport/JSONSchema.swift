/// As much of JSON Schema as the published schemas (2020-12) and those of report formats (draft 4, draft 7) use. A keyword that is not known is a fault of the schema.
package struct JSONSchema: Sendable {
  private let root: JSONDocument

  package init(text: String) throws { root = try JSONDocument(text: text) }

  /// What is wrong with a document, each with its place; nothing where the schema accepts it.
  package func faults(in document: JSONDocument) -> [String] { check(document, root, at: "") }

  private static let annotations: Set = [
    "$schema", "$id", "id", "$defs", "definitions", "title", "description", "default",
  ]

  private func check(_ value: JSONDocument, _ schema: JSONDocument, at place: String) -> [String] {
    schema.members.sorted { $0.key < $1.key }.flatMap { keyword, argument -> [String] in
      let fails: Bool
      switch keyword {
      case "type": fails = !types(argument).contains { Self.isOf($0, value) }
      case "enum": fails = !argument.items.contains(value)
      case "const": fails = value != argument
      case "minimum": fails = value.number.map { $0 < argument.number ?? 0 } ?? false
      case "maximum": fails = value.number.map { $0 > argument.number ?? 0 } ?? false
      case "anyOf": fails = !argument.items.contains { check(value, $0, at: place).isEmpty }
      case "oneOf": fails = argument.items.count { check(value, $0, at: place).isEmpty } != 1
      case "minItems": fails = Self.isOf("array", value) && Double(value.items.count) < argument.number ?? 0
      case "uniqueItems": fails = argument == .bool(true) && Set(value.items).count < value.items.count
      case "minLength": fails = value.string.map { Double($0.unicodeScalars.count) < argument.number ?? 0 } ?? false
      case "pattern": fails = value.string.map { !Self.matches($0, argument.string ?? "") } ?? false
      case "format": fails = value.string.map { !Self.hasFormat(argument.string ?? "", $0) } ?? false
      case "required":
        let isObject = if case .object = value { true } else { false }
        fails = isObject && argument.items.contains { value[$0.string ?? ""] == nil }
      case "properties":
        return argument.members.sorted { $0.key < $1.key }.flatMap { name, inner in
          value[name].map { check($0, inner, at: "\(place)/\(name)") } ?? []
        }
      case "additionalProperties":
        let others = value.members.filter { !known(in: schema).contains($0.key) }
        if case .object = argument {
          return others.sorted { $0.key < $1.key }.flatMap { check($1, argument, at: "\(place)/\($0)") }
        }
        fails = argument == .bool(false) && !others.isEmpty
      case "items":
        return value.items.enumerated().flatMap { check($1, argument, at: "\(place)/\($0)") }
      case "$ref": return definition(argument).map { check(value, $0, at: place) } ?? ["\(place): no such definition"]
      default: return Self.annotations.contains(keyword) ? [] : ["\(place): the keyword `\(keyword)` is not known"]
      }
      return fails ? ["\(place.isEmpty ? "/" : place): \(keyword)"] : []
    }
  }

  private func known(in schema: JSONDocument) -> Set<String> {
    Set(schema["properties"]?.members.keys.map { $0 } ?? [])
  }

  private func types(_ argument: JSONDocument) -> [String] {
    argument.string.map { [$0] } ?? argument.items.compactMap(\.string)
  }

  private func definition(_ reference: JSONDocument) -> JSONDocument? {
    guard let parts = reference.string?.split(separator: "/"), parts.count == 3, parts[0] == "#" else { return nil }
    return root[String(parts[1])]?[String(parts[2])]
  }

  /// A pattern that cannot be read matches nothing.
  private static func matches(_ text: String, _ pattern: String) -> Bool {
    (try? Regex(pattern)).flatMap { text.firstMatch(of: $0) } != nil
  }

  /// Addresses are made of the characters that RFC 3986 knows; other formats are not told apart from text.
  private static func hasFormat(_ format: String, _ text: String) -> Bool {
    switch format {
    case "uri-reference", "uri":
      text.wholeMatch(of: /([A-Za-z0-9\-._~:\/?#\[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*/) != nil
        && (format == "uri-reference" || text.contains(":"))
    default: true
    }
  }

  private static func isOf(_ type: String, _ value: JSONDocument) -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .bool), ("number", .number), ("string", .string), ("array", .array),
      ("object", .object):
      true
    case ("integer", .number(let number)): number == number.rounded()
    default: false
    }
  }
}
