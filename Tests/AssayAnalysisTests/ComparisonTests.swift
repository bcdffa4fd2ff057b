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
    #expect(found.lost?.earned.verdict == .met)
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
}
