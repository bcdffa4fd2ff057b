extension GrantedException {
  package static let type = RecordType<GrantedException>(
    "exception", "Another award is accepted for a criterion, or the criterion is waived, for one learner.",
    fields: [
      Field(
        "at", \.at, .reference(.name), required: true,
        "The criterion: `credential/name`, or `credential/` and its path."),
      Field("accept", \.accept, .oneOrMany(of: .achievement), "Achievements of which an award is accepted."),
      Field("waive", \.waive, .boolean, "Whether the criterion is waived."),
      Field("by", \.by, .text, "Who granted it."),
      Field("date", \.date, .date, "When."),
      Field("reason", \.reason, .text, "Why."),
    ]
  ) { GrantedException(at: "", place: Place($0)) }

  static let wording = type.wording.checking { exception, syntax, reading in
    // What a misspelt field meant has been read too.
    let saysNothing = syntax["accept"] == nil && syntax["waive"] == nil
    guard saysNothing, exception.accept.isEmpty, !exception.waive else { return }
    reading.report(
      "missing-field", "an exception needs `accept` or `waive`", at: syntax.node, .key,
      help: "add `accept:` with the id of an achievement, or `waive: true`")
  }
}
