import AssayAnalysis
import AssayFormats
import AssayModel
import AssayTesting
import Testing

/// What comes of holding mutants against tests.
@Suite struct MutantTrialTests {
  private func judged(_ text: String, _ tests: String = "", of credential: String = "welder") -> [TriedMutant] {
    let tried = TriedYAML.project(text)
    var options = TestOptions(seed: 1, day: TriedYAML.day)
    options.seesCriteria = true
    let files = tests.isEmpty ? [] : [TestFile(path: "tests/welder_test.lua", bytes: Array(tests.utf8))]
    let run = TestRun(tried, files, options)
    let trial = MutantTrial(tried, files, (0..<run.partCount).map { run.part($0) }, options)
    return Mutant.all(of: credential, in: tried).compactMap { trial.judged($0) }
  }

  private func outcome(_ says: String, in found: [TriedMutant]) throws -> ReportedMutant.Outcome {
    try #require(found.first { $0.mutant.says == says }, "\(found.map(\.mutant.says))").outcome
  }

  private static let catalogue = """
    { achievement: mig, tags: [welding] }
    ---
    { achievement: tig, tags: [welding] }
    ---
    { achievement: cad, credits: 3 ects }
    ---

    """

  @Test func `a test that does not pass any more has noticed`() throws {
    let found = judged(
      Self.catalogue + "credential: welder\nrequires: { count: { at_least: 2, of: { tag: welding } } }\n",
      """
      it("needs two", function()
        expect(learner { awards = { { achievement = "mig", awarded = "2026-01-10" } } }):misses "welder"
      end)
      """)
    guard case .noticed(let test) = try outcome("`at_least: 2` became `1`", in: found) else {
      Issue.record("nobody noticed")
      return
    }
    #expect(test == "tests/welder_test.lua > needs two")
  }

  @Test func `a survivor has the smallest learner, and a test that passes with the design`() throws {
    let found = judged(
      Self.catalogue + "credential: welder\nrequires: { count: { at_least: 2, of: { tag: welding } } }\n")
    guard case .survives(let learner) = try outcome("`at_least: 2` became `1`", in: found) else {
      Issue.record("it does not survive")
      return
    }
    #expect(learner.shown.learner.awards.map(\.achievement) == ["mig"])
    #expect(learner.says == .notEarned)
    #expect(learner.shown.isSmallest)
    #expect(learner.test?.contains(":misses \"welder\"") == true)
  }

  @Test func `a change that nobody could notice is equivalent`() throws {
    // Courses of three credits make four as hard to reach as six.
    let found = judged(
      Self.catalogue
        + "{ achievement: art, credits: 3 ects }\n---\ncredential: welder\nrequires: { credits: { at_least: 6 ects } }\n"
    )
    guard case .equivalent = try outcome("`at_least: 6 ects` became `5 ects`", in: found) else {
      Issue.record("it is not equivalent")
      return
    }
  }

  @Test func `of what is counted in two credentials, no proof about one speaks`() throws {
    let found = judged(
      Self.catalogue + """
        credential: welder
        requires: { holds: mig }
        counting: { shared_with: [ { credential: other, at_most: 0 } ] }
        ---
        credential: other
        requires: { holds: mig }
        """)
    guard case .unknown = try outcome("`{ credential: other, at_most: 0 }` was left out of `shared_with`", in: found)
    else {
      Issue.record("something was said of it")
      return
    }
  }

  @Test func `how long an award is valid is told by who holds one`() throws {
    let found = judged(
      Self.catalogue + "credential: welder\nrequires: { holds: mig }\nvalidity: { period: 2 years }\n")
    guard case .survives(let learner) = try outcome("`period: 2 years` became `3 years`", in: found) else {
      Issue.record("nobody was found")
      return
    }
    #expect(learner.says == .notHeld)
    #expect(learner.test?.contains(".never:holds \"welder\"") == true)
  }
}
