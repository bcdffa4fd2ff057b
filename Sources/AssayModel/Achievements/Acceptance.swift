/// For what else an award counts, and for awards from and to when.
package struct Acceptance: Hashable, Sendable {
  package var id: AchievementReference
  /// Awards dated on or after this day.
  package var from: CalendarDate?
  /// Awards dated on or before this day.
  package var until: CalendarDate?

  package init(_ id: AchievementReference, from: CalendarDate? = nil, until: CalendarDate? = nil) {
    self.id = id
    self.from = from
    self.until = until
  }
}

extension Acceptance {
  package static let type = RecordType<Acceptance>(
    "acceptance", "Another achievement for which an award of this one is accepted, in this direction only.",
    source: "CTDL, advancedStandingFrom",
    fields: [
      Field("id", \.id, .achievement, required: true, "The achievement for which it is accepted."),
      Field("from", \.from, .date, "Only awards dated on or after this day."),
      Field("to", \.until, .date, "Only awards dated on or before this day."),
    ]
  ) { node in Acceptance(AchievementReference("", place: Place(node))) }

  static let wording = type.wording(or: Wording<AchievementReference>.achievement.map { Acceptance($0) })
    .checking { acceptance, syntax, reading in
      reading.expectOrder(acceptance.from, "from", acceptance.until, "to", in: syntax)
    }
}
