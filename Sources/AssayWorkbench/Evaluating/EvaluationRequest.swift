package import AssayEngine
package import AssayModel

/// Who is asked about, on which day, and in which way.
package struct EvaluationRequest: Hashable, Sendable {
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
  /// Whether the answer says what to do next, how far it is and when it changes, which takes more searching.
  package var advises = false
  /// What next steps are to cost least of.
  package var by = NextStep.Measure.count

  package init(credentials: [String], learners: [LearnerRecord], date: CalendarDate) {
    self.credentials = credentials
    self.learners = learners
    self.date = date
  }
}
