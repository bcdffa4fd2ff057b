/// By what one sees how well something is done. CTDL, RubricCriterion; CASE 1.1, CFRubricCriterion.
package struct PerformanceCriterion: Hashable, Sendable {
  package var title: LocalizedText?
  package var statement: LocalizedText?
  /// Its part of the whole, in per cent.
  package var weight: Decimal?
  /// From the worst to the best.
  package var levels: [PerformanceLevel] = []
  /// The id of the lowest level that passes.
  package var pass: String?
  package var place: Place

  package init(statement: LocalizedText? = nil, place: Place = Place()) {
    self.statement = statement
    self.place = place
  }
}

extension PerformanceCriterion {
  package static let type = RecordType<PerformanceCriterion>(
    "performance criterion", "By what one sees how well something is done.",
    source: "CTDL, RubricCriterion; CASE 1.1, CFRubricCriterion",
    fields: [
      Field("title", \.title, .localizedText, "A short name."),
      Field("statement", \.statement, .localizedText, "What is looked at."),
      Field("weight", \.weight, .decimal, "Its part of the whole, in per cent."),
      Field("levels", \.levels, .list(of: PerformanceLevel.type.wording), "From the worst to the best."),
      Field("pass", \.pass, .text, "The id of the lowest level that passes."),
    ]
  ) { PerformanceCriterion(place: Place($0)) }

  /// The record, or just its statement.
  static let wording = type.wording(
    or: Wording<LocalizedText>.localizedText.map { PerformanceCriterion(statement: $0) })
}
