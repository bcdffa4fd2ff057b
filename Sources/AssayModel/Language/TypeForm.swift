/// What may be written as the value of a field, as data: for messages, reference pages, schemas and editor stubs.
package indirect enum TypeForm: Hashable, Sendable {
  case text
  /// Text, or a map from language tags to text.
  case localizedText
  case boolean
  case integer(ClosedRange<Int>)
  case decimal
  case date, period, hours, credits, money, share, url, language, country
  /// One of these words; when open, also a word that begins with `ext_`.
  case choice([String], open: Bool)
  /// A new name for something.
  case id(Namespace)
  /// The name of something that is declared elsewhere.
  case reference(Namespace)
  case list(TypeForm)
  /// A list, or one thing where a list of one is meant.
  case oneOrMany(TypeForm)
  /// Any keys, all with values of this form.
  case map(TypeForm)
  /// A map with the fields of the record type of this name.
  case record(String)
  case either([TypeForm])
  /// `at_least` and/or `at_most`, or a bare value that means the one said here.
  case bounds(TypeForm, bare: String)
  case criterion
  case pattern
  /// Whatever a plugin makes of it.
  case anything
  /// A function in a plugin, with what it takes and gives: `function(p) → criterion`.
  case function(String)

  /// What messages call it, with an example: "an amount of credits such as `6 ects`".
  package var noun: String {
    switch self {
    case .text, .localizedText: "text"
    case .boolean: "`true` or `false`"
    case .integer(let range):
      range.lowerBound <= -1_000_000
        ? "a whole number"
        : range.upperBound >= 1_000_000
          ? "a whole number from \(range.lowerBound) up"
          : "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .decimal: "a number"
    case .date: "a date such as `2026-05-01`"
    case .period: "a length of time such as `2 years` or `18 months`"
    case .hours: "hours such as `75 h`"
    case .credits: "an amount of credits such as `6 ects`"
    case .money: "an amount of money such as `120 EUR`"
    case .share: "a share such as `1/3` or `50 %`"
    case .url: "a web address"
    case .language: "a language tag such as `en`"
    case .country: "a country's two letters, such as `IE`"
    case .choice(let words, _):
      words.count <= 4 ? Self.alternatives(words.map { "`\($0)`" }) : "a word that is known here"
    case .id(let namespace): "the id of \(namespace.noun)"
    case .reference(let namespace): "the id of \(namespace.noun)"
    case .list: "a list"
    case .oneOrMany(let form): "\(form.noun), or a list of such"
    case .map, .record: "a map of fields"
    case .either(let forms): Self.alternatives(forms.map(\.noun))
    case .bounds(let form, _): "\(form.noun), or a range of `at_least` and `at_most`"
    case .criterion: "a criterion"
    case .pattern: "a pattern"
    case .anything: "anything"
    case .function(let signature): "a function such as `\(signature)`"
    }
  }

  private static func alternatives(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "nothing" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }
}
