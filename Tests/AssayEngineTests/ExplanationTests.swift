import AssayEngine
import AssayFormats
import AssayModel
import AssayTestSupport
import Testing

/// Reasons: blockers, unused awards, what is essential, which nodes count, and the same bytes whatever the order.
@Suite struct ExplanationTests {
  private static let catalogue = """
    { achievement: a, title: A, tags: [t], credits: 3 ects }
    --- { achievement: b, title: B, tags: [t], credits: 3 ects }
    --- { achievement: h, title: H, credits: 0.5 ects, tags: [h] }
    --- { achievement: k, title: K, tags: [t], shows: [o], credits: 2 ects }
    """
  private func project(_ requires: String, _ awards: String, counting: String = "", configuration: String? = nil)
    -> YAMLProject
  {
    YAMLProject(
      """
      \(Self.catalogue)
      --- { credential: c, title: C, credits: 6 ects, outcomes: [ { id: o, statement: O } ], requires: \(requires), counting: { \(counting) } }
      --- { learner: ana, awards: [ \(awards) ] }
      """.replacing("--- ", with: "---\n"), configuration: configuration)
  }
  private static let ab = "{ achievement: a, awarded: 2025-01-01 }, { achievement: b, awarded: 2025-01-01 }"

  @Test(arguments: [
    (
      "{ credits: { at_least: 1 ects, of: { tag: h } } }", "{ achievement: h, awarded: 2025-01-01 }",
      ["credits 1 ects 0.5 ects: 1 ects of awards with tag h are needed; you hold 0.5 ects that fit"]
    ),
    (
      "{ all_of: [ { name: one, count: { at_least: 1, of: { tag: t } } }, { name: two, count: { at_least: 2, of: { tag: t } } } ] }",
      ab, ["shortage 3 2: `one` and `two` together need 3; you hold 2 that fit any of them"]
    ),
    (
      // What is judged on its own says what it lacks, and a partner's word or a name says whose it is.
      "{ name: apart, overlaps: { holds: k } }", ab,
      ["shortage 1 0: for `apart`, 1 award of k is needed; you hold nothing that fits"]
    ),
    (
      "{ count: { at_least: 1, of: { tag: t, within: 1 year } } }", "{ id: soon, achievement: a, awarded: 2031-01-01 }",
      [
        "shortage 1 0: 1 award with tag t, at most 1 year old is needed; you hold nothing that fits (soon: awarded only on 2031-01-01)"
      ]
    ),
    (
      "{ count: { at_least: 2, of: { tag: t } }, limits: [ { at_most: 1, of: { tag: t } } ] }", ab,
      ["limit  : `count` cannot be met: at most 1 award with tag t may be counted"]
    ),
    (
      "{ credits: { at_least: 4 ects, of: { tag: t } }, span: 6 months }",
      "{ achievement: a, awarded: 2025-01-01 }, { achievement: b, awarded: 2024-01-01 }",
      ["limit  : `credits` cannot be met: all that is counted must lie within 6 months"]
    ),
    (
      "{ all_of: [ { title: One, count: { at_least: 1, of: { tag: t } } }, { name: two, credits: { at_least: 6 ects, of: { tag: t } } } ] }",
      ab, ["shortage  : One (1) and `two` (6 ects) compete for the same awards; not all of them can be met at once"]
    ),
    (
      "{ in_order: [b, a, b] }", ab, ["order  : `in_order` is not met: no award of `a` after the one of `b`"]
    ),
  ])
  func `a blocker is a smallest set, in words and numbers`(_ requires: String, _ awards: String, _ said: [String]) {
    let blockers = project(requires, awards).evaluation().blockers
    #expect(blockers.map { "\($0.kind) \($0.need ?? "") \($0.supply ?? ""): \($0.says)" } == said)
  }

  @Test(arguments: [
    ("{ count: { at_least: 1, of: { tag: t } } }", "there is enough for awards with tag t"),
    ("{ title: One, count: { at_least: 1, at_most: 1 } }", "at most 1 may be counted for One"),
    (
      "{ name: one, count: { at_least: 1 }, limits: [ { at_most: 3 ects } ] }",
      "at most 3 ects of awards may be counted, which is `a#1`"
    ),
    ("{ holds: a }", "no criterion asks for it"),
    (
      "{ any_of: [ { holds: a }, { name: two, count: { at_least: 3 } } ] }",
      "it fits only `two`, on which nothing rests"
    ),
  ])
  func `an award that is not counted has a reason that reads aloud`(_ requires: String, _ detail: String) {
    #expect(project(requires, Self.ab).evaluation().unused.map(\.detail) == [detail])
  }

  @Test func `awards that exclude each other are named`() {
    let requires = "{ all_of: [ { name: one, holds: a }, { name: two, holds: b } ] }"
    let blockers = project(requires, Self.ab, configuration: "counting: { conflicts: [ [a, b] ] }").evaluation()
      .blockers
    #expect(
      blockers.map(\.says) == ["`one` and `two` cannot be met together: `a#1` and `b#1` exclude each other"])
  }

  @Test(arguments: [
    ("{ holds: a }", "{ achievement: a, awarded: 2025-01-01, expires: 2025-12-31 }", "a#1 invalid"),
    ("{ holds: a }", "{ achievement: b, awarded: 2025-01-01 }", "b#1 not_eligible"),
    ("{ count: { at_least: 1, of: { id: b, is: p/q } } }", "{ achievement: b, awarded: 2025-01-01 }", "b#1 unknown"),
    ("{ count: { at_least: 1 } }", ab, "b#1 surplus"),
    ("{ count: { at_least: 1, at_most: 1 } }", ab, "b#1 claim_maximum"),
    ("{ count: { at_least: 1 }, limits: [ { at_most: 1 } ] }", ab, "b#1 limit"),
    (
      "{ count: { at_least: 1 } }",
      "{ id: v, title: V, awarded: 2025-01-01 }, { id: w, title: W, from: [v], awarded: 2025-01-01 }",
      "w contained"
    ),
    // What a pool counts or an order looks at is of use, though nothing is used up.
    ("{ overlaps: { holds: a } }", "{ achievement: a, awarded: 2025-01-01 }", ""),
    ("{ in_order: [a] }", "{ achievement: a, awarded: 2025-01-01 }", ""),
  ])
  func `every award that is of no use has one reason`(_ requires: String, _ awards: String, _ unused: String) {
    let rows = project(requires, awards).evaluation().unused
    #expect(rows.map { "\($0.award) \($0.reason)" }.joined(separator: ", ") == unused)
  }

  @Test(arguments: [
    ("{ count: { at_least: 1 } }", []), ("{ count: { at_least: 2 } }", ["a#1", "b#1"]),
    ("{ overlaps: { holds: a } }", ["a#1"]), ("{ overlaps: { overlaps: { holds: a } } }", ["a#1"]),
    ("{ in_order: [a] }", ["a#1"]), ("{ any_of: [ { holds: a }, { overlaps: { holds: b } } ] }", []),
    // Without it, nothing that is forbidden would be held.
    ("{ any_of: [ { holds: a }, { forbids: a } ] }", []),
    ("{ any_of: [ { holds: a }, { all_of: [ { forbids: a }, { holds: k } ] } ] }", ["a#1"]),
  ])
  func `essential is what cannot be lost`(_ requires: String, _ essential: [String]) {
    #expect(project(requires, Self.ab).evaluation().essential == essential)
  }

  @Test func `an award and a piece of evidence may have the same id`() {
    let project = YAMLProject(
      """
      { achievement: a, title: A }
      ---
      { credential: c, title: C, requires: { all_of: [ { holds: a }, { any_of: [ { evidence: { kind: log } }, { fact: { x: 1 } } ] } ] } }
      ---
      learner: ana
      facts: { x: 1 }
      awards: [ { id: one, achievement: a, awarded: 2025-01-01 }, { id: two, achievement: a, awarded: 2025-01-01 } ]
      evidence: [ { id: one, kind: log, date: 2025-01-01 } ]
      """)
    #expect(project.evaluation().essential == [])
  }

  @Test func `only the nodes on which the verdict rests count`() {
    let tree = project("{ any_of: [ { holds: b }, { holds: a }, { name: two, count: { at_least: 9 } } ] }", Self.ab)
      .evaluation().tree
    #expect(tree.children.map(\.counts) == [false, true, false])
    let unmet = project("{ any_of: [ { holds: k }, { name: two, count: { at_least: 3 } } ] }", Self.ab).evaluation()
      .tree
    #expect(unmet.children.map(\.counts) == [false, true])
    #expect(unmet.children[1].awards == ["a#1", "b#1"])
    #expect(unmet.children[1].demands.map { "\($0.by) \($0.atLeast ?? "") \($0.have)" } == ["count 3 2"])
  }

  @Test func `siblings of one word are told apart by their paths`() {
    let requires =
      "{ all_of: [ { holds: a }, { holds: a }, { count: { at_least: 1 } }, { count: { at_least: 2 } }, { name: n, any_of: [ { holds: b } ] } ] }"
    let nodes = project(requires, Self.ab).evaluation().tree.all
    #expect(
      nodes.map(\.path) == [
        "requires/all_of", "requires/all_of/holds:a", "requires/all_of/holds:a~2", "requires/all_of/count",
        "requires/all_of/count~2", "requires/all_of/n", "requires/all_of/n/holds:b",
      ])
    #expect(nodes.map(\.id).suffix(2) == ["n", "requires/all_of/n/holds:b"])
  }

  @Test func `the order of keys, documents and awards changes no byte`() {
    let one = """
      { achievement: a, title: A, kind: course, tags: [t], attributes: { p: x, q: y } }
      --- { credential: c, title: C, requires: { count: { at_least: 3, of: { kind: badge, tag: u, issuer: n }, distinct: { kind: 2, tag: 3 } } } }
      --- { learner: ana, facts: { x: 1, y: 2 }, awards: [ { achievement: a, awarded: 2025-01-01, level: { eqf: 4 } }, { achievement: a, awarded: 2025-01-01, level: { eqf: 5 } }, { id: w01, title: W, awarded: 2025-01-01 }, { id: w1, title: W, awarded: 2025-01-01 } ] }
      """
    let other = """
      { learner: ana, awards: [ { id: w1, awarded: 2025-01-01, title: W }, { id: w01, title: W, awarded: 2025-01-01 }, { level: { eqf: 5 }, achievement: a, awarded: 2025-01-01 }, { achievement: a, awarded: 2025-01-01, level: { eqf: 4 } } ], facts: { y: 2, x: 1 } }
      --- { requires: { count: { distinct: { tag: 3, kind: 2 }, of: { issuer: n, tag: u, kind: badge }, at_least: 3 } }, title: C, credential: c }
      --- { attributes: { q: y, p: x }, tags: [t], kind: course, title: A, achievement: a }
      """
    let answers = [one, other].map { text in
      let project = YAMLProject(text.replacing("--- ", with: "---\n"))
      let report = EvaluationReport(
        project: "p", day: CalendarDate("2026-05-01")!, learners: [project.question().answered()], sources: SourceMap())
      return report.json.text()
    }
    #expect(answers[0].split(separator: "\n") == answers[1].split(separator: "\n"))
  }
}
