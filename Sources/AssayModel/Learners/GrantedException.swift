/// An exception made for one learner: another award is accepted for a criterion, or the criterion is waived.
package struct GrantedException: Hashable, Sendable {
  /// `credential/name` or `credential/path` of the criterion.
  package var at: String
  package var accept: [AchievementReference] = []
  package var waive = false
  package var by: String?
  package var date: CalendarDate?
  package var reason: String?
  package var place: Place

  package init(at: String, place: Place = Place()) {
    self.at = at
    self.place = place
  }
}
