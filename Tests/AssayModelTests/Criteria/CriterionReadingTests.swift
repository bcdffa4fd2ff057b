import AssayModel
import AssayTestSupport
import Testing

struct CriterionReadingTests {
  static let catalogue: [Written] = [
    ["achievement": "mig"], ["achievement": "tig"], ["organisation": "northwind"], ["assessment": "bend"],
    ["list": "welds", "of": "mig"],
    ["framework": "fab", "levels": ["novice", "competent"], "competencies": [["id": "weld"]]],
  ]

  /// What is made of a criterion, and what is said of it.
  private func read(_ written: Written, inRenewal: Bool = false) -> (criterion: Criterion?, said: [String]) {
    let credential: Written =
      inRenewal
      ? ["credential": "c", "validity": ["renewals": [["requires": written]]]]
      : ["credential": "c", "requires": written]
    let loaded = LoadedProject(files: [("design.yaml", Self.catalogue + [credential])])
    let achievement = loaded.project.achievements["c"]
    return (inRenewal ? achievement?.validity.renewals.first?.requires : achievement?.requires, loaded.summaries)
  }

  private static func ids(_ ids: String...) -> Pattern { Pattern([.id(ids.map { AchievementReference($0) })]) }
  private static let one = [Demand(.count, Bounds(atLeast: 1))]

  @Test(
    arguments: [
      (["holds": "mig"], .claim(Claim(of: .awards(ids("mig")), demands: one))),
      (
        ["holds": ["id": "mig", "score": 70, "within": "2 years", "issuer": "northwind", "version": "1"]],
        .claim(
          Claim(
            of: .awards(
              Pattern([
                .id([AchievementReference("mig")]), .score(.atLeastAsGood(.number(70))),
                .within(.period(Period(months: 24))),
                .issuer(["northwind"]), .version(["1"]),
              ])), demands: one))
      ),
      (
        ["count": ["at_least": 3, "of": "mig"]],
        .claim(Claim(of: .awards(ids("mig")), demands: [Demand(.count, Bounds(atLeast: 3))]))
      ),
      (
        ["credits": ["at_least": "3 ects", "at_most": "5 ects", "of": ["tag": ["a", "b"]]]],
        .claim(
          Claim(
            of: .awards(Pattern([.tag(["a", "b"])])),
            demands: [Demand(.credits(scheme: "ects"), Bounds(atLeast: 3, atMost: 5))]))
      ),
      (
        [
          "hours": [
            "at_least": "35 h", "distinct": ["issuer": 2], "at_most_per": ["attributes.site": 1], "including": ["mig"],
          ]
        ],
        .claim(
          Claim(
            of: .awards(Pattern()), demands: [Demand(.hours, Bounds(atLeast: 35))], distinct: [KeyCount(.issuer, 2)],
            atMostPer: [KeyCount(.attribute("site"), 1)], including: [AchievementReference("mig")]))
      ),
      (
        ["awards": ["of": ["kind": "badge"], "count": 2, "credits": ["at_least": "6 ects"]]],
        .claim(
          Claim(
            of: .awards(Pattern([.kind(["badge"])])),
            demands: [Demand(.count, Bounds(atLeast: 2)), Demand(.credits(scheme: "ects"), Bounds(atLeast: 6))]))
      ),
      (
        ["evidence": ["kind": "log", "hours": "40 h", "signed_by": ["role": "supervisor"]]],
        .claim(
          Claim(
            of: .evidence(EvidencePattern(kinds: ["log"], signedByRole: "supervisor")),
            demands: [Demand(.hours, Bounds(atLeast: 40))]))
      ),
      (["evidence": ["kind": "log"]], .claim(Claim(of: .evidence(EvidencePattern(kinds: ["log"])), demands: one))),
      (["all_of": []], .atLeast(0, of: [])), (["any_of": []], .atLeast(1, of: [])),
      (["some_of": ["at_least": 2, "of": []]], .atLeast(2, of: [])),
      (
        ["assessment": ["id": "bend", "attempts": ["at_most": 3]]],
        .fact(.result(ResultDemand("bend", attemptsAtMost: 3)))
      ),
      (
        ["competency": "fab/weld@novice"],
        .fact(.shown(CompetencyReference(framework: "fab", id: "weld", level: "novice")))
      ),
      (["covers": ["fab/weld"]], .covers([CompetencyReference(framework: "fab", id: "weld")])),
      (
        ["experience": ["role": "welder", "lasting": "2 years"]],
        .fact(.experience(ExperienceDemand(role: "welder", lasting: Period(months: 24))))
      ),
      (["in_order": ["mig", "tig"]], .order([AchievementReference("mig"), AchievementReference("tig")])),
      (
        ["fact": ["age": ["at_least": 18], "employer": "northwind"]],
        .fact(
          .recorded([
            RecordedFact("age", .range(Bounds(atLeast: .number(18)))), RecordedFact("employer", .oneOf(["northwind"])),
          ]))
      ),
      (["approval": ["by": "dean"]], .approval(ApprovalDemand(by: "dean"))),
      (["forbids": ["tag": "sanction"]], .not(Pattern([.tag(["sanction"])]))),
      (["stated": "Bring a helmet."], .stated(LocalizedText("Bring a helmet."))),
      (
        ["overlaps": ["holds": "mig"]],
        .pool(Criterion(.claim(Claim(of: .awards(ids("mig")), demands: one)), word: "holds", refersTo: "mig"))
      ),
    ] as [(Written, Criterion.Form)])
  func `a word lowers to its form`(_ written: Written, _ form: Criterion.Form) {
    let (criterion, said) = read(written)
    #expect(said == [])
    #expect(criterion?.form == form)
  }

  @Test func `every and cycle are understood in a renewal`() {
    let (criterion, said) = read(
      ["every": ["period": "6 months", "of": ["evidence": ["kind": "log", "within": "cycle"]]]], inRenewal: true)
    #expect(said == [])
    #expect(
      criterion?.form
        == .dated(Recurrence(period: Period(months: 6), of: .evidence(EvidencePattern(kinds: ["log"], within: .cycle))))
    )
  }

  @Test func `a criterion carries its marks`() {
    let (criterion, said) = read([
      "name": "core", "title": "Core", "says": "The core.", "span": "3 years", "count": ["at_least": 1],
      "limits": [["at_most": "50 %", "by": "hours", "of": ["issuer": "northwind"]]],
    ])
    #expect(said == [])
    #expect(criterion?.name == "core")
    #expect(criterion?.span == Period(months: 36))
    #expect(criterion?.limits.map(\.by) == [.hours])
    #expect(criterion?.limits.map(\.bounds.atMost) == [Share("1/2").map(Amount.share)])
  }

  @Test(
    arguments: [
      (["experience": ["role": "welder"]], "missing-field at key requires.experience"),
      (["credits": ["at_least": "3 ects", "at_most": "5"]], "bad-quantity at requires.credits.at_most"),
      (["some_of": ["of": []]], "missing-field at key requires.some_of"),
      (["all_of": ["holds": "mig"]], "wrong-type at requires.all_of"),
      (["all_of": ["mig"]], "wrong-type at requires.all_of[0]"),
      (["holds": nil], "empty-field at key requires.holds"),
      (["count": ["at_least": "many"]], "bad-number at requires.count.at_least"),
      (["count": ["at_least": 1, "of": ["level": ["eqf": 9]]]], "unknown-level at requires.count.of.level.eqf"),
      (
        ["count": ["at_least": 1, "of": ["awarded": ["at_least": "2026-13-01"]]]],
        "impossible-date at requires.count.of.awarded.at_least"
      ),
      (["count": ["distinct": ["isuer": 2]]], "unknown-word at key requires.count.distinct.isuer"),
      (["count": ["at_least": 1, "of": ["gained_by": "luck"]]], "unknown-word at requires.count.of.gained_by"),
      (["count": ["at_least": 1, "of": ["is": "witnessed"]]], "bad-id at requires.count.of.is"),
      (["count": ["at_least": 1, "of": ["score": [:]]]], "empty-range at key requires.count.of.score"),
      (["holds": "mig", "colour": "red"], "unknown-field at key requires.colour"),
      (["nmae": "core", "holds": "mig"], "unknown-field at key requires.nmae"),
      ("mig", "wrong-type at requires"),
    ] as [(Written, String)])
  func `one fault gives one diagnostic`(_ written: Written, _ expected: String) {
    #expect(read(written).said == [expected])
  }

  @Test func `what cannot be read is undecided, and nothing else is`() throws {
    let criterion = try #require(read(["all_of": [["hold": "mig"], ["holds": "tig"]]]).criterion)
    #expect(criterion.children.map(\.word) == ["hold", "holds"])
    guard case .opaque = criterion.children[0].form else {
      Issue.record("not opaque")
      return
    }
  }
}
