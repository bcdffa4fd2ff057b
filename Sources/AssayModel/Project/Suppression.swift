/// A finding that is known and accepted. Without a reason, and after its last day, it suppresses nothing.
package struct Suppression: Hashable, Sendable {
  package var rule: String
  /// `credential:ID/` and the node's path, or the start of one.
  package var at: String?
  package var reason: String?
  /// The last day on which it holds.
  package var expires: CalendarDate?
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
      Field("rule", \.rule, .text, required: true, "The rule."),
      Field("at", \.at, .text, "Where: `credential:ID/` and the path of a node."),
      Field("reason", \.reason, .text, "Why; without a reason it suppresses nothing."),
      Field("expires", \.expires, .date, "The last day on which it holds."),
    ]
  ) { Suppression(rule: "", place: Place($0)) }
}
