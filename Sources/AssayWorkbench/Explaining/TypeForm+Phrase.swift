internal import AssayModel

extension TypeForm {
  /// What may be written, with the words to choose from and the records whose fields are meant.
  var phrase: String {
    let records = recordNames.map { "`\($0)`" }.joined(separator: ", ")
    let words = choices.map { "`\($0)`" }.joined(separator: ", ")
    return noun + (records.isEmpty ? "" : " (see \(records))") + (words.isEmpty ? "" : ": \(words)")
  }

  private var recordNames: [String] {
    if case .record(let name) = self { return [name] }
    return parts.flatMap(\.recordNames)
  }

  /// The words that the noun does not list because there are too many.
  private var choices: [String] {
    if case .choice(let words, _) = self { return words.count > 4 ? words : [] }
    return parts.flatMap(\.choices)
  }

  private var parts: [TypeForm] {
    switch self {
    case .list(let form), .oneOrMany(let form), .map(let form), .bounds(let form, _): [form]
    case .either(let forms): forms
    default: []
    }
  }
}
