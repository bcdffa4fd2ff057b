/// A scoring guide. Open Badges 3.0, ResultDescription; CTDL, Rubric; CASE 1.1, CFRubric.
package struct Rubric: Hashable, Sendable {
  package var title: LocalizedText?
  package var url: String?
  package var performanceCriteria: [PerformanceCriterion] = []
  package var place: Place

  package init(place: Place = Place()) { self.place = place }
}

extension Rubric {
  package static let type = RecordType<Rubric>(
    "rubric", "A scoring guide.", source: "CTDL, Rubric; CASE 1.1, CFRubric",
    fields: [
      Field("title", \.title, .localizedText, "What people see."),
      Field("url", \.url, .url, "Where it is published."),
      Field(
        "performance_criteria", \.performanceCriteria, .list(of: PerformanceCriterion.wording),
        "What is looked at, each with its levels from the worst to the best."),
    ]
  ) { Rubric(place: Place($0)) }
}
