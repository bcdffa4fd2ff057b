extension RecordDescription {
  /// Every record that authors write, documents first. A new record type is a line here.
  package static let builtIn: [RecordDescription] =
    [RecordDescription(ProjectConfiguration.type, isDocument: true)]
    + DocumentKind.builtIn.map(RecordDescription.init(document:)) + designRecords + learnerRecords + projectRecords

  /// What the name of a record stands for in a ``TypeForm``: an assessment inside a credential has an `id`, where the
  /// document has its word.
  package static let inside: [RecordDescription] =
    [RecordDescription(Assessment.type)] + designRecords + learnerRecords + projectRecords

  /// What stands inside achievements, credentials and frameworks.
  private static let designRecords: [RecordDescription] = [
    RecordDescription(Acceptance.type),
    RecordDescription(Assumption.type),
    RecordDescription(Cost.type),
    RecordDescription(CreditScheme.type),
    RecordDescription(EffectiveDates.type),
    RecordDescription(FieldOfStudy.type),
    RecordDescription(Image.type),
    RecordDescription(Translation.type),
    RecordDescription(Alignment.type),
    RecordDescription(Partner.type),
    RecordDescription(Outcome.type),
    RecordDescription(PerformanceCriterion.type),
    RecordDescription(PerformanceLevel.type),
    RecordDescription(Rubric.type),
    RecordDescription(Grading.type),
    RecordDescription(WrittenScale.type),
    RecordDescription(EvidenceDemanded.type),
    RecordDescription(Counting.type),
    RecordDescription(Counting.MeanScore.type),
    RecordDescription(Limit.type),
    RecordDescription(SharingLimit.type),
    RecordDescription(Validity.type),
    RecordDescription(Renewal.type),
    RecordDescription(QualityAssurance.type),
    RecordDescription(DesignApproval.type),
    RecordDescription(WorkedExample.type),
    RecordDescription(Need.type),
    RecordDescription(Pathway.type),
    RecordDescription(StackingTarget.type),
    RecordDescription(Competency.type),
    RecordDescription(FrameworkSource.type),
  ]

  /// What stands inside learner records.
  private static let learnerRecords: [RecordDescription] = [
    RecordDescription(Enrolment.type),
    RecordDescription(Award.type),
    RecordDescription(AssessmentResult.type),
    RecordDescription(EvidencePiece.type),
    RecordDescription(Signer.type),
    RecordDescription(ExperiencePeriod.type),
    RecordDescription(ApprovalDecision.type),
    RecordDescription(GrantedException.type),
  ]

  /// What stands inside `assay.yaml`.
  private static let projectRecords: [RecordDescription] = [
    RecordDescription(PluginPin.type),
    RecordDescription(ProjectCounting.type),
    RecordDescription(ProjectCounting.Uses.type),
    RecordDescription(LintSettings.type),
    RecordDescription(RuleSetting.type),
    RecordDescription(Suppression.type),
    RecordDescription(ScriptLimits.type),
    RecordDescription(ProjectFolders.type),
    RecordDescription(TestSettings.type),
  ]
}
