/// What a learner can do afterwards. ELM, LearningOutcome.
package struct Outcome: Hashable, Sendable {
  package var id: String
  package var statement: LocalizedText?
  /// Other outcomes and competencies that it is the same as, or part of.
  package var align: [Alignment] = []
  package var place: Place

  package init(id: String, place: Place = Place()) {
    self.id = id
    self.place = place
  }
}

/// A link to a node of a framework. Open Badges 3.0, Alignment; CASE, CFAssociation.
package struct Alignment: Hashable, Sendable {
  package enum Relation: String, Hashable, Sendable, CaseIterable { case exact, close, broad, narrow, related, assesses, teaches, requires }

  package var framework: String?
  package var code: String?
  package var name: LocalizedText?
  package var url: String?
  package var relation: Relation?
  package var place: Place

  package init(place: Place = Place()) { self.place = place }
}
