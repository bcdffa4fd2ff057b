import AssayEngine
import AssayModel
import AssayTestSupport
import Testing

@testable import AssayAnalysis

/// Who gains and who loses by changes that people make.
@Suite struct ComparisonTests {
  private func compared(_ old: Project, _ new: Project) throws -> CredentialComparison {
    try #require(DesignComparison(Design(old), Design(new), on: DrawnVersions.day).comparison(of: "welder"))
  }

  private func electives(_ least: Decimal, of ids: [String]) -> Project {
    let pattern = Pattern([.id(ids.map { AchievementReference($0) })])
    let claim = Claim(of: .awards(pattern), demands: [Demand(.count, Bounds(atLeast: least))])
    return EarnabilityTests.project(
      ["cad", "mig", "tig"].map { EarnabilityTests.achievement($0) },
      [Criterion(.claim(claim), word: "count", name: "electives")])
  }

  private func awards(_ change: CredentialComparison.Change?) -> [String?]? {
    change?.shown.learner.awards.map(\.achievement)
  }

  @Test func `asking for more is stricter, and the smallest who loses is shown`() throws {
    let found = try compared(electives(1, of: ["mig", "tig"]), electives(2, of: ["mig", "tig"]))
    #expect(found.verdict == .stricter)
    #expect(awards(found.lost) == ["mig"])
    #expect(found.gained == nil)
    #expect(found.advice == .major)
    #expect(found.lost?.judged.verdict == .unmet)
  }

  @Test func `accepting more is looser`() throws {
    let found = try compared(electives(1, of: ["mig"]), electives(1, of: ["mig", "cad"]))
    #expect(found.verdict == .looser)
    #expect(awards(found.gained) == ["cad"])
    #expect(found.advice == .minor)
  }

  @Test func `another one in its place is incomparable`() throws {
    let found = try compared(electives(1, of: ["mig", "cad"]), electives(1, of: ["mig", "tig"]))
    #expect(found.verdict == .incomparable)
    #expect(awards(found.lost) == ["cad"])
    #expect(awards(found.gained) == ["tig"])
    #expect(found.overlap == .yes)
  }

  private func asking(_ plugin: String) -> Design {
    let rule = Criterion(.opaque(OpaqueRule(plugin: "northwind", name: "steady", reason: "")), word: "northwind/steady")
    let picked = Claim(
      of: .awards(Pattern([.id([AchievementReference("mig")]), .predicate("northwind/fresh")])),
      demands: [Demand(.count, Bounds(atLeast: 1))])
    let project = EarnabilityTests.project(
      [EarnabilityTests.achievement("mig")], [rule, Criterion(.claim(picked), word: "count")])
    return Design(project, plugins: ["northwind": ["plugin.lua": Array(plugin.utf8)]])
  }

  @Test func `a plugin that was not changed answers as it did`() throws {
    let found = try #require(
      DesignComparison(asking("one"), asking("one"), on: DrawnVersions.day).comparison(of: "welder"))
    #expect(found.verdict == .equivalent)
  }

  @Test func `a plugin that was changed may answer otherwise`() throws {
    let found = try #require(
      DesignComparison(asking("one"), asking("two"), on: DrawnVersions.day).comparison(of: "welder"))
    #expect(found.verdict == .incomparable)
    #expect(found.lost?.shown.assumed == ["northwind/fresh(mig) as it was", "northwind/steady as it was"])
    #expect(found.lost?.judged.verdict == .unmet)
    #expect(found.gained?.shown.assumed == ["northwind/fresh(mig)", "northwind/steady"])
    #expect(found.overlap == .yes)
  }

  @Test func `the same in other words is equivalent`() throws {
    let two = EarnabilityTests.project(
      ["cad", "mig", "tig"].map { EarnabilityTests.achievement($0) },
      [EarnabilityTests.holds("tig"), EarnabilityTests.holds("mig")])
    let found = try compared(electives(2, of: ["mig", "tig"]), two)
    #expect(found.verdict == .equivalent)
    #expect(found.advice == .patch)
  }

  @Test func `one award that serves one criterion only is seen by a comparison`() throws {
    // Two of three criteria compete for the same awards: with one award more accepted, somebody gains.
    func design(_ third: [String]) -> Project {
      let criteria = [["mig", "tig"], ["mig", "tig"], third].enumerated().map { place, ids in
        Criterion(
          .claim(
            Claim(
              of: .awards(Pattern([.id(ids.map { AchievementReference($0) })])),
              demands: [Demand(.count, Bounds(atLeast: 1))])), word: "count", name: "n\(place)")
      }
      return EarnabilityTests.project(["cad", "mig", "tig", "weld"].map { EarnabilityTests.achievement($0) }, criteria)
    }
    let found = try compared(design(["mig", "tig", "cad"]), design(["mig", "tig", "cad", "weld"]))
    #expect(found.verdict == .looser)
    #expect(awards(found.gained) == ["mig", "tig", "weld"])
  }

  /// What is read off must be what is found by searching.
  @Test(arguments: 0..<400) func `what surely includes another is found to`(_ seed: UInt64) throws {
    let drawn = DrawnVersions(seed: seed)
    let (before, after) = (try #require(drawn.old.credentials["c"]), try #require(drawn.new.credentials["c"]))
    guard after.surelyIncludes(before) || before.surelyIncludes(after) else { return }
    let (first, second) = (Asked(.old, before), Asked(.new, after))
    let space = Space([first, second], in: [.old: Design(drawn.old), .new: Design(drawn.new)], on: DrawnVersions.day)
    let old = space.requirement(first, on: DrawnVersions.day)
    let new = space.requirement(second, on: DrawnVersions.day)
    for (more, less, holds) in [(new, old, after.surelyIncludes(before)), (old, new, before.surelyIncludes(after))]
    where holds {
      let inquiry = Inquiry(
        [.init(requirement: more, isEarned: true), .init(requirement: less, isEarned: false)], in: space, foundedOn: [],
        effort: Effort(conflicts: 200_000, rounds: 300))
      if case .found(let record) = inquiry.find() { Issue.record("\(record.learner)") }
    }
  }
}
