import AssayEngine
import AssayModel
import AssayTestSupport
import AssayTesting
import Testing

/// Each kind of limit, seen at work and not.
@Suite struct BoundCoverageTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let kind: Bound.Kind
    var path = "count"
    var requires: String
    var more = ""
    let binds: [String]
    let free: [String]
  }

  private static func award(_ id: String, _ more: String = "") -> String { ObservedProject.award(id, more) }

  static let cases: [Case] = [
    Case(
      testDescription: "the maximum of a claim", kind: .most(0),
      requires: "{ count: { at_least: 1, at_most: 2, of: { tag: weld } } }",
      binds: [award("mig"), award("tig"), award("arc")], free: [award("mig"), award("tig")]),
    Case(
      testDescription: "the maximum of each value", kind: .mostPer(.issuer),
      requires: "{ count: { at_least: 2, of: { tag: weld }, at_most_per: { issuer: 1 } } }",
      binds: [award("mig"), award("arc")], free: [award("mig"), award("tig")]),
    Case(
      testDescription: "a limit at most", kind: .limit(0, .atMost),
      requires: "{ count: { at_least: 2, of: { tag: weld } }, limits: [ { at_most: 1, of: { issuer: northwind } } ] }",
      binds: [award("mig"), award("arc")], free: [award("mig"), award("tig")]),
    Case(
      testDescription: "a limit at least", kind: .limit(0, .atLeast),
      requires: "{ count: { at_least: 2, of: { tag: weld } }, limits: [ { at_least: 1, of: { issuer: harbour } } ] }",
      binds: [award("mig"), award("arc")], free: [award("mig")]),
    Case(
      testDescription: "a share at most", kind: .limit(0, .atMost),
      requires:
        "{ count: { at_least: 2, of: { tag: weld } }, limits: [ { at_most: 1/2, by: count, of: { issuer: northwind } } ] }",
      binds: [award("mig"), award("arc")], free: [award("mig"), award("tig")]),
    Case(
      testDescription: "a share at least", kind: .limit(0, .atLeast),
      requires:
        "{ count: { at_least: 2, of: { tag: weld } }, limits: [ { at_least: 1/2, by: count, of: { issuer: harbour } } ] }",
      binds: [award("mig"), award("arc")], free: [award("mig"), award("tig")]),
    Case(
      testDescription: "a span", kind: .span,
      requires: "{ count: { at_least: 2, of: { tag: weld } }, span: 1 year }",
      binds: [award("mig"), "{ achievement: tig, awarded: 2022-01-10 }"], free: [award("mig"), award("tig")]),
    Case(
      testDescription: "a limit over the whole credential", kind: .limit(0, .atMost), path: Bound.counting,
      requires: "{ count: { at_least: 2, of: { tag: weld } } }",
      more: "counting: { limits: [ { at_most: 1, of: { issuer: northwind } } ] }",
      binds: [award("mig"), award("arc")], free: [award("mig"), award("tig")]),
    Case(
      testDescription: "a mean score", kind: .meanScore, path: Bound.counting,
      requires: "{ count: { at_least: 2, of: { tag: weld } } }",
      more: "counting: { mean_score: { at_least: 60, by: count } }",
      binds: [award("mig", "score: 50"), award("tig", "score: 60")],
      free: [award("mig", "score: 70"), award("tig", "score: 60")]),
    Case(
      testDescription: "sharing", kind: .sharing(0), path: Bound.counting,
      requires: "{ count: { at_least: 1, of: { tag: weld } } }",
      more: "counting: { shared_with: [ { credential: d, at_most: 0 } ] }",
      binds: [award("mig", "counted_in: [d]")], free: [award("mig")]),
    Case(
      testDescription: "a limit inside a pool", kind: .limit(0, .atMost), path: "overlaps/count",
      requires:
        "{ overlaps: { count: { at_least: 2, of: { tag: weld } }, limits: [ { at_most: 1, of: { issuer: northwind } } ] } }",
      binds: [award("mig"), award("arc")], free: [award("mig"), award("tig")]),
    Case(
      testDescription: "a limit of a pool", kind: .limit(0, .atMost), path: "overlaps",
      requires:
        "{ overlaps: { count: { at_least: 2, of: { tag: weld } } }, limits: [ { at_most: 1, of: { issuer: northwind } } ] }",
      binds: [award("mig"), award("arc")], free: [award("mig"), award("tig")]),
  ]

  @Test(arguments: cases) func `is seen at work`(_ one: Case) {
    let observed = ObservedProject(
      one.requires, more: one.more, learners: [("binds", one.binds), ("free", one.free)],
      others: "---\ncredential: d\nrequires: { holds: mig }\n")
    #expect(observed.project.diagnostics.map(\.message) == [])
    #expect(observed.coverage(of: "binds").count(.binds(one.kind), one.path) == 1)
    #expect(observed.coverage(of: "free").count(.binds(one.kind), one.path) == 0)
  }

  @Test func `sharing is seen where two credentials are asked for together`() {
    let observed = ObservedProject(
      "{ holds: mig }", more: "counting: { shared_with: [ { credential: d, at_most: 0 } ] }",
      learners: [("ana", [Self.award("mig")])], others: "---\ncredential: d\nrequires: { holds: mig }\n")
    var question = observed.project.question(["c", "d"], together: .jointly)
    question.observes = true
    var coverage = CriteriaCoverage(of: observed.project.project)
    coverage.record(question.answered())
    #expect(coverage.count(.binds(.sharing(0)), Bound.counting) == 1)
  }
}
