import Foundation
import Synchronization

/// As much of JSON Schema as the published schemas (2020-12) and those of report formats (draft 4, draft 7) use. A
/// keyword that is not known is a fault of the schema.
package struct JSONSchema: Sendable {
  private let root: JSONDocument

  package init(_ root: JSONDocument) { self.root = root }
  package init(text: String) throws { root = try JSONDocument(text: text) }

  /// What is wrong with a document, each with its place; nothing where the schema accepts it.
  package func faults(in document: JSONDocument) -> [String] { check(document, root, at: "") }

  private static let annotations: Set = [
    "$schema", "$id", "id", "$defs", "definitions", "title", "description", "default", "then",
  ]

  private func accepts(_ value: JSONDocument, _ schema: JSONDocument) -> Bool { check(value, schema, at: "").isEmpty }

  private func check(_ value: JSONDocument, _ schema: JSONDocument, at place: String) -> [String] {
    if case .bool(let accepts) = schema { return accepts ? [] : ["\(Self.shown(place)): not here"] }
    return schema.members.sorted { $0.key < $1.key }.flatMap { keyword, argument -> [String] in
      if let fails = fails(value, keyword, argument) { return fails ? ["\(Self.shown(place)): \(keyword)"] : [] }
      switch keyword {
      case "if": return accepts(value, argument) ? schema["then"].map { check(value, $0, at: place) } ?? [] : []
      case "allOf": return argument.items.flatMap { check(value, $0, at: place) }
      case "properties":
        return argument.members.sorted { $0.key < $1.key }.flatMap { name, inner in
          value[name].map { check($0, inner, at: "\(place)/\(name)") } ?? []
        }
      case "patternProperties":
        return value.members.sorted { $0.key < $1.key }.flatMap { name, inner in
          argument.members.filter { Self.matches(name, $0.key) }.flatMap {
            check(inner, $0.value, at: "\(place)/\(name)")
          }
        }
      case "additionalProperties":
        return value.members.filter { !isKnown($0.key, in: schema) }.sorted { $0.key < $1.key }.flatMap { name, inner in
          check(inner, argument, at: "\(place)/\(name)")
        }
      case "propertyNames":
        return value.members.keys.sorted().flatMap { check(.string($0), argument, at: "\(place)/\($0)") }
      case "items":
        return value.items.enumerated().flatMap { check($1, argument, at: "\(place)/\($0)") }
      case "$ref": return definition(argument).map { check(value, $0, at: place) } ?? ["\(place): no such definition"]
      default: return Self.annotations.contains(keyword) ? [] : ["\(place): the keyword `\(keyword)` is not known"]
      }
    }
  }

  /// Whether a keyword that says only yes or no says no; nil for the others.
  private func fails(_ value: JSONDocument, _ keyword: String, _ argument: JSONDocument) -> Bool? {
    switch keyword {
    case "type": !types(argument).contains { Self.isOf($0, value) }
    case "enum": !argument.items.contains(value)
    case "const": value != argument
    case "minimum": value.number.map { $0 < argument.number ?? 0 } ?? false
    case "maximum": value.number.map { $0 > argument.number ?? 0 } ?? false
    case "pattern": value.string.map { !Self.matches($0, argument.string ?? "") } ?? false
    case "minItems": Self.isOf("array", value) && Double(value.items.count) < argument.number ?? 0
    case "uniqueItems": argument == .bool(true) && Set(value.items).count < value.items.count
    case "minLength": value.string.map { Double($0.unicodeScalars.count) < argument.number ?? 0 } ?? false
    case "format": value.string.map { !Self.hasFormat(argument.string ?? "", $0) } ?? false
    case "minProperties": Self.isOf("object", value) && Double(value.members.count) < argument.number ?? 0
    case "anyOf": !argument.items.contains { accepts(value, $0) }
    case "oneOf": argument.items.count { accepts(value, $0) } != 1
    case "not": accepts(value, argument)
    case "required": Self.isOf("object", value) && argument.items.contains { value[$0.string ?? ""] == nil }
    default: nil
    }
  }

  private func isKnown(_ name: String, in schema: JSONDocument) -> Bool {
    schema["properties"]?[name] != nil
      || (schema["patternProperties"]?.members.keys.contains { Self.matches(name, $0) } ?? false)
  }

  private func types(_ argument: JSONDocument) -> [String] {
    argument.string.map { [$0] } ?? argument.items.compactMap(\.string)
  }

  private func definition(_ reference: JSONDocument) -> JSONDocument? {
    guard let parts = reference.string?.split(separator: "/"), parts.count == 3, parts[0] == "#" else { return nil }
    return root[String(parts[1])]?[String(parts[2])]
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

  private static func shown(_ place: String) -> String { place.isEmpty ? "/" : place }

  /// Expressions are made once: a project asks for the same few many times.
  private static let expressions = Mutex<[String: NSRegularExpression]>([:])

  private static func matches(_ text: String, _ pattern: String) -> Bool {
    expressions.withLock { known in
      guard let expression = known[pattern] ?? (try? NSRegularExpression(pattern: pattern)) else { return false }
      known[pattern] = expression
      return expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
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
