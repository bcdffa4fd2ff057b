import AssayModel
import Testing

@testable import AssayAnalysis

/// What can only be earned with more of something than any criterion asks for by itself.
@Suite struct MoreThanAskedTests {
  private func smallest(
    _ achievements: [Achievement], _ criteria: [Criterion], _ change: (inout Credential) -> Void = { _ in },
    with add: (inout Project) -> Void = { _ in }
  ) throws -> ShownLearner? {
    var project = EarnabilityTests.project(achievements, criteria)
    add(&project)
    var credential = try #require(project.credentials["welder"])
    change(&credential)
    project.credentials["welder"] = credential
    return DesignAnalysis(Design(project), on: WideVersions.day).analysis(of: credential).smallest
  }

  private func repeatable(_ id: String) -> Achievement {
    var achievement = EarnabilityTests.achievement(id)
    achievement.isRepeatable = true
    return achievement
  }

  private func evidence(_ demand: Demand, _ limits: [Limit] = [], within: Period? = nil) -> Criterion {
    let pattern = EvidencePattern(kinds: ["log"], within: within.map { .period($0) })
    return Criterion(.claim(Claim(of: .evidence(pattern), demands: [demand])), word: "evidence", limits: limits)
  }

  private func run(_ id: String, _ keys: [Pattern.Key] = [], _ count: Decimal = 1) -> Criterion {
    let pattern = Pattern([.id([AchievementReference(id)])] + keys)
    return Criterion(
      .claim(Claim(of: .awards(pattern), demands: [Demand(.count, Bounds(atLeast: count))])), word: "count")
  }

  @Test func `pieces of evidence that a limit asks for`() throws {
    let three = Limit(Bounds(atLeast: .count(3)))
    let one = Demand(.count, Bounds(atLeast: 1))
    #expect(try smallest([], [evidence(one, [three])])?.learner.evidence.count == 3)
  }

  @Test func `hours of evidence that a limit asks for`() throws {
    let hours = Limit(Bounds(atLeast: .hours(Hours(40))))
    let found = try smallest([], [evidence(Demand(.count, Bounds(atLeast: 2)), [hours])])
    #expect(found?.learner.evidence.count == 2)
  }

  @Test func `hours of evidence in several pieces, where a limit leaves room for more`() throws {
    let room = Limit(Bounds(atMost: .hours(Hours(20))))
    func project(span: Period?) -> Project {
      var criterion = evidence(Demand(.hours, Bounds(atLeast: 20)), [room])
      criterion.span = span
      return EarnabilityTests.project([], [criterion])
    }
    let (before, after) = (project(span: nil), project(span: Period(months: 6)))
    let comparison = try #require(
      DesignComparison(Design(before), Design(after), on: WideVersions.day)
        .comparison(of: "welder"))
    #expect(comparison.verdict == .stricter)
  }

  @Test func `awards beside those of which no more than a share may be counted`() throws {
    let quarter = try Limit(
      Bounds(atMost: .share(#require(Share("1/4")))), by: .count, of: Pattern(id: "run"))
    let found = try smallest([repeatable("run"), repeatable("pin")], [run("run", [], 2), run("pin")]) {
      $0.counting.limits = [quarter]
    }
    #expect(found?.size == 8)
  }

  @Test func `marks that make up for a poor one`() throws {
    let poor = Pattern.Key.score(.range(Bounds(atMost: .number(50))))
    let good = Pattern.Key.score(.atLeastAsGood(.number(51)))
    let found = try smallest([repeatable("run")], [run("run", [poor]), run("run", [good])]) {
      $0.counting.meanScore = .init(atLeast: 80, by: .count)
    }
    #expect(found?.size == 3)
  }

  @Test func `ways in which awards are gained, which no pattern names`() throws {
    var claim = Claim(of: .awards(Pattern()), demands: [Demand(.count, Bounds(atLeast: 2))])
    claim.distinct = [KeyCount(.gainedBy, 2)]
    let found = try smallest(
      [EarnabilityTests.achievement("run"), EarnabilityTests.achievement("cap")],
      [Criterion(.claim(claim), word: "count")])
    #expect(Set(found?.learner.awards.map(\.gainedBy) ?? []).count == 2)
  }

  @Test func `a good result that shows something, and a poor one`() throws {
    let poor = ScoreDemand.range(Bounds(atMost: .number(40)))
    let criteria = [
      Criterion(.fact(.shown(CompetencyReference(id: "seam"))), word: "competency"),
      Criterion(.fact(.result(ResultDemand("drill", score: poor))), word: "assessment"),
    ]
    let found = try smallest([], criteria) { credential in
      var drill = Assessment(id: "drill")
      drill.grading = Grading(scale: .percent, pass: .number(50))
      drill.assesses = [CompetencyReference(id: "seam")]
      (credential.outcomes, credential.assessments) = ([Outcome(id: "seam")], [drill])
    }
    #expect(found?.learner.results.count == 2)
  }

  @Test func `a mean over marks of which some are words`() throws {
    var project = EarnabilityTests.project([EarnabilityTests.achievement("cap")], [run("cap"), run("smith")])
    var smith = Credential(id: "smith")
    smith.achievement.credits = [Credits(2, "ects")]
    smith.assessments = [Assessment(id: "drill")]
    smith.assessments[0].grading = Grading(scale: .words(["poor", "good"]), pass: .word("good"))
    smith.achievement.requires = run("cap")
    (project.credentials["smith"], project.achievements["smith"]) = (smith, smith.achievement)
    project.credentials["welder"]?.counting.meanScore = .init(atLeast: 60)
    let credential = try #require(project.credentials["welder"])
    let found = DesignAnalysis(Design(project), on: WideVersions.day).analysis(of: credential)
    // Whoever has no mark in `smith` is left out of the mean.
    #expect(found.earnable == .yes)
    #expect(found.smallest?.learner.awards.first { $0.achievement == "smith" }?.score == nil)
  }

  @Test func `marks that make up for a good one, where lower is better`() throws {
    var graded = Credential(id: "smith")
    graded.achievement.isRepeatable = true
    graded.assessments = [Assessment(id: "drill")]
    graded.assessments[0].grading = Grading(
      scale: .points(Bounds(atLeast: 1, atMost: 5)), pass: .number(4), better: .lower)
    let found = try smallest([graded.achievement], [run("smith", [.score(.atLeastAsGood(.number(1)))]), run("smith")]) {
      $0.counting.meanScore = .init(atLeast: 4, by: .count)
    } with: {
      $0.credentials["smith"] = graded
    }
    #expect(found?.size == 4)
  }

  @Test func `shares of the largest amounts`() throws {
    var cap = EarnabilityTests.achievement("cap")
    cap.credits = [Credits(900_000_000_000, "ects")]
    let share = try Limit(
      Bounds(atMost: .share(#require(Share("33.333333 %")))), by: .credits(scheme: "ects"), of: Pattern(id: "cap"))
    let found = try smallest([cap, EarnabilityTests.achievement("run")], [run("cap")]) { $0.counting.limits = [share] }
    #expect(found == nil)
  }

  @Test func `evidence signed in two roles`() throws {
    var claim = Claim(of: .evidence(EvidencePattern()), demands: [Demand(.count, Bounds(atLeast: 1))])
    claim.distinct = [KeyCount(.role, 2)]
    let found = try smallest([], [Criterion(.claim(claim), word: "evidence")])
    #expect(Set(found?.learner.evidence.map(\.signedBy?.role) ?? []).count == 2)
  }

  @Test func `a piece with hours, where they are too large a share`() throws {
    let half = try Limit(Bounds(atLeast: .share(#require(Share("1/2")))), by: .hours, of: Pattern(id: "cap"))
    let one = Demand(.count, Bounds(atLeast: 1))
    let (before, after) = (
      EarnabilityTests.project([], [evidence(one)]), EarnabilityTests.project([], [evidence(one, [half])])
    )
    let comparison = DesignComparison(Design(before), Design(after), on: WideVersions.day).comparison(of: "welder")
    #expect(comparison?.lost != nil)
  }

  @Test func `what is renewed by something else may be valid for longer than is known`() throws {
    var cap = EarnabilityTests.achievement("cap")
    cap.validity.period = Period(months: 12)
    var talk = EarnabilityTests.achievement("talk")
    let old = Pattern.Key.awarded(Bounds(atMost: CalendarDate(year: 2024, month: 1, day: 1)))
    func earnable(_ talk: Achievement) throws -> Possibility {
      let project = EarnabilityTests.project([cap, talk], [run("cap", [old])])
      let credential = try #require(project.credentials["welder"])
      return DesignAnalysis(Design(project), on: WideVersions.day).analysis(of: credential).earnable
    }
    #expect(try earnable(talk) == .no)
    talk.renews = [AchievementReference("cap")]
    #expect(try earnable(talk) == .unknown)
  }

  @Test func `what is counted elsewhere may meet a criterion that counts nothing`() throws {
    var cap = EarnabilityTests.achievement("cap")
    cap.shows = [CompetencyReference(framework: "welder", id: "seam")]
    var project = EarnabilityTests.project(
      [cap], [run("cap"), Criterion(.covers([CompetencyReference(id: "seam")]), word: "covers")])
    project.credentials["welder"]?.outcomes = [Outcome(id: "seam")]
    let credential = try #require(project.credentials["welder"])
    let found = DesignAnalysis(Design(project), on: WideVersions.day).analysis(of: credential)
    #expect(found.earnable == .yes)
    #expect(found.findings.map(\.kind) == [.redundant])
  }
}
