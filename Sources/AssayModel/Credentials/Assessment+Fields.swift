extension Assessment {
  /// An item of a credential's `assessments`.
  package static let type = makeType("id", "Its id, unique in the credential.")
  /// An `assessment:` document, which belongs to no credential.
  package static let documentType = makeType("assessment", "Its id.")

  private static func makeType(_ idField: String, _ idSays: String) -> RecordType<Assessment> {
    RecordType<Assessment>(
      "assessment", "How outcomes are assessed, and when it is passed.",
      source: "ELM, LearningAssessmentSpecification; CTDL, AssessmentProfile",
      fields: [Field(idField, \.id, .id(.assessment, scoped: true), required: true, idSays)] + descriptionFields
        + conductFields,
      extensions: { plugin, syntax, assessment in assessment.extensions[plugin] = syntax }
    ) { Assessment(id: "", place: Place($0)) }
  }

  private static let descriptionFields: [Field<Assessment>] = [
    Field("title", \.title, .localizedText, "What people see."),
    Field("description", \.description, .localizedText, "What learners do."),
    Field("url", \.url, .url, "Its page."),
    Field("method", \.method, .openChoice(AssessmentMethod.words), "How it is assessed."),
    Field("purpose", \.purpose, .choice(Purpose.self), "Whether it counts; `summative`, where it is left out."),
    Field(
      "assesses", \.assesses, .oneOrMany(of: .competencyReference), "The outcomes and competencies that it assesses."),
    Field("weight", \.weight, .decimal, "Its part of the whole, in per cent."),
    Field("grading", \.grading, Grading.wording, "The marks that can be given, and which of them pass."),
    Field("align", \.align, .list(of: Alignment.type.wording), "Nodes of frameworks that it corresponds to."),
  ]

  private static let conductFields: [Field<Assessment>] = [
    Field("supervision", \.supervision, .choice(Supervision.self), "Whether somebody watches."),
    Field("identity", \.identity, .choice(IdentityCheck.self), "Whether it is verified who takes it."),
    Field("delivery", \.delivery, .oneOrMany(of: .openChoice(Delivery.words)), "How learners take part."),
    Field("group_work", \.isGroupWork, .boolean, "Whether it is done in a group."),
    Field("assessor", \.assessor, .oneOrMany(of: .openChoice(Assessor.words)), "Who judges."),
    Field(
      "assessed_by", \.assessedBy, .reference(.organisation),
      "The organisation that assesses, where that is not the issuer."),
    Field("attempts", \.attempts, .integer(1...1000), "At most so many attempts."),
    Field("hours", \.hours, .hours, "How long it takes."),
    Field("evidence", \.evidence, .list(of: EvidenceDemanded.type.wording), "What learners hand in."),
  ]
}
