extension Parameter.Kind {
  /// What the reference pages call it.
  var noun: String {
    switch self {
    case .quantity: "a number with its unit, such as `40 h`"
    case .integer: "a whole number"
    case .number: "a number"
    case .text: "text"
    case .choice: "one of some words"
    case .date: "a date such as `2026-05-01`"
    case .id: "an id"
    case .list: "a list of texts"
    }
  }

  /// How a plugin writes it under `takes`.
  var example: String {
    switch self {
    case .quantity: "quantity { unit = \"h\", default = \"40 h\", at_least = \"1 h\" }"
    case .integer: "integer { default = 2, at_least = 1, says = \"How many badges.\" }"
    case .number: "number { default = 2.5, at_most = 4 }"
    case .text: "text { says = \"The name of the site.\" }"
    case .choice: "choice { \"mig\", \"tig\", default = \"mig\" }"
    case .date: "date { default = \"2026-05-01\" }"
    case .id: "id { says = \"The badge that is renewed.\" }"
    case .list: "list { default = { \"welding\" } }"
    }
  }

  /// Whether a field of parameters says something about this type.
  func takes(_ field: String) -> Bool {
    switch field {
    case "unit": self == .quantity
    case "of": self == .choice
    case "at_least", "at_most": self == .quantity || self == .integer || self == .number
    default: true
    }
  }
}
