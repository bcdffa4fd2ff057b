package import AssayEngine
package import AssayModel

/// Who is asked about, on which day, and in which way.
package struct EvaluationRequest: Hashable, Sendable {
  /// What the next steps are to be fewest or cheapest in.
  package enum Cost: String, Hashable, Sendable, CaseIterable { case count, credits, hours, cost }

  /// Ids, in the order in which they were named.
  package var credentials: [String]
  package var learners: [LearnerRecord]
  package var date: CalendarDate
  /// How several credentials are asked about together; nil for each as if it were the only one.
  package var together: Question.Together?
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
