/// As much of JSON Schema 2020-12 as the published schemas use. A keyword that is not known is a fault of the schema.
package struct JSONSchema: Sendable {
  private let root: JSONDocument

  package init(text: String) throws { root = try JSONDocument(text: text) }

  /// What is wrong with a document, each with its place; nothing where the schema accepts it.
  package func faults(in document: JSONDocument) -> [String] { check(document, root, at: "") }

  private static let annotations: Set = ["$schema", "$defs", "title", "description"]

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
      case "required":
        let isObject = if case .object = value { true } else { false }
        fails = isObject && argument.items.contains { value[$0.string ?? ""] == nil }
      case "properties":
        return argument.members.sorted { $0.key < $1.key }.flatMap { name, inner in
          value[name].map { check($0, inner, at: "\(place)/\(name)") } ?? []
        }
      case "additionalProperties":
        fails = argument == .bool(false) && !Set(value.members.keys).isSubset(of: known(in: schema))
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
    let prefix = "#/$defs/"
    guard let path = reference.string, path.hasPrefix(prefix) else { return nil }
    return root["$defs"]?[String(path.dropFirst(prefix.count))]
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
