import AssayEngine
import AssayModel
import AssayTestSupport
import Testing

/// Criteria that use nothing up: competencies, experience, order, facts, approvals, assessments.
@Suite struct FactTests {
  private func verdict(_ requires: String, _ learner: String, on day: String = "2026-05-01") -> Verdict {
    YAMLProject(
      """
      framework: fab
      title: Fabrication
      levels: [novice, competent, expert]
      competencies: [ { id: mig, statement: Weld } ]
      --- { assessment: bend, title: Bend, assesses: [fab/mig@competent], grading: { scale: percent, pass: 70 } }
      --- { assessment: run, title: Run, grading: { scale: { min: 0, max: 100 }, pass: 20, better: lower } }
      --- { assessment: words, title: Words, grading: { scale: { words: [no, yes, merit] }, pass: yes } }
      --- { achievement: a, title: A }
      --- { achievement: b, title: B }
      --- { achievement: m, title: M, shows: [fab/mig@competent] }
      --- { credential: k, title: K, outcomes: [ { id: o, statement: O } ], requires: { holds: a },
            assessments: [ { id: t, title: T, grading: { scale: pass_fail } } ] }
      --- { credential: c, title: C, requires: \(requires) }
      --- { learner: ana, \(learner) }
      """.replacing("--- ", with: "---\n")
    ).verdict(on: day)
  }

  @Test(arguments: [
    ("{ competency: fab/mig }", "awards: [ { achievement: m, awarded: 2025-01-01 } ]", Verdict.met),
    ("{ competency: { id: fab/mig, level: novice } }", "awards: [ { achievement: m, awarded: 2025-01-01 } ]", .met),
    ("{ competency: { id: fab/mig, level: expert } }", "awards: [ { achievement: m, awarded: 2025-01-01 } ]", .unmet),
    ("{ competency: k/o }", "awards: [ { achievement: k, awarded: 2025-01-01 } ]", .met),
    ("{ competency: k/o }", "awards: [ { achievement: k, awarded: 2025-01-01, expires: 2026-04-30 } ]", .unmet),
    ("{ competency: fab/mig }", "results: [ { assessment: bend, date: 2025-01-01, score: 70 } ]", .met),
    ("{ competency: fab/mig }", "results: [ { assessment: bend, date: 2025-01-01, score: 69 } ]", .unmet),
    (
      "{ competency: { id: fab/mig, level: novice } }",
      "results: [ { assessment: bend, date: 2025-01-01, score: 70 } ]", .met
    ),
    (
      "{ competency: { id: fab/mig, level: expert } }",
      "results: [ { assessment: bend, date: 2025-01-01, score: 70 } ]", .unmet
    ),
  ])
  func `a competency is shown by an award that is held or by a passed result`(
    _ requires: String, _ learner: String, _ verdict: Verdict
  ) { #expect(self.verdict(requires, learner) == verdict) }

  @Test(arguments: [
    (
      "{ experience: { role: w, hours: 900 h } }", "{ role: w, from: 2020-01-01, to: 2026-01-01, hours: 900 h }",
      Verdict.met
    ),
    (
      "{ experience: { role: w, hours: 900 h } }", "{ role: v, from: 2020-01-01, to: 2026-01-01, hours: 900 h }", .unmet
    ),
    (
      "{ experience: { role: w, hours: 900 h, within: 1 year } }",
      "{ role: w, from: 2025-06-01, to: 2026-01-01, hours: 900 h }", .met
    ),
    (
      "{ experience: { role: w, hours: 900 h, within: 1 year } }",
      "{ role: w, from: 2020-01-01, to: 2026-01-01, hours: 900 h }", .undecided
    ),
    (
      "{ experience: { role: w, hours: 900 h, within: 1 year } }",
      "{ role: w, from: 2020-01-01, to: 2025-01-01, hours: 900 h }", .unmet
    ),
    (
      "{ experience: { role: w, hours: 900 h } }", "{ role: w, from: 2025-01-01, to: 2027-01-01, hours: 900 h }",
      .undecided
    ),
    ("{ experience: { role: w, hours: 900 h } }", "{ role: w, from: 2025-01-01, hours: 900 h }", .met),
    ("{ experience: { role: w, lasting: 2 years } }", "{ role: w, from: 2024-05-01, to: 2027-01-01 }", .met),
    (
      "{ experience: { role: w, lasting: 2 years } }",
      "{ role: w, from: 2024-01-01, to: 2025-02-01 }, { role: w, from: 2025-01-01, to: 2026-01-01 }", .met
    ),
    (
      "{ experience: { role: w, lasting: 2 years } }",
      "{ role: w, from: 2025-01-01, to: 2026-01-01 }, { role: w, from: 2025-01-01, to: 2026-01-01 }", .unmet
    ),
  ])
  func `experience counts what lies in the time asked about`(_ requires: String, _ period: String, _ verdict: Verdict) {
    #expect(self.verdict(requires, "experience: [ \(period) ]") == verdict)
  }

  @Test(arguments: [
    ("{ in_order: [a, b] }", "2025-01-01", "2025-01-02", Verdict.met),
    ("{ in_order: [a, b] }", "2025-01-01", "2025-01-01", .unmet),
    ("{ in_order: [b, a] }", "2025-01-01", "2025-01-02", .unmet),
  ])
  func `an order is strict`(_ requires: String, _ first: String, _ second: String, _ verdict: Verdict) {
    let awards = "awards: [ { achievement: a, awarded: \(first) }, { achievement: b, awarded: \(second) } ]"
    #expect(self.verdict(requires, awards) == verdict)
  }

  @Test(arguments: [
    ("{ fact: { age: { at_least: 18 } } }", "facts: { age: 18 }", Verdict.met),
    ("{ fact: { age: { at_least: 18 } } }", "facts: { age: 17 }", .unmet),
    ("{ fact: { age: { at_least: 18 } } }", "facts: { }", .undecided),
    ("{ fact: { age: { at_least: 18 } } }", "facts: { age: grown }", .undecided),
    ("{ fact: { age: { at_least: 18 }, employer: n } }", "facts: { employer: m }", .unmet),
    ("{ fact: { since: { at_most: 2025-01-01 } } }", "facts: { since: 2025-01-01 }", .met),
    (
      "{ name: s, approval: { by: board } }",
      "approvals: [ { of: c/s, by: board, date: 2026-01-01, decision: approved } ]", .met
    ),
    (
      "{ name: s, approval: { by: board } }",
      "approvals: [ { of: c/s, by: other, date: 2026-01-01, decision: approved } ]", .undecided
    ),
    (
      "{ name: s, approval: { by: board } }",
      "approvals: [ { of: c/s, by: board, date: 2026-06-01, decision: approved } ]", .undecided
    ),
    (
      "{ name: s, approval: { by: board } }",
      "approvals: [ { of: c/s, by: board, date: 2026-01-01, decision: approved }, { of: c/s, by: board, date: 2026-02-01, decision: refused } ]",
      .unmet
    ),
    ("{ assessment: bend }", "results: [ { assessment: bend, date: 2025-01-01, score: 70 } ]", .met),
    ("{ assessment: bend }", "results: [ { assessment: bend, date: 2026-06-01, score: 70 } ]", .unmet),
    (
      "{ assessment: { id: bend, within: 1 year } }", "results: [ { assessment: bend, date: 2025-05-01, score: 70 } ]",
      .met
    ),
    (
      "{ assessment: { id: bend, within: 1 year } }", "results: [ { assessment: bend, date: 2025-04-30, score: 70 } ]",
      .unmet
    ),
    (
      "{ assessment: { id: bend, attempts: { at_most: 1 } } }",
      "results: [ { assessment: bend, date: 2025-01-01, score: 60 }, { assessment: bend, date: 2025-02-01, score: 80 } ]",
      .unmet
    ),
    ("{ assessment: run }", "results: [ { assessment: run, date: 2025-01-01, score: 19 } ]", .met),
    ("{ assessment: run }", "results: [ { assessment: run, date: 2025-01-01, score: 21 } ]", .unmet),
    ("{ assessment: words }", "results: [ { assessment: words, date: 2025-01-01, score: merit } ]", .met),
    ("{ assessment: words }", "results: [ { assessment: words, date: 2025-01-01, score: no } ]", .unmet),
    ("{ assessment: k/t }", "results: [ { assessment: k/t, date: 2025-01-01, score: pass } ]", .met),
    // A mark of a credential stands on no scale of one of its assessments.
    ("{ holds: { id: k, score: 70 } }", "awards: [ { achievement: k, awarded: 2025-01-01, score: 82 } ]", .met),
    ("{ forbids: a }", "awards: [ { achievement: a, awarded: 2024-01-01, expires: 2025-01-01 } ]", .unmet),
    ("{ forbids: a }", "awards: [ { achievement: a, status: revoked, awarded: 2024-01-01 } ]", .met),
    ("{ forbids: { id: a, is: p/q } }", "awards: [ { achievement: b, awarded: 2024-01-01 } ]", .met),
    ("{ all_of: [ ] }", "awards: [ ]", .met), ("{ any_of: [ ] }", "awards: [ ]", .unmet),
    ("{ count: { at_least: 0 } }", "awards: [ ]", .met), ("{ count: { at_least: 1000000 } }", "awards: [ ]", .unmet),
    (
      "{ some_of: { at_least: 3, of: [ { holds: a } ] } }", "awards: [ { achievement: a, awarded: 2025-01-01 } ]",
      .unmet
    ),
    ("{ count: { at_least: 1, of: [ ] } }", "awards: [ { achievement: a, awarded: 2025-01-01 } ]", .unmet),
    ("{ all_of: [ { stated: Be kind }, { holds: a } ] }", "awards: [ { achievement: a, awarded: 2025-01-01 } ]", .met),
  ])
  func `each word decides as it says`(_ requires: String, _ learner: String, _ verdict: Verdict) {
    #expect(self.verdict(requires, learner) == verdict)
  }
}
