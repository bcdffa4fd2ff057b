internal import AssayModel

extension TypeForm {
  /// `[A-Za-z0-9][A-Za-z0-9._-]*`, as ``String/isID(_:)`` has it.
  static let idPattern = "[A-Za-z0-9][A-Za-z0-9._-]*"

  private static let number = "[0-9]+(\\.[0-9]+)?"
  private static let timePattern =
    "P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+S)?)?"

  /// The forms of text that many fields share, each defined once.
  static var schemaDefinitions: [JSONValue.Member] {
    let forms: [TypeForm] = [
      .text, .localizedText, .date, .period, .hours, .credits, .money, .share, .url, .language, .country,
      .id(.achievement), .reference(.achievement),
    ]
    return forms.map { form in .init(form.schemaName, form.scalarSchema) }
  }

  /// What its definition is called.
  var schemaName: String {
    switch self {
    case .text: "text"
    case .localizedText: "localized_text"
    case .date: "date"
    case .period: "length_of_time"
    case .hours: "hours"
    case .credits: "credits"
    case .money: "money"
    case .share: "share"
    case .url: "web_address"
    case .language: "language_tag"
    case .country: "country_code"
    case .id: "new_id"
    case .reference: "id_of_something"
    case .boolean, .integer, .decimal, .choice, .list, .oneOrMany, .map, .record, .either, .bounds, .criterion,
      .pattern, .anything, .function:
      preconditionFailure("this form has no definition of its own")
    }
  }

  private var scalarSchema: JSONValue {
    switch self {
    // Whoever reads YAML without knowing the fields takes `1.10`, `0613` and `true` for something else than text.
    case .text: ["type": ["string", "number", "boolean"]]
    case .localizedText:
      [
        "description": "Text, or a map from language tags to text.",
        "anyOf": [
          TypeForm.text.schema,
          [
            "type": "object", "propertyNames": TypeForm.language.schema, "additionalProperties": TypeForm.text.schema,
          ],
        ],
      ]
    case .date: text("[0-9]{4}-[0-9]{2}-[0-9]{2}")
    case .period: text("([0-9]{1,3} +(years?|months?|weeks?|days?)|\(Self.timePattern))")
    case .hours: text("(\(Self.number) +(h|hours?)|\(Self.timePattern))")
    case .credits: text("\(Self.number) +\(Self.idPattern)")
    case .money: text("\(Self.number) +[A-Z]{3}")
    case .share: text("([0-9]+ */ *[0-9]+|\(Self.number) *%)")
    case .url: text("[A-Za-z0-9+.-]+:[^ ]*")
    case .language: text("[A-Za-z]{2,4}(-([A-Za-z]{4}|[A-Za-z]{2}|[0-9]{3})){0,2}")
    case .country: text("[A-Z]{2}")
    // `101` is an id too.
    case .id: ["type": ["string", "number"], "pattern": .string("^\(Self.idPattern)$")]
    case .reference: ["type": ["string", "number"], "pattern": "."]
    case .boolean, .integer, .decimal, .choice, .list, .oneOrMany, .map, .record, .either, .bounds, .criterion,
      .pattern, .anything, .function:
      preconditionFailure("this form has no definition of its own")
    }
  }

  private func text(_ pattern: String) -> JSONValue {
    ["description": .string(noun), "type": "string", "pattern": .string("^ *\(pattern) *$")]
  }
}
