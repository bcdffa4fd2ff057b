internal import AssayModel

extension DesignSchema {
  /// Everything that can be referred to, by name.
  var definitions: [JSONValue.Member] {
    documents.map { .init(Self.name(ofDocument: $0), object($0)) }
      + records.map { .init(Self.name(ofRecord: $0.name), object($0)) }
      + kinds.filter { !$0.fields.isEmpty }.map { .init(Self.name(ofValue: $0), value(of: $0)) }
      + [.init("criterion", criterion), .init("pattern", pattern)] + TypeForm.schemaDefinitions
  }

  static func name(ofDocument document: RecordDescription) -> String { "\(document.name)_document" }
  static func name(ofRecord name: String) -> String { name.replacing(" ", with: "_") }
  static func name(ofValue kind: CriterionKind) -> String { kind.word.replacing("/", with: ".") + "_criterion" }

  /// A map with the record's fields, and those of plugins where it may have them.
  func object(_ record: RecordDescription) -> JSONValue {
    var members = Self.members(of: record.fields)
    if record.allowsExtensions { members += extensions }
    return .object([.init("description", .string(record.says)), .init("type", "object")] + closed(members))
  }

  private func value(of kind: CriterionKind) -> JSONValue {
    .object([.init("type", "object")] + closed(Self.members(of: kind.fields)))
  }

  private func closed(_ members: [JSONValue.Member]) -> [JSONValue.Member] {
    if members.contains(where: { $0.name == "additionalProperties" }) { return members }
    return members + [.init("additionalProperties", false)]
  }

  private static func members(of fields: [FieldDescription]) -> [JSONValue.Member] {
    let required = fields.filter(\.isRequired).map { JSONValue.string($0.name) }
    return [.init("properties", .object(fields.map(property)))]
      + (required.isEmpty ? [] : [.init("required", .array(required))])
  }

  private static func property(_ field: FieldDescription) -> JSONValue.Member {
    .init(field.name, field.form.schema.described(field.says))
  }

  /// What plugins keep under their names. Where they are not known, only maps, so that a misspelt field stands out.
  private var extensions: [JSONValue.Member] {
    guard let plugins else { return [.init("additionalProperties", ["type": "object"])] }
    if plugins.isEmpty { return [] }
    return [.init("patternProperties", .object([.init("^\(Self.anyOf(plugins))$", .object([]))]))]
  }

  /// A regular expression for one of some ids.
  private static func anyOf(_ ids: [String]) -> String {
    "(" + ids.map { $0.replacing(".", with: "\\.") }.joined(separator: "|") + ")"
  }
}

extension DesignSchema {
  /// Exactly one word, and marks beside it.
  private var criterion: JSONValue {
    let words = kinds.map { kind in
      JSONValue.Member(kind.word, schema(ofValueOf: kind).described(kind.says))
    }
    var choices = kinds.map { kind -> JSONValue in ["required": [.string(kind.word)]] }
    var members: [JSONValue.Member] = [
      .init("description", "What it takes: one word, and beside it what any criterion may carry."),
      .init("type", "object"),
      .init("properties", .object(words + Criterion.markDescriptions.map(Self.property))),
    ]
    if let scripted {
      members.append(.init("patternProperties", .object([.init(scripted, .object([]))])))
      // One key at least is a plugin's word.
      choices.append(["not": ["propertyNames": ["not": ["pattern": .string(scripted)]]]])
    }
    return .object(members + [.init("additionalProperties", false), .init("oneOf", .array(choices))])
  }

  /// The words of plugins whose kinds are not known here.
  private var scripted: String? {
    guard let unread else { return "^\(TypeForm.idPattern)/\(TypeForm.idPattern)$" }
    if unread.isEmpty { return nil }
    return "^\(Self.anyOf(unread))/\(TypeForm.idPattern)$"
  }

  private func schema(ofValueOf kind: CriterionKind) -> JSONValue {
    guard case .scripted = kind.lowering else {
      return kind.fields.isEmpty ? kind.value.schema : kind.value.schema(record: Self.name(ofValue: kind))
    }
    let parameters: JSONValue =
      kind.fields.isEmpty
      ? ["type": "object", "additionalProperties": false] : Self.reference(Self.name(ofValue: kind))
    // `northwind/floor_ready:` alone asks for the defaults.
    return kind.fields.contains(where: \.isRequired) ? parameters : ["anyOf": [parameters, ["type": "null"]]]
  }

  /// An id, ids, or a map of keys; `attributes.NAME` is a key too.
  private var pattern: JSONValue {
    let type = Pattern.type
    let id = TypeForm.oneOrMany(.reference(.achievement)).schema
    let keys: JSONValue = .object(
      [.init("type", "object")] + Self.members(of: type.fieldDescriptions) + [
        .init("patternProperties", ["^attributes\\..": TypeForm.oneOrMany(.text).schema]),
        .init("additionalProperties", false),
      ])
    return ["description": .string(type.says), "anyOf": .array(TypeForm.alternatives(of: id) + [keys])]
  }
}
