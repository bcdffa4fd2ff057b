/// One level of a performance criterion. Open Badges 3.0, RubricCriterionLevel.
package struct PerformanceLevel: Hashable, Sendable {
  package var id: String
  package var title: LocalizedText?
  package var description: LocalizedText?
  package var points: Decimal?
  package var place: Place

  package init(id: String, place: Place = Place()) {
    self.id = id
    self.place = place
  }
}

extension PerformanceLevel {
  package static let type = RecordType<PerformanceLevel>(
    "performance level", "One level of a performance criterion.", source: "Open Badges 3.0, RubricCriterionLevel",
    fields: [
      Field("id", \.id, .text, required: true, "Its id, unique in the performance criterion."),
      Field("title", \.title, .localizedText, "What people see."),
      Field("description", \.description, .localizedText, "What work at this level looks like."),
      Field("points", \.points, .decimal, "How many points it gives."),
    ]
  ) { PerformanceLevel(id: "", place: Place($0)) }
}
