/// What is known of a learner: awards and facts. CLR 2.0, ClrSubject.
package struct LearnerRecord: Hashable, Sendable {
  package var id: String
  package var name: String?
  package var enrolled: [Enrolment] = []
  /// Facts by name, as they were written.
  package var facts: [String: String] = [:]
  package var awards: [Award] = []
  package var results: [AssessmentResult] = []
  package var evidence: [EvidencePiece] = []
  package var experience: [ExperiencePeriod] = []
  package var approvals: [ApprovalDecision] = []
  package var exceptions: [GrantedException] = []
  package var place: Place

  package init(id: String, place: Place = Place()) {
    self.id = id
    self.place = place
  }
}
