package import AssayEngine
package import AssayModel

/// What came of asking whether a learner earns a credential on a day.
package struct TriedEvaluation: Sendable {
  package var credential: CredentialEvaluation
  package var learner: String
  package var day: CalendarDate
  /// Scripts that failed while it was asked.
  package var failures: [Diagnostic]

  /// Why it cannot be decided, where that is no matter of the learner's record but of a script or a budget.
  var isLost: Bool { credential.verdict == .undecided && (!failures.isEmpty || credential.search.isExhausted) }
}
