extension CriterionKind {
  package static let count = CriterionKind(
    "count", "So many awards that a pattern selects.", details: "Each award is counted whole and is used up.",
    takes: Tally.wording(of: "count", .wholeNumber),
    fields: Tally.type(of: "count", .wholeNumber).fieldDescriptions, uses: .awards,
    example: "count: { at_least: 3, of: { kind: badge }, distinct: { issuer: 2 } }"
  ) { tally, _ in tally.lowered(by: .count) }
}
