extension CriterionKind {
  package static let credits = CriterionKind(
    "credits", "Awards that come to so many credits.",
    details:
      "Each award counts with all its credits or not at all. An award without credits in this scheme cannot count.",
    takes: Tally.type(of: "credits", .credits).wording, fields: Tally.type(of: "credits", .credits).fieldDescriptions,
    uses: .awards, example: "credits: { at_least: 6 ects, of: { tag: cloud } }"
  ) { tally, reading in
    let schemes = Set([tally.bounds.atLeast?.scheme, tally.bounds.atMost?.scheme].compactMap { $0 })
    guard schemes.count <= 1 else {
      reading.report("mixed-units", "the least and the most are in different schemes", at: tally.node, .key)
      return nil
    }
    let bounds = Bounds(atLeast: tally.bounds.atLeast?.amount, atMost: tally.bounds.atMost?.amount)
    return tally.with(bounds).lowered(by: .credits(scheme: schemes.first))
  }
}
