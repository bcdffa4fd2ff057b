import AssayEngine
import AssayModel
import AssayTestSupport
import Testing

/// Large records and designs are answered, in time and without an overflow.
@Suite struct SizeTests {
  private func project(_ requires: String, awards: Int, configuration: String? = nil, credits: String = "2 ects")
    -> YAMLProject
  {
    let catalogue = (0..<awards).map {
      "{ achievement: a\($0), title: A, tags: [t\($0 % 7), all], credits: \(credits) }\n---\n"
    }
    let held = (0..<awards).map { "{ achievement: a\($0), awarded: 2025-01-01 }" }
    return YAMLProject(
      catalogue.joined() + "{ credential: c, title: C, requires: \(requires) }\n---\n"
        + "{ learner: ana, awards: [ \(held.joined(separator: ", ")) ] }", configuration: configuration)
  }

  @Test(
    .timeLimit(.minutes(10 * Patience.times)),
    arguments: [
      ("{ count: { at_least: 60, of: { tag: all } } }", 2000, Verdict.met),
      ("{ count: { at_least: 1000000 } }", 2000, .unmet),
      ("{ credits: { at_least: 1000000 ects, at_most: 1000000 ects } }", 500, .unmet),
      (
        "{ all_of: [ \((0..<200).map { "{ count: { at_least: 2, of: { tag: t\($0 % 7) } } }" }.joined(separator: ", ")) ] }",
        100, .unmet
      ),
      ("{ some_of: { at_least: 1000000, of: [ { holds: a0 } ] } }", 1, .unmet),
      (String(repeating: "{ all_of: [ ", count: 50) + "{ holds: a0 }" + String(repeating: " ] }", count: 50), 1, .met),
      (String(repeating: "{ overlaps: ", count: 100) + "{ holds: a0 }" + String(repeating: " }", count: 100), 1, .met),
      ("{ count: { at_least: 1 } }", 0, .unmet),
    ])
  func `size alone does no harm`(_ requires: String, _ awards: Int, _ verdict: Verdict) {
    #expect(project(requires, awards: awards).verdict() == verdict)
  }

  @Test(arguments: [
    "{ credits: 1000000 ects }", "{ credits: { at_least: 1000000 ects } }",
    "{ count: { at_least: 2 }, limits: [ { at_most: 33.333333 %, by: credits, of: { tag: t1 } } ] }",
    "{ count: { at_least: 2 }, limits: [ { at_least: 33.333333 %, by: credits, of: { tag: t1 } } ] }",
  ])
  func `the largest amounts do not overflow`(_ requires: String) {
    let worth = "schemes: { big: { hours: 1000000 h, worth: { ects: 1000000 } } }"
    for credits in ["1000000 big", "1000000 ects"] {
      let answer = project(requires, awards: 40, configuration: worth, credits: credits).evaluation()
      #expect(answer.unused.count <= 40)
    }
  }

  @Test func `a part that cannot be met settles it, whatever a search that ran out left open`() throws {
    let requires = "{ all_of: [ { holds: nothing }, { count: { at_least: 3, of: { tag: all } } } ] }"
    let loaded = YAMLProject(
      """
      { achievement: nothing }
      ---
      { achievement: a, tags: [all], repeatable: true }
      ---
      { credential: c, requires: \(requires) }
      ---
      { learner: ana, awards: [ { achievement: a }, { achievement: a }, { achievement: a }, { achievement: a } ] }
      """)
    let learner = try #require(loaded.project.learners["ana"])
    let day = try #require(CalendarDate("2026-01-01"))
    for budget in [20, Question.defaultBudget] {
      let question = Question(project: loaded.project, learner: learner, credentials: ["c"], day: day, budget: budget)
      #expect(question.answered().credentials.map(\.verdict) == [.unmet], "budget \(budget)")
    }
  }
}
