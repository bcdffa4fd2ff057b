/// A range of values: `{ at_least: 70, at_most: 90 }`; an end that is not said is open.
package struct Bounds<Value: Hashable & Sendable>: Hashable, Sendable {
  package var atLeast: Value?
  package var atMost: Value?

  package init(atLeast: Value? = nil, atMost: Value? = nil) {
    self.atLeast = atLeast
    self.atMost = atMost
  }
}

extension Bounds where Value: Comparable {
  package func contains(_ value: Value) -> Bool {
    (atLeast.map { value >= $0 } ?? true) && (atMost.map { value <= $0 } ?? true)
  }
}

extension Wording {
  /// What a value without `at_least` or `at_most` means.
  package enum Bare: String, Sendable { case atLeast = "at least", equal = "equal" }

  package static func bounds<Bound>(of item: Wording<Bound>, bare: Bare = .atLeast) -> Wording
  where Value == Bounds<Bound>, Bound: Hashable & Sendable {
    let form = TypeForm.bounds(item.form, bare: bare.rawValue)
    let type = RecordType<Bounds<Bound>>(
      "range", "The least and the most that will do.",
      fields: [
        Field("at_least", \.atLeast, item, "The least that will do."),
        Field("at_most", \.atMost, item, "The most that will do."),
      ]
    ) { _ in Bounds() }
    return Wording(form) { syntax, reading in
      guard let entries = syntax.entries else {
        guard syntax.text != nil else {
          reading.reportWrongType(syntax, wants: form)
          return nil
        }
        return item.read(syntax, &reading).map { Bounds(atLeast: $0, atMost: bare == .equal ? $0 : nil) }
      }
      let before = reading.diagnostics.count
      guard let bounds = type.read(syntax, &reading) else { return nil }
      if bounds.atLeast == nil, bounds.atMost == nil {
        if entries.isEmpty, reading.diagnostics.count == before {
          reading.report(
            "empty-range", "`\(reading.field)` says neither `at_least` nor `at_most`", at: syntax.node, .key)
        }
        return nil
      }
      return bounds
    }
  }
}
