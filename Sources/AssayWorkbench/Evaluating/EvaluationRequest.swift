package import AssayModel

/// Who is asked about, on which day, and in which way.
package struct EvaluationRequest: Hashable, Sendable {
  /// How several credentials share a learner's awards.
  package enum Together: Hashable, Sendable {
    /// Each is judged as if it were the only one.
    case separately
    /// Each, and the largest set that one allocation serves.
    case jointly
    /// Each, and one after the other: what is earned stays earned.
    case inOrder
  }

  /// What the next steps are to be fewest or cheapest in.
  package enum Cost: String, Hashable, Sendable, CaseIterable { case count, credits, hours, cost }

  /// Ids, in the order in which they were named.
  package var credentials: [String]
  package var learners: [LearnerRecord]
  package var date: CalendarDate
  package var together = Together.separately
  /// Awards in progress are taken as awarded.
  package var ifCompleted = false
  /// Credentials whose criteria are met count as held by others.
  package var assumeAwarded = false
  package var cost = Cost.count
  /// The whole tree is shown, not only what is missing.
  package var explains = false

  package init(credentials: [String], learners: [LearnerRecord], date: CalendarDate) {
    self.credentials = credentials
    self.learners = learners
    self.date = date
  }
}
