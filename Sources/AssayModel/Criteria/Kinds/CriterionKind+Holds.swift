extension CriterionKind {
  package static let holds = CriterionKind(
    "holds", "One award of a given achievement is held.",
    details: "The award is used up: it is not counted for another criterion of the same credential.",
    takes: Holding.type.wording(or: Wording<AchievementReference>.achievement.map { Holding(id: $0) }),
    fields: Holding.type.fieldDescriptions, uses: .awards,
    example: "holds: { id: safety-induction, within: 2 years }"
  ) { holding, _ in
    guard let id = holding.id else { return nil }
    var keys: [Pattern.Key] = [.id([id])]
    if let score = holding.score { keys.append(.score(score)) }
    if let within = holding.within { keys.append(.within(within)) }
    if let issuer = holding.issuer { keys.append(.issuer(issuer)) }
    if let version = holding.version { keys.append(.version(version)) }
    let claim = Claim(of: .awards(Pattern(keys, place: id.place)), demands: [Demand(.count, Bounds(atLeast: 1))])
    return Lowered(.claim(claim), refersTo: id.id)
  }

  private struct Holding: Sendable {
    var id: AchievementReference?
    var score: ScoreDemand?
    var within: Within?
    var issuer: [String]?
    var version: [String]?

    static let type = RecordType<Holding>(
      "holds", "One award of an achievement.",
      fields: [
        Field("id", \.id, .achievement, required: true, "The achievement."),
        Field("score", \.score, .scoreDemand, "With at least this score."),
        Field("within", \.within, .within, "Awarded at most so long before the day asked."),
        Field("issuer", \.issuer, .oneOrMany(of: .reference(.organisation)), "Awarded by one of these organisations."),
        Field("version", \.version, .oneOrMany(of: .text), "In one of these versions."),
      ]
    ) { _ in Holding() }
  }
}
