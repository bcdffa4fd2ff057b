/// What a learner can do afterwards. ELM, LearningOutcome.
package struct Outcome: Hashable, Sendable {
  package var id: String
  package var title: LocalizedText?
  package var statement: LocalizedText?
  package var kind: SkillKind?
  /// The kind of thinking that it asks for, where the author says so.
  package var bloom: BloomLevel?
  package var reuse: SkillReuse?
  package var level: [Level] = []
  /// Its part of the whole, in per cent.
  package var weight: Decimal?
  /// Other outcomes and competencies that it is the same as, or part of.
  package var align: [Alignment] = []
  package var performanceCriteria: [PerformanceCriterion] = []
  /// What plugins ask for, under their names.
  package var extensions: [String: Syntax] = [:]
  package var place: Place

  package init(id: String, place: Place = Place()) {
    self.id = id
    self.place = place
  }
}

extension Outcome {
  package static let type = RecordType<Outcome>(
    "outcome", "What a learner can do afterwards.", source: "ELM, LearningOutcome",
    fields: [
      Field("id", \.id, .id(.outcome, scoped: true), required: true, "Its id, unique in the credential."),
      Field("title", \.title, .localizedText, "A short name."),
      Field("statement", \.statement, .localizedText, "What the learner can do, beginning with a verb."),
      Field("kind", \.kind, .choice(SkillKind.self), "What sort of outcome it is."),
      Field("bloom", \.bloom, .choice(BloomLevel.self), "The kind of thinking it asks for."),
      Field("reuse", \.reuse, .choice(SkillReuse.self), "How widely it is of use."),
      Field("level", \.level, .levels, "Its level, where that is not the credential's."),
      Field("weight", \.weight, .decimal, "Its part of the whole, in per cent."),
      Field("align", \.align, .list(of: Alignment.type.wording), "Nodes of frameworks that it corresponds to."),
      Field(
        "performance_criteria", \.performanceCriteria, .list(of: PerformanceCriterion.wording),
        "By what one sees that it is achieved."),
    ],
    extensions: { plugin, syntax, outcome in outcome.extensions[plugin] = syntax }
  ) { Outcome(id: "", place: Place($0)) }
}
