internal import AssayModel

/// A parameter of a plugin's criterion or rule: `hours = quantity { unit = "h", default = "40 h" }`.
struct Parameter: Sendable {
  /// The words that say what a parameter is.
  enum Kind: String, Sendable, CaseIterable { case quantity, integer, number, text, choice, date, id, list }

  var name = ""
  var kind = Kind.text
  /// Of quantities: `h`, a credit scheme, `%`, or one of years, months, weeks and days.
  var unit: String?
  var unitPlace = Place()
  var fallback: Syntax?
  var atLeast: Syntax?
  var atMost: Syntax?
  /// The words of a choice.
  var words: [String] = []
  var says = ""
  var place: Place

  static let type = RecordType<Parameter>(
    "parameter", "A parameter of a criterion: a word for its type, and what it takes.",
    fields: [
      Field("type", \.kind, .choice(Kind.self), required: true, "What it is; the word before the braces."),
      Field("unit", .text, "Of a quantity: `h`, a credit scheme, `%`, `years`, `months`, `weeks` or `days`.") {
        syntax, parameter, reading in
        parameter.unit = Wording<String>.text.read(syntax, &reading)
        parameter.unitPlace = Place(syntax.node)
      },
      Field("default", .anything, "What it is where a design does not say.") { syntax, parameter, _ in
        parameter.fallback = syntax
      },
      Field("at_least", .anything, "The least that makes sense.") { syntax, parameter, _ in parameter.atLeast = syntax
      },
      Field("at_most", .anything, "The most that makes sense.") { syntax, parameter, _ in parameter.atMost = syntax },
      Field("of", \.words, .oneOrMany(of: .text), "The words of a choice."),
      Field("says", \.says, .text, "A sentence for people."),
    ]
  ) { Parameter(place: Place($0)) }

  /// `takes`: parameters by their names, in the order in which they are written.
  static let map = Wording<[Parameter]>(.map(.record("parameter"))) { syntax, reading in
    guard let entries = syntax.entries else {
      reading.reportWrongType(syntax, wants: .map(.record("parameter")))
      return nil
    }
    return entries.compactMap { entry in
      reading.field = entry.key
      guard entry.value["type"] != nil else { return Parameter(untyped: entry, &reading) }
      let said = reading.diagnostics.count
      guard var parameter = type.read(entry.value, &reading) else { return nil }
      parameter.name = entry.key
      // A unit that is misspelt is not missing too.
      if reading.diagnostics.count == said { parameter.check(&reading) }
      return parameter
    }
  }

  /// A parameter without a word for its type takes text, so that nothing else is said of its values.
  private init(untyped entry: Syntax.Entry, _ reading: inout Reading) {
    self.init(place: Place(entry.value.node))
    name = entry.key
    reading.report(
      "missing-field", "the parameter `\(name)` does not say what it is", at: entry.value.node, .key,
      help: "write a type before the braces, as in `\(name) = quantity { … }`")
  }

  private init(place: Place) { self.place = place }

  private static let units = ["hours", "%", "years", "months", "weeks", "days"]
  private static let spokenUnits = [
    "hr": "h", "hrs": "h", "hour": "h", "d": "days", "w": "weeks", "y": "years", "percent": "%",
  ]

  /// A default must be what the parameter takes itself.
  private mutating func check(_ reading: inout Reading) {
    if kind == .quantity, case .credits? = form, let unit, !reading.schemes.contains(unit) {
      let near =
        Self.spokenUnits[unit.lowercased()] ?? NearestWord.to(unit, among: Self.units + reading.schemes.sorted())
      reading.report(
        "unknown-unit", "`\(unit.shortened)` is not a unit that is known here", at: unitPlace.node,
        help: near.map { "did you mean `\($0)`?" }
          ?? "write `h`, `%`, `years`, `months`, `weeks`, `days` or a credit scheme of the project")
      // What is given to it cannot be judged.
      self.unit = nil
      return
    }
    if kind == .quantity, form == nil {
      reading.report(
        "unknown-unit", "`\(name)` is a quantity of nothing that is known here", at: place.node,
        help: "write `unit = \"h\"`, a credit scheme, `%`, or one of years, months, weeks, days")
      return
    }
    if let fallback { _ = read(fallback, &reading) }
  }
}
