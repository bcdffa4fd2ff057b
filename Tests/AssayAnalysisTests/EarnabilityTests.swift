import AssayEngine
import AssayModel
import AssayTestSupport
import Testing

@testable import AssayAnalysis

/// What is said of designs that people write.
@Suite struct EarnabilityTests {
  static func project(
    _ achievements: [Achievement], _ criteria: [Criterion], _ change: (inout Project) -> Void = { _ in }
  ) -> Project {
    var project = Project(name: "harbour")
    for achievement in achievements { project.achievements[achievement.id] = achievement }
    var credential = Credential(id: "welder")
    credential.achievement.requires = Criterion(.atLeast(criteria.count, of: criteria), word: "all_of")
    project.credentials["welder"] = credential
    project.achievements["welder"] = credential.achievement
    change(&project)
    return project
  }

  static func holds(_ id: String, _ keys: [Pattern.Key] = [], name: String? = nil) -> Criterion {
    let pattern = Pattern([.id([AchievementReference(id)])] + keys)
    return Criterion(
      .claim(Claim(of: .awards(pattern), demands: [Demand(.count, Bounds(atLeast: 1))])), word: "holds", refersTo: id,
      name: name)
  }

  static func achievement(_ id: String, requires: Criterion? = nil) -> Achievement {
    var achievement = Achievement(id: id)
    achievement.credits = [Credits(2, "ects")]
    achievement.requires = requires
    return achievement
  }

  private func analysis(_ project: Project) throws -> CredentialAnalysis {
    let credential = try #require(project.credentials["welder"])
    return DesignAnalysis(Design(project), on: DrawnVersions.day).analysis(of: credential)
  }

  private func core(_ analysis: CredentialAnalysis) -> [String]? {
    analysis.core?.map { "\($0.kind.rawValue) \($0.id)" }
  }

  @Test func `the smallest learner has what is asked for and what that asks for`() throws {
    let project = Self.project(
      [Self.achievement("mig"), Self.achievement("tig", requires: Self.holds("mig")), Self.achievement("cad")],
      [Self.holds("tig")])
    let found = try analysis(project)
    #expect(found.earnable == .yes)
    #expect(found.smallest?.learner.awards.map(\.achievement) == ["mig", "tig"])
    #expect(found.mandatory == ["mig", "tig"])
  }

  @Test func `awards that ask for each other can be had by nobody`() throws {
    let project = Self.project(
      [
        Self.achievement("mig", requires: Self.holds("tig")), Self.achievement("tig", requires: Self.holds("mig")),
      ], [Self.holds("tig", name: "welding")])
    let found = try analysis(project)
    #expect(found.earnable == .no)
    #expect(core(found) == ["criterion welding", "prerequisite mig", "prerequisite tig"])
  }

  @Test func `a recent award of what must be older than an old one is a contradiction`() throws {
    let recent = Pattern.Key.within(.period(Period(days: 90)))
    let old = Criterion(
      .not(Pattern([.id([AchievementReference("m2")]), .within(.period(Period(days: 365)))])), word: "forbids",
      name: "old")
    let project = Self.project(
      [Self.achievement("m1"), Self.achievement("m2", requires: Self.holds("m1"))],
      [Self.holds("m1", [recent], name: "recent"), Self.holds("m2", name: "second"), old])
    let found = try analysis(project)
    #expect(found.earnable == .no)
    #expect(core(found) == ["criterion old", "criterion recent", "criterion second", "prerequisite m2"])
  }

  @Test func `a minimum of which only a plugin can say whether it is reached can be reached`() throws {
    var criterion = Self.holds("mig", name: "welding")
    criterion.limits = [Limit(Bounds(atLeast: .count(1)), of: Pattern([.predicate("bay/witnessed")]))]
    let found = try analysis(Self.project([Self.achievement("mig")], [criterion]))
    #expect(found.earnable == .yes)
    #expect(found.smallest?.assumed == ["bay/witnessed(mig)"])
  }

  @Test func `of several awards of one achievement, a plugin may say different things`() throws {
    var run = Self.achievement("run")
    run.isRepeatable = true
    let seen = Pattern.Key.predicate("bay/witnessed")
    let criteria = [
      Self.holds("run", [seen], name: "seen"), Self.holds("run", [.except(Pattern([seen]))], name: "unseen"),
    ]
    let found = try analysis(Self.project([run], criteria))
    #expect(found.earnable == .yes)
    #expect(found.smallest?.size == 3)
    #expect(found.smallest?.learner.awards.map(\.id) == ["run#1", "run#2"])
    #expect(found.smallest?.assumed == ["bay/witnessed(run#2)"])
    #expect(found.opaque == ["bay/witnessed(run)"])
    // Where nothing is asked for that tells them apart, it is one assumption about all of them.
    var twice = Self.holds("run", [seen])
    if case .claim(var claim) = twice.form {
      claim.demands = [Demand(.count, Bounds(atLeast: 2))]
      twice.form = .claim(claim)
    }
    let alike = try analysis(Self.project([run], [twice]))
    #expect(alike.smallest?.size == 3)
    #expect(alike.smallest?.learner.awards.map(\.id) == [nil, nil])
    #expect(alike.smallest?.assumed == ["bay/witnessed(run)"])
  }

  @Test func `what a plugin would say of an award that is not there is assumed of no other`() throws {
    var run = Self.achievement("run")
    run.isRepeatable = true
    let seen = Self.holds("run", [.predicate("bay/witnessed")])
    let project = Self.project([run], [seen, Self.holds("run")])
    let asked = Asked(.new, try #require(project.credentials["welder"]))
    let space = Space([asked], in: [.new: Design(project)], on: WideVersions.day)
    let awards = space.possibilities.units.filter(\.isAward).compactMap(\.entries.first)
    let answers = awards.compactMap { space.question("bay/witnessed", about: $0) }
    try #require(answers.count == 2)
    func assumed(_ entries: [RecordEntry], _ answers: [Space.ScriptQuestion]) -> [String] {
      ChosenRecord(entries, Set(answers), of: space).assumed
    }
    #expect(assumed([awards[0]], [answers[1]]) == [])
    #expect(assumed([awards[0]], answers) == ["bay/witnessed(run)"])
    #expect(assumed(awards, [answers[1]]) == ["bay/witnessed(run#2)"])
    #expect(assumed(awards, answers) == ["bay/witnessed(run)"])
  }

  @Test func `whatever the evaluator asks a plugin about a record could be answered otherwise`() throws {
    let project = Self.project(
      [Self.achievement("mig"), Self.achievement("tig")], [Self.holds("mig", [.predicate("bay/witnessed")])])
    let asked = Asked(.new, try #require(project.credentials["welder"]))
    let space = Space([asked], in: [.new: Design(project)], on: WideVersions.day)
    let requirement = space.requirement(asked, on: WideVersions.day)
    let entries = space.possibilities.units.filter(\.isAward).compactMap(\.entries.first)
    #expect(requirement.isEarned(by: ChosenRecord(entries, [], of: space)) == false)
    // Nothing was said in clauses yet, so that no criterion was seen to ask anything.
    #expect(space.questions.isEmpty)
    requirement.meetQuestions()
    #expect(space.questions.map(\.question) == [.predicate("bay/witnessed", achievement: "mig")])
  }

  @Test func `of a choice in which nobody can have anything, the choice is blamed`() throws {
    let choice = Criterion(
      .atLeast(1, of: [Self.holds("tig", name: "first"), Self.holds("cad", name: "second")]), word: "any_of",
      name: "either")
    let project = Self.project([Self.achievement("mig")], [Self.holds("mig"), choice])
    #expect(try core(analysis(project)) == ["criterion either"])
  }

  @Test func `of two circles, only the one that matters is blamed`() throws {
    let project = Self.project(
      [
        Self.achievement("mig", requires: Self.holds("mig")), Self.achievement("tig", requires: Self.holds("tig")),
        Self.achievement("cad"),
      ], [Self.holds("mig", name: "welding"), Self.holds("cad")])
    #expect(try core(analysis(project)) == ["criterion welding", "prerequisite mig"])
  }

  @Test func `what never counts together is blamed where both are asked for`() throws {
    let project = Self.project(
      [Self.achievement("mig"), Self.achievement("tig"), Self.achievement("cad")],
      [Self.holds("mig", name: "a"), Self.holds("tig", name: "b"), Self.holds("cad", name: "c")]
    ) { $0.counting.conflicts = [.init(AchievementReference("mig"), AchievementReference("tig"))] }
    #expect(try core(analysis(project)) == ["conflict mig/tig", "criterion a", "criterion b"])
  }

  @Test func `one award cannot serve two criteria`() throws {
    let project = Self.project([Self.achievement("mig")], [Self.holds("mig", name: "a"), Self.holds("mig", name: "b")])
    #expect(try core(analysis(project)) == ["criterion a", "criterion b"])
  }

  @Test func `a credential that is held was earned`() throws {
    let project = Self.project([Self.achievement("mig")], [Self.holds("basics")]) { project in
      var basics = Credential(id: "basics")
      basics.achievement.requires = Self.holds("mig")
      project.credentials["basics"] = basics
      project.achievements["basics"] = basics.achievement
    }
    let found = try analysis(project)
    #expect(found.smallest?.learner.awards.map(\.achievement) == ["basics", "mig"])
  }

  @Test func `what only a script can say is assumed and shown`() throws {
    let asked = OpaqueRule(
      plugin: "northwind", name: "floor_ready", reason: "", arguments: ["hours": .quantity("40 h")])
    let rule = Criterion(.opaque(asked), word: "northwind/floor_ready")
    let found = try analysis(Self.project([Self.achievement("mig")], [Self.holds("mig"), rule]))
    #expect(found.smallest?.size == 2)
    #expect(found.smallest?.assumed == ["northwind/floor_ready(hours: 40 h)"])
    #expect(found.opaque == ["northwind/floor_ready(hours: 40 h)"])
  }

  @Test func `criteria that matter to nobody are named`() throws {
    let choice = Criterion(
      .atLeast(1, of: [Self.holds("mig", name: "first"), Self.holds("nothing", name: "second")]), word: "any_of",
      name: "either")
    let again = Criterion(.pool(Self.holds("mig")), word: "overlaps", name: "again")
    let found = try analysis(Self.project([Self.achievement("mig")], [choice, again]))
    #expect(
      found.findings.map { "\($0.id) \($0.kind.rawValue)" }.sorted() == [
        "again redundant", "either redundant", "first forced", "requires/all_of/again/holds:mig redundant",
        "second impossible",
      ])
  }
}
