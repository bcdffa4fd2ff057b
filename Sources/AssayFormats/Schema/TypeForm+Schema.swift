internal import AssayModel

extension TypeForm {
  /// What JSON Schema says of such a value.
  var schema: JSONValue { schema(record: nil) }

  /// The same; `record` is the definition that stands for a record whose fields the form does not name.
  func schema(record: String?) -> JSONValue {
    switch self {
    case .text, .localizedText, .date, .period, .hours, .credits, .money, .share, .url, .language, .country, .id,
      .reference:
      DesignSchema.reference(schemaName)
    case .boolean: ["type": "boolean"]
    case .integer(let range):
      ["type": "integer", "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound)]
    case .decimal: ["type": "number"]
    case .choice(let words, let isOpen): Self.schema(ofChoice: words, isOpen: isOpen)
    case .list(let item): ["type": "array", "items": item.schema(record: record)]
    case .oneOrMany(let item): Self.anyOf([item.schema(record: record), TypeForm.list(item).schema(record: record)])
    case .map(let value): ["type": "object", "additionalProperties": value.schema(record: record)]
    case .record(let name): DesignSchema.reference(record ?? DesignSchema.name(ofRecord: name))
    case .either(let forms): Self.anyOf(forms.map { $0.schema(record: record) })
    case .bounds(let end, _): Self.anyOf([end.schema(record: record), Self.range(end.schema(record: record))])
    case .criterion: DesignSchema.reference("criterion")
    case .pattern: DesignSchema.reference("pattern")
    case .anything: .object([])
    // No function can be written in YAML or JSON.
    case .function: .bool(false)
    }
  }

  private static func schema(ofChoice words: [String], isOpen: Bool) -> JSONValue {
    // A word of digits is a number to a reader that knows no fields.
    let numbers = words.compactMap(Int.init).map(JSONValue.integer)
    let known: JSONValue = ["enum": .array(words.map(JSONValue.string) + numbers)]
    return isOpen ? anyOf([known, ["type": "string", "pattern": "^ext_."]]) : known
  }

  private static func range(_ end: JSONValue) -> JSONValue {
    [
      "type": "object", "properties": ["at_least": end, "at_most": end], "minProperties": 1,
      "additionalProperties": false,
    ]
  }

  /// Any of the schemas, without a level for each level of forms.
  private static func anyOf(_ schemas: [JSONValue]) -> JSONValue { ["anyOf": .array(schemas.flatMap(alternatives))] }

  static func alternatives(of schema: JSONValue) -> [JSONValue] {
    if case .object(let members) = schema, members.count == 1, members[0].name == "anyOf",
      case .array(let parts) = members[0].value
    {
      return parts
    }
    return [schema]
  }
}

extension JSONValue {
  /// A schema with what it is for.
  func described(_ says: String) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object([.init("description", .string(says))] + members.filter { $0.name != "description" })
  }
}
