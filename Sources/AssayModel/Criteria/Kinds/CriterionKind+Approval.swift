extension CriterionKind {
  package static let approval = CriterionKind(
    "approval", "A person in a role decides.",
    details: "Refused is not met; as long as nobody has decided, it is undecided.",
    takes: Deciding.type.wording, fields: Deciding.type.fieldDescriptions,
    example: "approval: { by: exam_board, says: The portfolio is the learner's own work }"
  ) { deciding, _ in
    Lowered(.approval(ApprovalDemand(by: deciding.by, within: deciding.within)))
  }

  private struct Deciding: Sendable {
    var by: String?
    var says: LocalizedText?
    var within: Within?

    static let type = RecordType<Deciding>(
      "approval", "Who decides, and about what.",
      fields: [
        Field("by", \.by, .text, required: true, "The role that decides."),
        Field("says", \.says, .localizedText, "What is decided."),
        Field("within", \.within, .within, "Decided at most so long before the day asked."),
      ]
    ) { _ in Deciding() }
  }
}
