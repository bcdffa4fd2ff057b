extension CriterionKind {
  package static let awards = CriterionKind(
    "awards", "Awards that together meet several demands at once: a number, credits and hours.",
    details: "The general claim; `count`, `credits` and `hours` are its short forms. Each award is used up.",
    takes: Demands.type.wording, fields: Demands.type.fieldDescriptions, uses: .awards,
    example: "awards: { of: { tag: cloud }, count: { at_least: 2 }, credits: { at_least: 6 ects } }"
  ) { claim, _ in
    var demands: [Demand] = []
    if let count = claim.count { demands.append(Demand(.count, count)) }
    if let credits = claim.credits {
      let schemes = Set([credits.atLeast?.scheme, credits.atMost?.scheme].compactMap { $0 })
      // Ends in two schemes have been reported.
      guard schemes.count == 1 else { return nil }
      demands.append(
        Demand(
          .credits(scheme: schemes.first), Bounds(atLeast: credits.atLeast?.amount, atMost: credits.atMost?.amount)))
    }
    if let hours = claim.hours {
      demands.append(Demand(.hours, Bounds(atLeast: hours.atLeast?.amount, atMost: hours.atMost?.amount)))
    }
    var pattern = claim.of ?? Pattern(place: Place(claim.node))
    if let within = claim.within { pattern.keys.append(.within(within)) }
    return Lowered(
      .claim(
        Claim(
          of: .awards(pattern), demands: demands, distinct: claim.distinct, atMostPer: claim.atMostPer,
          including: claim.including)))
  }

  private struct Demands: Sendable {
    var of: Pattern?
    var count: Bounds<Decimal>?
    var credits: Bounds<AssayModel.Credits>?
    var hours: Bounds<AssayModel.Hours>?
    var distinct: [KeyCount] = []
    var atMostPer: [KeyCount] = []
    var including: [AchievementReference] = []
    var within: Within?
    var node: NodeID

    static let type = RecordType<Demands>(
      "awards", "Awards that together meet every demand.",
      fields: [
        Field("of", \.of, .pattern, "Which awards; all of them, where it is left out."),
        Field("count", \.count, .bounds(of: .wholeNumber), "How many."),
        Field("credits", \.credits, .creditBounds, "How many credits they come to."),
        Field("hours", \.hours, .bounds(of: .hours), "How many hours they come to."),
        Field("distinct", \.distinct, .keyCounts, "So many different values of a key among what is counted."),
        Field("at_most_per", \.atMostPer, .keyCounts, "At most so many of each value of a key."),
        Field(
          "including", \.including, .oneOrMany(of: .achievement), "Achievements of which an award must be counted."),
        Field("within", \.within, .within, "Awarded at most so long before the day asked."),
      ]
    ) { Demands(node: $0) }
  }
}
