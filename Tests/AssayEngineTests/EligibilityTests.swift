import AssayEngine
import AssayModel
import AssayTestSupport
import Testing

/// Which awards a claim may count: equivalences, exceptions, and one award of one achievement.
@Suite struct EligibilityTests {
  /// Three achievements that are the same, one accepted for another in 2024, and two learners' awards of them.
  private func project(_ requires: String, _ learner: String, configuration: String? = nil) -> YAMLProject {
    YAMLProject(
      """
      { achievement: a, title: A, same_as: [b] }
      --- { achievement: b, title: B }
      --- { achievement: x, title: X, same_as: [b] }
      --- { achievement: old, title: Old, accepted_for: [ { id: x, from: 2024-01-01, to: 2024-12-31 } ] }
      --- { achievement: talk, title: Talk, repeatable: true }
      --- { credential: c, title: C, requires: \(requires) }
      --- { learner: ana, \(learner) }
      """.replacing("--- ", with: "---\n"), configuration: configuration)
  }

  @Test(arguments: [
    // The same, transitively and both ways.
    ("{ holds: a }", "awards: [ { achievement: x, awarded: 2025-01-01 } ]", Verdict.met),
    ("{ holds: x }", "awards: [ { achievement: a, awarded: 2025-01-01 } ]", .met),
    // Accepted for: directed, and only when awarded in that time.
    ("{ holds: x }", "awards: [ { achievement: old, awarded: 2024-06-01 } ]", .met),
    ("{ holds: a }", "awards: [ { achievement: old, awarded: 2024-06-01 } ]", .met),
    ("{ holds: x }", "awards: [ { achievement: old, awarded: 2024-12-31 } ]", .met),
    ("{ holds: x }", "awards: [ { achievement: old, awarded: 2023-12-31 } ]", .unmet),
    ("{ holds: old }", "awards: [ { achievement: x, awarded: 2024-06-01 } ]", .unmet),
    // One award of one achievement, unless it is repeatable.
    (
      "{ count: { at_least: 2 } }",
      "awards: [ { achievement: a, awarded: 2025-01-01 }, { achievement: x, awarded: 2025-02-01 } ]", .unmet
    ),
    (
      "{ count: { at_least: 2 } }",
      "awards: [ { achievement: talk, awarded: 2025-01-01 }, { achievement: talk, awarded: 2025-02-01 } ]", .met
    ),
    (
      "{ count: { at_least: 2 } }", "awards: [ { title: T, awarded: 2025-01-01 }, { title: T, awarded: 2025-02-01 } ]",
      .met
    ),
    (
      "{ count: { at_least: 2 } }",
      "awards: [ { achievement: gone, awarded: 2025-01-01 }, { achievement: gone, awarded: 2025-02-01 } ]", .unmet
    ),
    // An award and what it was granted for, transitively, are not both counted.
    (
      "{ count: { at_least: 2 } }",
      "awards: [ { id: w1, title: P, awarded: 2025-01-01 }, { id: w2, title: Q, from: [w1], awarded: 2025-02-01 } ]",
      .unmet
    ),
    (
      "{ count: { at_least: 2, of: { tag: t } } }",
      "awards: [ { id: w1, title: P, tags: [t], awarded: 2025-01-01 }, { id: w2, title: Q, from: [w1], awarded: 2025-02-01 }, { id: w3, title: R, tags: [t], from: [w2], awarded: 2025-02-01 } ]",
      .unmet
    ),
  ])
  func `equivalent awards are eligible, and one of them is counted`(
    _ requires: String, _ learner: String, _ verdict: Verdict
  ) {
    #expect(project(requires, learner).verdict() == verdict)
  }

  @Test(arguments: [
    ("at: c/n, accept: talk, date: 2026-01-01", Verdict.met),
    ("at: c/n, accept: talk", .met),
    ("at: c/requires, accept: talk", .unmet),
    ("at: c/requires/all_of, accept: talk", .met),
    ("at: c/requires/all_of/n, accept: talk", .met),
    ("at: c/n, accept: talk, date: 2026-05-02", .unmet),
    ("at: c/n, accept: talk, date: 2026-05-01", .met),
    ("at: d/n, accept: talk", .unmet),
    ("at: c/n, waive: true", .met),
    ("at: c/n, waive: true, date: 2026-06-01", .unmet),
  ])
  func `an exception holds at its node and below it, from its date on`(_ exception: String, _ verdict: Verdict) {
    for requires in ["{ all_of: [ { name: n, holds: a } ] }", "{ all_of: [ { name: n, overlaps: { holds: a } } ] }"] {
      let project = project(
        requires, "awards: [ { achievement: talk, awarded: 2025-01-01 } ], exceptions: [ { \(exception) } ]")
      #expect(project.verdict() == verdict, "\(requires)")
    }
  }

  @Test func `an exception for an achievement does not make its award a piece of evidence`() {
    let exception = "exceptions: [ { at: c/n, accept: a, by: dean, date: 2025-01-01, reason: same } ]"
    let requires = "{ name: n, all_of: [ { evidence: { kind: log } } ] }"
    #expect(project(requires, "awards: [ { achievement: a, awarded: 2025-01-01 } ], \(exception)").verdict() == .unmet)
  }

  @Test func `what the project has no scheme or conversion for is not eligible`() {
    let text = """
      achievement: ects
      title: In ECTS
      credits: 4 ects
      ---
      achievement: sbu
      title: In hours
      credits: 100 sbu
      ---
      achievement: none
      title: Without
      ---
      { credential: c, title: C, credits: 10 ects, requires: { credits: { at_least: 6 ects } } }
      ---
      { credential: h, title: H, requires: { hours: { at_least: 100 h } } }
      ---
      learner: ana
      awards:
        - { achievement: ects, awarded: 2025-01-01 }
        - { achievement: sbu, awarded: 2025-01-01 }
        - { achievement: none, awarded: 2025-01-01 }
      """
    let alone = YAMLProject(text, configuration: "schemes: { sbu: { hours: 1 h } }")
    #expect(alone.verdict() == .unmet)
    #expect(alone.verdict(of: "h") == .met)
    #expect(alone.evaluation().unused.map(\.reason) == [.not_eligible, .not_eligible])
    let worth = YAMLProject(text, configuration: "schemes: { sbu: { hours: 1 h, worth: { ects: 0.02 } } }")
    #expect(worth.verdict() == .met)
  }
}
