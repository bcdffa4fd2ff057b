import AssayModel
import Testing

@testable import AssayAnalysis

/// Learners who show something of one criterion.
@Suite struct CriterionLearnerTests {
  private let project = EarnabilityTests.project(
    ["cad", "mig", "tig"].map { EarnabilityTests.achievement($0) },
    [
      EarnabilityTests.holds("cad"),
      Criterion(
        .atLeast(1, of: [EarnabilityTests.holds("mig"), EarnabilityTests.holds("tig")]), word: "any_of",
        name: "welding"),
    ])

  private func awards(_ wish: CriterionLearners.Wish, _ path: String, of project: Project? = nil) throws -> [String?]? {
    let project = project ?? self.project
    let credential = try #require(project.credentials["welder"])
    let learners = CriterionLearners(Design(project), of: credential, on: DrawnVersions.day)
    guard case .learner(let found) = learners.learner(wish, at: "requires/all_of" + path) else { return nil }
    return found.learner.awards.map(\.achievement)
  }

  private func isNobody(_ wish: CriterionLearners.Wish, _ path: String, of project: Project) throws -> Bool {
    let credential = try #require(project.credentials["welder"])
    let learners = CriterionLearners(Design(project), of: credential, on: DrawnVersions.day)
    if case .nobody = learners.learner(wish, at: "requires/all_of" + path) { return true }
    return false
  }

  @Test func `who meets a criterion earns the credential`() throws {
    #expect(try awards(.met, "/welding/holds:tig") == ["cad", "tig"])
  }

  @Test func `who does not meet a criterion lacks nothing else`() throws {
    #expect(try awards(.unmet, "/holds:cad") == ["mig"])
    #expect(try awards(.unmet, "/welding") == ["cad"])
  }

  @Test func `where an option decides, nothing else would do`() throws {
    #expect(try awards(.decides, "/welding/holds:tig") == ["cad", "tig"])
  }

  @Test func `what nobody can meet is met by nobody`() throws {
    let never = EarnabilityTests.project(
      [EarnabilityTests.achievement("cad")],
      [
        EarnabilityTests.holds("cad"),
        Criterion(
          .atLeast(1, of: [EarnabilityTests.holds("cad"), EarnabilityTests.holds("moon")]), word: "any_of", name: "or"),
      ])
    #expect(try isNobody(.met, "/or/holds:moon", of: never))
    #expect(try isNobody(.decides, "/or/holds:moon", of: never))
    #expect(try !isNobody(.unmet, "/or/holds:moon", of: never))
  }

  @Test func `what uses nothing up and is always met is not met by nobody`() throws {
    let always = EarnabilityTests.project(
      [EarnabilityTests.achievement("cad")],
      [EarnabilityTests.holds("cad"), Criterion(.atLeast(0, of: []), word: "all_of", name: "nothing")])
    #expect(try isNobody(.unmet, "/nothing", of: always))
  }
}
