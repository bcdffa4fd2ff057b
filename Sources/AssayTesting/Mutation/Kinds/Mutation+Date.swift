internal import AssayModel

extension Mutation {
  static let date = Mutation(
    "date", "A date is a day too early or too late.",
    example: (
      "count: { at_least: 1, of: { awarded: { at_least: 2026-01-01 } } }",
      [
        "count: { at_least: 1, of: { awarded: { at_least: 2025-12-31 } } }",
        "count: { at_least: 1, of: { awarded: { at_least: 2026-01-02 } } }",
      ]
    )
  ) { part, _ in
    guard let date = part.text(as: { $0 == .date }).flatMap({ CalendarDate($0) }) else { return [] }
    return [-1, 1].map { .written("\(CalendarDate(dayNumber: date.dayNumber + $0))") }
  }
}
