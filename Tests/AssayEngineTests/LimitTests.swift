import AssayEngine
import AssayModel
import AssayTestSupport
import Testing

/// What limits what is counted: maxima, limits, shares, means, spans, conflicts, pools.
@Suite struct LimitTests {
  private func project(
    _ requires: String, counting: String = "", awards: [String], configuration: String? = nil
  ) -> YAMLProject {
    YAMLProject(
      """
      { achievement: a, title: A, credits: 4 ects, hours: 10 h, tags: [t] }
      --- { achievement: b, title: B, credits: 4 ects, hours: 20 h, tags: [t] }
      --- { achievement: d, title: D, credits: 2 ects, tags: [u] }
      --- { achievement: e, title: E, tags: [u] }
      --- { credential: c, title: C, credits: 10 ects, requires: \(requires), counting: { \(counting) } }
      --- { learner: ana, awards: [ \(awards.map { $0.contains("achievement") ? $0 : "{ achievement: \($0), awarded: 2025-01-01 }" }.joined(separator: ", ")) ] }
      """.replacing("--- ", with: "---\n"), configuration: configuration)
  }

  @Test(arguments: [
    ("{ credits: { at_least: 6 ects, at_most: 6 ects } }", ["a", "b"], Verdict.unmet),
    ("{ credits: { at_least: 6 ects, at_most: 6 ects } }", ["a", "d"], .met),
    ("{ count: { at_least: 1, at_most: 1 } }", ["a", "b", "d"], .met),
    ("{ count: { at_least: 2, at_most_per: { tag: 1 } } }", ["a", "b"], .unmet),
    ("{ count: { at_least: 2, at_most_per: { tag: 1 } } }", ["a", "d"], .met),
    ("{ count: { at_least: 2 }, limits: [ { at_most: 1, of: { tag: t } } ] }", ["a", "b"], .unmet),
    ("{ count: { at_least: 2 }, limits: [ { at_most: 1, of: { tag: t } } ] }", ["a", "d"], .met),
    ("{ count: { at_least: 2 }, limits: [ { at_least: 1, of: { tag: u } } ] }", ["a", "b"], .unmet),
    ("{ count: { at_least: 2 }, limits: [ { at_least: 1, of: { tag: u } } ] }", ["a", "b", "e"], .met),
    ("{ count: { at_least: 2 }, limits: [ { at_least: 30 h } ] }", ["a", "b"], .met),
    ("{ count: { at_least: 2 }, limits: [ { at_most: 50 %, by: credits, of: { tag: t } } ] }", ["a", "d"], .unmet),
    ("{ count: { at_least: 2 }, limits: [ { at_most: 50 %, by: count, of: { tag: t } } ] }", ["a", "d"], .met),
    ("{ count: { at_least: 2 }, limits: [ { at_least: 2/3, by: credits, of: { tag: t } } ] }", ["a", "d"], .met),
    // The limits of what is not met bind nobody.
    ("{ any_of: [ { holds: zz, limits: [ { at_least: 5 } ] }, { holds: a } ] }", ["a"], .met),
    // Nothing is spent on what does not count.
    (
      "{ all_of: [ { any_of: [ { all_of: [ { holds: a }, { holds: e } ] }, { holds: b } ] }, { holds: a } ] }",
      ["a", "b"], .met
    ),
    // Pools: each claim inside competes with the others there, with nothing outside, and under no limit.
    ("{ all_of: [ { holds: a }, { overlaps: { holds: a } } ] }", ["a"], .met),
    ("{ overlaps: { all_of: [ { holds: a }, { count: { at_least: 1 } } ] } }", ["a"], .unmet),
    ("{ overlaps: { all_of: [ { holds: a }, { count: { at_least: 1 } } ] } }", ["a", "b"], .met),
    (
      "{ overlaps: { count: { at_least: 2, of: { tag: t } } }, limits: [ { at_least: 2, of: { tag: t } } ] }",
      ["a", "b"], .met
    ),
    ("{ overlaps: { count: { at_least: 2 } }, limits: [ { at_least: 1, of: { tag: u } } ] }", ["a", "b"], .unmet),
    ("{ all_of: [ { overlaps: { count: { at_least: 2 } } } ], limits: [ { at_most: 0 } ] }", ["a", "b"], .met),
    ("{ count: { at_least: 2 }, span: 1 year }", ["a", "{ achievement: b, awarded: 2026-01-01 }"], .met),
    ("{ count: { at_least: 2 }, span: 1 year }", ["a", "{ achievement: b, awarded: 2026-01-02 }"], .unmet),
    (
      "{ overlaps: { count: { at_least: 2 }, span: 3 years }, span: 1 year }",
      ["a", "{ achievement: b, awarded: 2026-01-02 }"], .unmet
    ),
    ("{ count: { at_least: 1 } }", [], .unmet),
    // What nobody dated may lie anywhere, beside what is dated and beside its like.
    ("{ count: { at_least: 2 }, span: 1 year }", ["a", "{ achievement: b }"], .undecided),
    ("{ count: { at_least: 2 }, span: 1 year }", ["{ achievement: a }", "{ achievement: b }"], .undecided),
    ("{ count: { at_least: 2 }, span: 1 year }", ["a", "d", "{ achievement: b }"], .met),
    ("{ count: { at_least: 1 }, span: 1 year }", ["{ achievement: b }"], .met),
    ("{ overlaps: { count: { at_least: 2 } }, span: 1 year }", ["a", "{ achievement: b }"], .undecided),
  ])
  func `maxima leave out and minima decide`(_ requires: String, _ awards: [String], _ verdict: Verdict) {
    let project = project(requires, awards: awards)
    #expect(project.verdict() == verdict)
  }

  @Test(arguments: [
    ("mean_score: 60", ["70", "50"], Verdict.met), ("mean_score: 60", ["70", "49"], .unmet),
    ("mean_score: { at_least: 60, by: hours }", ["50", "65"], .met),
    ("mean_score: { at_least: 60, by: hours }", ["65", "50"], .unmet),
    // Awards without a score or without the weight are left out.
    ("mean_score: 60", ["60"], .met), ("mean_score: 60", [], .met),
    ("mean_score: 60", ["merit", "70"], .undecided), ("mean_score: 60", ["70", "70", "10"], .met),
    ("mean_score: 60", ["70", "70", "merit"], .met),
    // A mark in words may be worth more than all that numbers lack.
    ("mean_score: 60", ["merit", "40"], .undecided), ("mean_score: 60", ["merit"], .undecided),
    ("limits: [ { at_most: 1/3, by: count, of: { tag: t } } ]", [], .unmet),
  ])
  func `a mean is of what has both a score and a weight`(_ counting: String, _ scores: [String], _ verdict: Verdict) {
    let awards = ["a", "b", "e"].enumerated().map { index, id in
      "{ achievement: \(id), awarded: 2025-01-01\(index < scores.count ? ", score: \(scores[index])" : "") }"
    }
    #expect(project("{ count: { at_least: 3 } }", counting: counting, awards: awards).verdict() == verdict)
  }

  @Test func `awards of only one of two conflicting achievements count, but not against a pool`() {
    let conflicts = "counting: { conflicts: [[a, b]] }"
    #expect(project("{ count: { at_least: 2 } }", awards: ["a", "b"], configuration: conflicts).verdict() == .unmet)
    #expect(project("{ count: { at_least: 2 } }", awards: ["a", "d"], configuration: conflicts).verdict() == .met)
    let pool = "{ all_of: [ { holds: a }, { overlaps: { holds: b } } ] }"
    #expect(project(pool, awards: ["a", "b"], configuration: conflicts).verdict() == .met)
  }

  /// `b` is doubtful: a predicate that nobody can answer.
  @Test(arguments: [
    ("{ count: { at_least: 1, of: { id: a, is: p/q } } }", Verdict.undecided),
    ("{ count: { at_least: 1, of: { id: a, tag: u, is: p/q } } }", .unmet),
    (
      "{ all_of: [ { count: { at_least: 1, of: { is: p/q } } }, { count: { at_least: 1, of: { id: a, is: p/q } } } ] }",
      .unmet
    ),
    ("{ all_of: [ { count: { at_least: 1 } }, { count: { at_least: 1, of: { is: p/q } } } ] }", .unmet),
    ("{ count: { at_least: 1, of: { except: { is: p/q } } } }", .undecided),
    ("{ count: { at_least: 1, of: { except: { tag: u, is: p/q } } } }", .met),
    ("{ forbids: { is: p/q } }", .undecided), ("{ forbids: { tag: u, is: p/q } }", .met),
    ("{ count: { at_least: 1 }, limits: [ { at_most: 0, of: { is: p/q } } ] }", .undecided),
    ("{ count: { at_least: 1 }, limits: [ { at_least: 1, of: { is: p/q } } ] }", .undecided),
    ("{ count: { at_least: 1 }, limits: [ { at_most: 50 %, by: count, of: { is: p/q } } ] }", .undecided),
    ("{ any_of: [ { holds: a }, { count: { at_least: 1, of: { is: p/q } } } ] }", .met),
    ("{ some_of: { at_least: 2, of: [ { fact: { x: 1 } }, { holds: a }, { holds: b } ] } }", .undecided),
  ])
  func `a doubt is settled for and against the verdict`(_ requires: String, _ verdict: Verdict) {
    #expect(project(requires, awards: ["a"]).verdict() == verdict)
  }

  @Test(arguments: [
    ("{ evidence: { kind: log, hours: 40 h } }", Verdict.met), ("{ evidence: { kind: log, hours: 41 h } }", .unmet),
    ("{ evidence: { kind: log, count: 2, distinct: { signed_by: 2 } } }", .met),
    ("{ evidence: { kind: log, count: 2, signed_by: { role: boss } } }", .unmet),
    ("{ all_of: [ { evidence: { kind: log } }, { evidence: { kind: log, hours: 30 h } } ] }", .met),
    ("{ all_of: [ { evidence: { kind: log, count: 2 } }, { evidence: { kind: log } } ] }", .unmet),
    ("{ evidence: { kind: log, count: 2, within: 1 year } }", .unmet),
    // A limit without a pattern looks at all that is counted inside, pieces of evidence too.
    ("{ all_of: [ { evidence: { kind: log, count: 2 } } ], limits: [ { at_most: 1 } ] }", .unmet),
    ("{ all_of: [ { evidence: { kind: log, count: 2 } } ], limits: [ { at_most: 0, of: { kind: badge } } ] }", .met),
  ])
  func `each piece of evidence is counted once`(_ requires: String, _ verdict: Verdict) {
    let project = YAMLProject(
      """
      { organisation: n, title: N }
      --- { organisation: m, title: M }
      --- { credential: c, title: C, requires: \(requires) }
      ---
      learner: ana
      evidence:
        - { kind: log, date: 2026-01-01, hours: 30 h, signed_by: { role: boss, organisation: n } }
        - { kind: log, date: 2025-01-01, hours: 10 h, signed_by: { role: peer, organisation: m } }
        - { kind: log, date: 2026-06-01, hours: 99 h, signed_by: { role: boss, organisation: n } }
      """.replacing("--- ", with: "---\n"))
    #expect(project.verdict() == verdict)
  }
}
