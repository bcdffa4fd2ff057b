import AssayEngine
import AssayModel
import AssayTestSupport
import Testing

/// Which awards are held on the day asked.
@Suite struct ValidityTests {
  private func project(_ award: String) -> YAMLProject {
    YAMLProject(
      """
      { achievement: plain, title: Plain }
      --- { achievement: year, title: A year, validity: { period: 1 year } }
      --- { achievement: month, title: A month, validity: { period: 1 month } }
      --- { achievement: more, title: More, validity: { period: 1 year, renewals: [ { extends: 1 year, from: expiry } ] } }
      --- { achievement: again, title: Again, validity: { period: 1 year, renewals: [ { extends: 1 year, from: renewal } ] } }
      --- { achievement: two, title: Two, validity: { period: 1 year, renewals: [ { extends: 1 year }, { extends: 2 years } ] } }
      --- { credential: c, title: C, requires: { count: { at_least: 1 } } }
      --- { learner: ana, awards: [ { \(award) } ] }
      """.replacing("--- ", with: "---\n"))
  }

  @Test(arguments: [
    ("achievement: plain, awarded: 2026-05-01", "2026-05-01", Verdict.met),
    ("achievement: plain, awarded: 2026-05-02", "2026-05-01", .unmet),
    ("achievement: plain, awarded: 2020-01-01, expires: 2026-05-01", "2026-05-01", .met),
    ("achievement: plain, awarded: 2020-01-01, expires: 2026-04-30", "2026-05-01", .unmet),
    ("achievement: plain, awarded: 2020-01-01, status: revoked", "2026-05-01", .unmet),
    ("achievement: plain, status: in_progress", "2026-05-01", .unmet),
    ("achievement: year, awarded: 2025-05-01", "2026-05-01", .met),
    ("achievement: year, awarded: 2025-04-30", "2026-05-01", .unmet),
    ("achievement: year, awarded: 2024-02-29", "2025-02-28", .met),
    ("achievement: year, awarded: 2024-02-29", "2025-03-01", .unmet),
    ("achievement: month, awarded: 2026-01-31", "2026-02-28", .met),
    ("achievement: month, awarded: 2026-01-31", "2026-03-01", .unmet),
    // An award's own expiry is the present one.
    ("achievement: year, awarded: 2020-01-01, expires: 2027-01-01", "2026-05-01", .met),
    ("achievement: more, awarded: 2024-01-01, renewed: [2024-06-01]", "2026-01-01", .met),
    ("achievement: more, awarded: 2024-01-01, renewed: [2024-06-01]", "2026-01-02", .unmet),
    ("achievement: again, awarded: 2024-01-01, renewed: [2024-06-01]", "2025-06-01", .met),
    ("achievement: again, awarded: 2024-01-01, renewed: [2024-06-01]", "2025-06-02", .unmet),
    // What is renewed after the day asked is not renewed yet.
    ("achievement: more, awarded: 2024-01-01, renewed: [2024-12-01]", "2024-11-30", .met),
    ("achievement: two, awarded: 2024-01-01, renewed: [2024-06-01]", "2024-12-01", .undecided),
  ])
  func `an award is held from the day it is awarded through the day it expires`(
    _ award: String, _ day: String, _ verdict: Verdict
  ) { #expect(project(award).verdict(on: day) == verdict) }

  @Test func `what is in progress counts only when that is asked`() {
    let project = project("achievement: plain, status: in_progress, expected: 2026-06-30")
    let now = project.evaluation()
    #expect([now.verdict, now.statusIfCompleted] == [.unmet, .met])
    let then = project.question(ifCompleted: true).answered().credentials[0]
    #expect([then.verdict, then.statusIfCompleted] == [.met, .met])
    #expect(project.evaluation(on: "2026-06-30").unused.map(\.reason) == [.invalid])
  }
}
