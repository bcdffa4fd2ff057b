extension CriterionKind {
  package static let hours = CriterionKind(
    "hours", "Awards that come to so many hours of work.",
    details: "Each award counts with all its hours or not at all. An award without hours cannot count.",
    takes: Tally.wording(of: "hours", .hours), fields: Tally.type(of: "hours", .hours).fieldDescriptions,
    uses: .awards, example: "hours: { at_least: 35 h, of: { tag: cpd }, within: 3 years }"
  ) { tally, _ in
    tally.with(Bounds(atLeast: tally.bounds.atLeast?.amount, atMost: tally.bounds.atMost?.amount)).lowered(by: .hours)
  }
}
