extension CriterionKind {
  package static let every = CriterionKind(
    "every", "Something happens often enough throughout a renewal's cycle.",
    details:
      "The gaps from the start of the cycle through each occurrence to the day asked are at most the period. Only in renewals.",
    takes: Repeating.type.wording, fields: Repeating.type.fieldDescriptions,
    example: "every: { period: 6 months, of: { tag: welding-practice } }"
  ) { repeating, reading in
    guard reading.isInRenewal else {
      reading.report(
        "only-in-renewals", "`every` has a meaning only in a renewal", at: repeating.node, .key,
        help: "move it under `validity.renewals`")
      return nil
    }
    guard let period = repeating.period, let occurrence = repeating.of else { return nil }
    return Lowered(.dated(Recurrence(period: period, of: occurrence)))
  }

  private struct Repeating: Sendable {
    var period: Period?
    var of: Recurrence.Occurrence?
    var node: NodeID

    static let type = RecordType<Repeating>(
      "every", "How often, and what.",
      fields: [
        Field("period", \.period, .period, required: true, "The longest gap."),
        Field(
          "of", \.of, Wording<Recurrence.Occurrence>.occurrence, required: true,
          "What must happen: a pattern of awards, `evidence` or `assessment`."),
      ]
    ) { Repeating(node: $0) }
  }
}

extension Wording<Recurrence.Occurrence> {
  /// A pattern of awards, `{ evidence: … }` or `{ assessment: … }`.
  static let occurrence = Wording(.either([.pattern, .criterion])) { syntax, reading in
    if let evidence = syntax["evidence"] {
      return EvidenceDemand.type.read(evidence, &reading).map { Recurrence.Occurrence.evidence($0.pattern) }
    }
    if let assessment = syntax["assessment"] {
      return Passing.wording.read(assessment, &reading).map { Recurrence.Occurrence.result($0.demand) }
    }
    return Wording<Pattern>.pattern.read(syntax, &reading).map(Recurrence.Occurrence.award)
  }
}
