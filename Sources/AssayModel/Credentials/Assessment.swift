/// How an outcome is assessed, and when it is passed. ELM, LearningAssessmentSpecification; CTDL, AssessmentProfile.
package struct Assessment: Hashable, Sendable {
  package enum Purpose: String, Hashable, Sendable, CaseIterable { case summative, formative, diagnostic }

  package var id: String
  package var title: LocalizedText?
  package var description: LocalizedText?
  package var url: String?
  /// A word of ``AssessmentMethod``, or `ext_…`.
  package var method: String?
  package var purpose = Purpose.summative
  package var assesses: [CompetencyReference] = []
  /// Its part of the whole, in per cent.
  package var weight: Decimal?
  package var supervision: Supervision?
  package var identity: IdentityCheck?
  /// Words of ``Delivery``, or `ext_…`.
  package var delivery: [String] = []
  /// Whether it is done in a group.
  package var isGroupWork: Bool?
  /// Words of ``Assessor``, or `ext_…`.
  package var assessor: [String] = []
  /// The organisation that assesses, where that is not the issuer.
  package var assessedBy: String?
  /// At most so many attempts. CTDL, maximumAttempts.
  package var attempts: Int?
  package var hours: Hours?
  package var grading = Grading()
  package var evidence: [EvidenceDemanded] = []
  package var align: [Alignment] = []
  /// What plugins ask for, under their names.
  package var extensions: [String: Syntax] = [:]
  package var place: Place

  package init(id: String, place: Place = Place()) {
    self.id = id
    self.place = place
  }
}
