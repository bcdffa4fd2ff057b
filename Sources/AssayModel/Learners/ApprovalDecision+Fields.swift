extension ApprovalDecision {
  package static let type = RecordType<ApprovalDecision>(
    "approval", "What a person decided about a learner.",
    fields: [
      Field("of", \.of, .reference(.name), required: true, "The criterion that asked: `credential/name`."),
      Field("by", \.by, .text, "The role that decided."),
      Field("date", \.date, .date, "When."),
      Field("decision", \.decision, .choice(Decision.self), "What was decided."),
    ]
  ) { ApprovalDecision(of: "", place: Place($0)) }
}
