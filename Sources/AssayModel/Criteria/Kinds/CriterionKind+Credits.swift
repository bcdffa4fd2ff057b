extension CriterionKind {
  package static let credits = CriterionKind(
    "credits", "Awards that come to so many credits.",
    details:
      "Each award counts with all its credits or not at all. An award without credits in this scheme cannot count.",
    takes: Tally.wording(of: "credits", .credits).checking { tally, syntax, reading in
      reading.expectOneScheme(tally.bounds, syntax)
    }, fields: Tally.type(of: "credits", .credits).fieldDescriptions,
    uses: .awards, example: "credits: { at_least: 6 ects, of: { tag: cloud } }"
  ) { tally, _ in
    let schemes = Set([tally.bounds.atLeast?.scheme, tally.bounds.atMost?.scheme].compactMap { $0 })
    // Ends in two schemes have been reported.
    guard schemes.count <= 1 else { return nil }
    let bounds = Bounds(atLeast: tally.bounds.atLeast?.amount, atMost: tally.bounds.atMost?.amount)
    return tally.with(bounds).lowered(by: .credits(scheme: schemes.first))
  }
}
