extension Credential {
  /// The fields that credentials and stacks may have: those of an achievement, and those of a design.
  package static let fields: [Field<Credential>] =
    Achievement.fields.map { $0.lifted(\.achievement) } + designFields + qualityFields

  /// A `credential:` document.
  package static let type = RecordType<Credential>(
    "credential", "An achievement that is designed in this project, with outcomes, assessments and criteria.",
    source: "Open Badges 3.0, Achievement; CTDL, Credential; ELM, LearningAchievementSpecification",
    fields: [Field("credential", \.achievement.id, .id(.credential), required: true, "Its id.")] + fields,
    extensions: { plugin, syntax, credential in credential.achievement.extensions[plugin] = syntax }
  ) { Credential(.credential, id: "", place: Place($0)) }

  private static let designFields: [Field<Credential>] = [
    Field("partners", \.partners, .list(of: Partner.type.wording), "Who takes part beside the issuer."),
    Field("outcomes", \.outcomes, .list(of: Outcome.type.wording), "What learners can do afterwards."),
    Field("assessments", \.assessments, .list(of: Assessment.type.wording), "How that is assessed."),
    Field("counting", \.counting, Counting.type.wording, "What is counted, over the whole of the credential."),
    Field("examples", \.examples, .list(of: WorkedExample.type.wording), "Learners, and whether they earn it."),
    Field("stand_alone", \.standAlone, .boolean, "Whether it has a value of its own."),
    Field(
      "stacks_into", \.stacksInto, .oneOrMany(of: StackingTarget.wording), "Larger credentials that it counts toward."),
    Field("pathways", \.pathways, .list(of: Pathway.type.wording), "Where it leads."),
  ]

  private static let qualityFields: [Field<Credential>] = [
    Field("quality_assurance", \.qualityAssurance, .list(of: QualityAssurance.wording), "Who answers for its quality."),
    Field("approved", \.approved, .list(of: DesignApproval.type.wording), "Who approved which version of the design."),
    Field("need", \.need, .list(of: Need.type.wording), "Evidence that somebody needs it."),
    Field("standards_used", \.standardsUsed, .list(of: Alignment.named), "Standards on which it rests."),
  ]
}
