extension LearnerRecord {
  /// A `learner:` document.
  package static let type = RecordType<LearnerRecord>(
    "learner", "What is known of a learner: awards, results, evidence and facts.", source: "CLR 2.0, ClrSubject",
    fields: [
      Field("learner", \.id, .id(.learner), required: true, "The learner's id."),
      Field("name", \.name, .text, "An invented name."),
      Field(
        "enrolled", \.enrolled, .list(of: Enrolment.type.wording),
        "Which versions of credentials the learner enrolled in."),
      Field("facts", \.facts, .map(of: .text), "Facts by name, such as `age` or `employer`."),
      Field("awards", \.awards, .list(of: Award.wording), "What the learner was awarded."),
      Field("results", \.results, .list(of: AssessmentResult.wording), "Attempts at assessments."),
      Field("evidence", \.evidence, .list(of: EvidencePiece.type.wording), "What the learner produced or had signed."),
      Field("experience", \.experience, .list(of: ExperiencePeriod.wording), "Times worked in a role."),
      Field("approvals", \.approvals, .list(of: ApprovalDecision.type.wording), "What people decided."),
      Field("exceptions", \.exceptions, .list(of: GrantedException.wording), "Exceptions made for the learner."),
    ]
  ) { LearnerRecord(id: "", place: Place($0)) }
}
