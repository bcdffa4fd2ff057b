/// From when to when an achievement can be awarded. CTDL, dateEffective and expirationDate.
package struct EffectiveDates: Hashable, Sendable {
  package var from: CalendarDate?
  package var to: CalendarDate?
  /// The last day for learners who had begun before it was closed.
  package var teachOut: CalendarDate?

  package init() {}
}

extension EffectiveDates {
  package static let type = RecordType<EffectiveDates>(
    "effective dates", "From when to when it can be awarded.", source: "CTDL, dateEffective and expirationDate",
    fields: [
      Field("from", \.from, .date, "The first day."),
      Field("to", \.to, .date, "The last day."),
      Field("teach_out", \.teachOut, .date, "The last day for those who had begun before it was closed."),
    ]
  ) { _ in EffectiveDates() }

  static let wording = type.wording.checking { dates, syntax, reading in
    reading.expectOrder(dates.from, "from", dates.to, "to", in: syntax)
    reading.expectOrder(dates.to, "to", dates.teachOut, "teach_out", in: syntax)
  }
}
