import AssayModel
import AssayTestSupport
import Testing

@testable import AssayAnalysis

/// What must be told apart in records, so that nobody is overlooked.
@Suite struct ToldApartTests {
  private typealias Design = EarnabilityTests

  private func verdict(_ old: [Criterion], _ new: [Criterion], _ achievements: [Achievement] = []) throws
    -> CredentialComparison.Verdict
  {
    let (before, after) = (Design.project(achievements, old), Design.project(achievements, new))
    return try #require(
      DesignComparison(AssayAnalysis.Design(before), AssayAnalysis.Design(after), on: WideVersions.day)
        .comparison(of: "welder")
    ).verdict
  }

  private func smallest(_ criteria: [Criterion], _ achievements: [Achievement] = []) throws -> CredentialAnalysis {
    let project = Design.project(achievements, criteria)
    let credential = try #require(project.credentials["welder"])
    return DesignAnalysis(AssayAnalysis.Design(project), on: WideVersions.day).analysis(of: credential)
  }

  private func age(_ least: Decimal?, _ most: Decimal?) -> Criterion {
    let bounds = Bounds(atLeast: least.map { FactQuantity.number($0) }, atMost: most.map { .number($0) })
    return Criterion(.fact(.recorded([RecordedFact("age", .range(bounds))])), word: "fact")
  }

  private func experience(_ hours: Decimal?, lasting: Period? = nil, within: Period? = nil) -> Criterion {
    let demand = ExperienceDemand(
      role: "welder", hours: hours.map { Hours($0) }, lasting: lasting, within: within.map { .period($0) })
    return Criterion(.fact(.experience(demand)), word: "experience")
  }

  private func evidence(within: Period? = nil, hours: Decimal? = nil) -> Criterion {
    let pattern = EvidencePattern(kinds: ["log"], within: within.map { .period($0) })
    let demand = hours.map { Demand(.hours, Bounds(atLeast: $0)) } ?? Demand(.count, Bounds(atLeast: 1))
    return Criterion(.claim(Claim(of: .evidence(pattern), demands: [demand])), word: "evidence")
  }

  private func runs(_ count: Decimal, _ keys: [Pattern.Key] = []) -> Criterion {
    let pattern = Pattern([.id([AchievementReference("run")])] + keys)
    return Criterion(
      .claim(Claim(of: .awards(pattern), demands: [Demand(.count, Bounds(atLeast: count))])), word: "count")
  }

  @Test func `more awards of one achievement than any criteria count by themselves`() throws {
    var run = Design.achievement("run")
    run.isRepeatable = true
    let good = Pattern.Key.score(.atLeastAsGood(.number(70)))
    let poor = Pattern.Key.score(.range(Bounds(atMost: .number(50))))
    // One that is counted, and one that is forbidden.
    let forbidden = Criterion(.not(Pattern([.id([AchievementReference("run")]), poor])), word: "forbids")
    #expect(try verdict([runs(1, [good])], [runs(1, [good]), forbidden], [run]) == .stricter)
    // Those that came before something else, and another one.
    let cap = Design.achievement("cap", requires: runs(2, [good]))
    let found = try smallest([Design.holds("cap"), runs(1, [poor])], [run, cap])
    #expect(found.smallest?.learner.awards.map(\.achievement) == ["cap", "run", "run", "run"])
    // As many as a limit asks for.
    var limited = runs(1)
    limited.limits = [Limit(Bounds(atLeast: .count(3)))]
    #expect(try smallest([limited], [run]).smallest?.size == 3)
    // What one award serves for is not thought of twice.
    #expect(try smallest([Design.holds("cap"), runs(8, [good])], [run, cap]).isComplete)
    #expect(try verdict([runs(8, [good])], [runs(8, [good]), runs(1)], [run]) == .stricter)
  }

  @Test func `awards that only one version lets count more than once`() throws {
    var run = Design.achievement("run")
    let once = Design.project([run], [runs(2)])
    run.isRepeatable = true
    let often = Design.project([run], [runs(2)])
    func verdict(_ old: Project, _ new: Project) -> CredentialComparison.Verdict? {
      DesignComparison(AssayAnalysis.Design(old), AssayAnalysis.Design(new), on: WideVersions.day)
        .comparison(of: "welder")?.verdict
    }
    #expect(verdict(often, once) == .stricter)
    #expect(verdict(once, often) == .looser)
  }

  @Test func `an age between two that are named`() throws {
    let either = Criterion(.atLeast(1, of: [age(nil, 18), age(30, nil)]), word: "any_of")
    #expect(try verdict([age(18, 30)], [age(18, 30), either]) == .stricter)
  }

  @Test func `time worked before the time that counts`() throws {
    let (year, years) = (Period(months: 12), Period(months: 24))
    #expect(try verdict([experience(100, within: year)], [experience(100, within: years)]) == .looser)
    #expect(
      try verdict(
        [experience(100, within: year), experience(200)],
        [experience(100, within: year), experience(200, within: years)])
        == .stricter)
    #expect(try smallest([experience(100, within: year), experience(nil, lasting: years)]).earnable == .yes)
    // Hours that lie in both times count in both.
    #expect(
      try verdict([experience(100, within: year)], [experience(100, within: year), experience(100, within: years)])
        == .equivalent)
  }

  @Test func `evidence that two criteria use up, and evidence of another time`() throws {
    let months = Period(months: 6)
    #expect(try smallest([evidence(), evidence(within: months)]).earnable == .yes)
    let either = Criterion(.atLeast(1, of: [evidence(within: months), evidence(hours: 10)]), word: "any_of")
    #expect(try verdict([either], [evidence(within: months)]) == .stricter)
  }

  @Test func `two results of one assessment`() throws {
    func result(_ least: Decimal, _ most: Decimal) -> Criterion {
      let score = ScoreDemand.range(Bounds(atLeast: .number(least), atMost: .number(most)))
      return Criterion(.fact(.result(ResultDemand("drill", score: score))), word: "assessment")
    }
    func project(_ criteria: [Criterion]) -> Project {
      Design.project([], criteria) { project in
        var drill = Assessment(id: "drill")
        drill.grading = Grading(scale: .percent, pass: .number(50))
        project.assessments["drill"] = drill
      }
    }
    let both = project([result(50, 60), result(80, 90)])
    let credential = try #require(both.credentials["welder"])
    #expect(
      DesignAnalysis(AssayAnalysis.Design(both), on: WideVersions.day).analysis(of: credential).earnable == .yes)
  }

  @Test func `awards of one achievement that two criteria use up`() throws {
    var log = Design.achievement("log")
    log.isRepeatable = true
    #expect(try smallest([Design.holds("log"), Design.holds("log")], [log]).smallest?.size == 2)
  }

  @Test func `a circle with a base is earned from there`() throws {
    let year = Pattern.Key.within(.period(Period(months: 12)))
    let either = Criterion(.atLeast(1, of: [Design.holds("tig", [year]), Design.holds("course")]), word: "any_of")
    let achievements = [
      Design.achievement("mig", requires: either), Design.achievement("tig", requires: Design.holds("mig", [year])),
      Design.achievement("course"),
    ]
    #expect(try smallest([Design.holds("tig")], achievements).smallest?.size == 3)
  }

  @Test func `of a long circle without a base nobody has anything, whatever the days`() throws {
    let achievements = (0..<6).map { number in
      let period = Pattern.Key.within(.period(Period(months: number + 3)))
      return Design.achievement("a\(number)", requires: Design.holds("a\((number + 1) % 6)", [period]))
    }
    let found = try smallest([Design.holds("a0")], achievements)
    #expect(found.earnable == .no)
    #expect(found.core?.count == 7)
  }

  @Test func `an award long ago, since what came before it has to be long ago`() throws {
    let (months, year) = (
      Pattern.Key.within(.period(Period(months: 3))), Pattern.Key.within(.period(Period(months: 12)))
    )
    let (cap, late) = (Design.achievement("cap"), Design.achievement("late", requires: Design.holds("cap", [months])))
    let none = Criterion(.not(Pattern([.id([AchievementReference("cap")]), year])), word: "forbids")
    let found = try smallest([Design.holds("late"), none], [cap, late])
    #expect(found.smallest?.learner.awards.map(\.achievement) == ["cap", "late"])
    // And so on, for what came after that.
    let later = Design.achievement("later", requires: Design.holds("late", [months]))
    #expect(try smallest([Design.holds("later"), none], [cap, late, later]).smallest?.size == 3)
    // What is only valid for a time is like that, too.
    var valid = cap
    valid.validity.period = Period(months: 6)
    let after = Design.achievement("after", requires: Design.holds("cap"))
    #expect(try smallest([Design.holds("after"), none], [valid, after]).smallest?.size == 2)
  }

  @Test func `an award from before what would have kept it away`() throws {
    let first = Design.achievement(
      "first", requires: Criterion(.not(Pattern([.id([AchievementReference("cap")])])), word: "forbids"))
    let found = try smallest([Design.holds("first"), Design.holds("cap")], [Design.achievement("cap"), first])
    #expect(found.smallest?.size == 2)
  }
}
