/// What `count`, `credits` and `hours` take: a quantity of the awards that a pattern selects.
struct Tally<Quantity: Hashable & Sendable>: Sendable {
  var bounds = Bounds<Quantity>()
  var of: Pattern?
  var distinct: [KeyCount] = []
  var atMostPer: [KeyCount] = []
  var including: [AchievementReference] = []
  var within: Within?
  var node: NodeID

  static func type(of word: String, _ quantity: Wording<Quantity>) -> RecordType<Tally> {
    RecordType<Tally>(
      word, "A quantity of awards.",
      fields: [
        Field("at_least", \.bounds.atLeast, quantity, "The least that must come together."),
        Field("at_most", \.bounds.atMost, quantity, "The most that is counted."),
        Field("of", \.of, .pattern, "Which awards; all of them, where it is left out."),
        Field("distinct", \.distinct, .keyCounts, "So many different values of a key among what is counted."),
        Field("at_most_per", \.atMostPer, .keyCounts, "At most so many of each value of a key."),
        Field(
          "including", \.including, .oneOrMany(of: .achievement), "Achievements of which an award must be counted."),
        Field("within", \.within, .within, "Awarded at most so long before the day asked."),
      ]
    ) { Tally(node: $0) }
  }

  /// One that says how much; without that, anything would meet it.
  static func wording(of word: String, _ quantity: Wording<Quantity>) -> Wording<Tally> {
    type(of: word, quantity).wording.checking { tally, syntax, reading in
      guard syntax["at_least"] == nil, syntax["at_most"] == nil, tally.bounds == Bounds() else { return }
      guard syntax["distinct"] == nil, syntax["including"] == nil else { return }
      reading.report(
        "missing-field", "`\(word)` needs `at_least`", at: syntax.node, .key,
        help: "add `at_least:` with \(quantity.form.noun)")
    }
  }

  func with<Other>(_ bounds: Bounds<Other>) -> Tally<Other> {
    Tally<Other>(
      bounds: bounds, of: of, distinct: distinct, atMostPer: atMostPer, including: including, within: within, node: node
    )
  }
}

extension Tally where Quantity == Decimal {
  func lowered(by measure: Measure) -> CriterionKind.Lowered {
    var pattern = of ?? Pattern(place: Place(node))
    if let within { pattern.keys.append(.within(within)) }
    let demands = bounds == Bounds() ? [] : [Demand(measure, bounds)]
    return CriterionKind.Lowered(
      .claim(
        Claim(of: .awards(pattern), demands: demands, distinct: distinct, atMostPer: atMostPer, including: including)))
  }
}

extension Wording where Value == [KeyCount] {
  /// `{ issuer: 2 }`: a number for each of some keys.
  package static let keyCounts = Wording(.map(.integer(0...1_000_000))) { syntax, reading in
    guard let entries = syntax.entries else {
      reading.reportWrongType(syntax, wants: .map(.integer(0...1_000_000)))
      return nil
    }
    return entries.compactMap { entry in
      guard let key = AwardKey(word: entry.key) else {
        reading.reportUnknown(
          "unknown-word", "`\(entry.key.shortened)` is not a key that awards can be told apart by", word: entry.key,
          among: AwardKey.words, at: entry.value.node, .key)
        return nil
      }
      reading.field = entry.key
      return Wording<Int>.integer().read(entry.value, &reading).map { KeyCount(key, $0) }
    }
  }
}
