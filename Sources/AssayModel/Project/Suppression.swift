/// A finding that is known and accepted. Without a reason, and after its last day, it suppresses nothing.
package struct Suppression: Hashable, Sendable {
  package var rule: String
  package var rulePlace = Place()
  /// `credential:ID/` and the node's path, or the start of one.
  package var at: String?
  package var reason: String?
  /// The last day on which it holds.
  package var expires: CalendarDate?
  package var expiresPlace = Place()
  package var place: Place

  package init(rule: String, place: Place = Place()) {
    self.rule = rule
    self.place = place
  }
}

extension Suppression {
  package static let type = RecordType<Suppression>(
    "suppression", "A finding that is known and accepted.",
    fields: [
      Field("rule", .text, required: true, "The rule.") { syntax, suppression, reading in
        suppression.rule = Wording<String>.text.read(syntax, &reading) ?? ""
        suppression.rulePlace = Place(syntax.node)
      },
      Field("at", \.at, .text, "Where: `credential:ID/` and the path of a node."),
      Field("reason", \.reason, .text, "Why; without a reason it suppresses nothing."),
      Field("expires", .date, "The last day on which it holds.") { syntax, suppression, reading in
        suppression.expires = Wording<CalendarDate>.date.read(syntax, &reading)
        suppression.expiresPlace = Place(syntax.node)
      },
    ]
  ) { Suppression(rule: "", place: Place($0)) }
}
