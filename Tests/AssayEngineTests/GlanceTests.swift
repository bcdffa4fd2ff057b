import AssayEngine
import AssayModel
import AssayTestSupport
import Testing

/// What is seen without searching.
@Suite struct GlanceTests {
  private func isEarned(needing credits: Int, budget: Int) throws -> Bool? {
    let written = YAMLProject(
      """
      { achievement: mig, credits: 2 ects }
      ---
      { achievement: tig, credits: 3 ects }
      ---
      { achievement: cad, credits: 1 ects }
      ---
      credential: welder
      requires:
        all_of:
          - { name: one, credits: { at_least: 2 ects, of: { id: [mig, tig] } } }
          - { name: two, credits: { at_least: 3 ects, of: { id: [mig, tig] } } }
          - { name: three, credits: { at_least: \(credits) ects, of: { id: cad } } }
      ---
      learner: ana
      awards:
        - { achievement: mig, awarded: 2026-01-01 }
        - { achievement: tig, awarded: 2026-01-01 }
        - { achievement: cad, awarded: 2026-01-01 }
      """)
    let replay = Replay(
      of: try #require(written.project.credentials["welder"]), in: ProjectIndex(written.project),
      by: try #require(written.project.learners["ana"]), on: try #require(CalendarDate("2026-05-01")), scripts: .none)
    return replay.isEarned(budget: budget)
  }

  @Test func `a criterion that cannot be met settles it, however much work the others are`() throws {
    #expect(try isEarned(needing: 2, budget: 0) == false)
    #expect(try isEarned(needing: 1, budget: 0) != false)
    #expect(try isEarned(needing: 1, budget: 1_000_000) == true)
  }
}
