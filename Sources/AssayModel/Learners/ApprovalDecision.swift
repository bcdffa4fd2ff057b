/// What a person decided about a learner.
package struct ApprovalDecision: Hashable, Sendable {
  package enum Decision: String, Hashable, Sendable, CaseIterable { case approved, refused }

  /// `credential/name` of the criterion that asked.
  package var of: String
  package var by: String?
  package var date: CalendarDate?
  package var decision: Decision?
  package var place: Place

  package init(of: String, place: Place = Place()) {
    self.of = of
    self.place = place
  }
}
