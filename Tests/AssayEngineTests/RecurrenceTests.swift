import AssayEngine
import AssayModel
import AssayTestSupport
import Testing

/// `every`: the gaps of a renewal's cycle. It begins on 2025-08-31 and is asked about on 2026-05-01.
@Suite struct RecurrenceTests {
  private func node(_ every: String, _ record: String, on day: String = "2026-05-01") -> NodeEvaluation? {
    let project = YAMLProject(
      """
      credential: c
      requires: { any_of: [] }
      assessments: [ { id: drill, grading: { scale: percent, pass: 70 } } ]
      validity: { period: 9 years, renewals: [ { extends: 1 year, requires: { every: { \(every) } } } ] }
      ---
      { achievement: weld, tags: [practice], repeatable: true, validity: { period: 1 month } }
      ---
      { learner: ana, \(record) }
      """, configuration: "plugins: [ { id: northwind, path: plugins/northwind } ]")
    #expect(project.diagnostics.isEmpty)
    return project.evaluation(on: day).holding?.renewals[0].tree
  }

  private func welds(_ dates: [String]) -> String {
    let own = "{ achievement: c, awarded: 2025-08-31 }"
    return "awards: [ " + ([own] + dates.map { "{ achievement: weld, awarded: \($0) }" }).joined(separator: ", ") + " ]"
  }

  private static let weld = "period: 6 months, of: { tag: practice }"

  @Test(arguments: [
    // From the start of the cycle to the first: six months after the 31st of August is the 28th of February.
    (["2026-02-27"], "2026-05-01", Verdict.met), (["2026-02-28"], "2026-05-01", .met),
    (["2026-03-01"], "2026-05-01", .unmet),
    // From the last to the day asked.
    (["2026-02-28"], "2026-08-27", .met), (["2026-02-28"], "2026-08-28", .met), (["2026-02-28"], "2026-08-29", .unmet),
    // Between neighbours, in whatever order they are written.
    (["2026-08-14", "2026-02-15"], "2026-09-01", .met), (["2026-08-15", "2026-02-15"], "2026-09-01", .met),
    (["2026-08-16", "2026-02-15"], "2026-09-01", .unmet),
    // Nothing at all, as long as that is no gap.
    ([], "2026-02-28", .met), ([], "2026-03-01", .unmet),
    // What lies before the cycle, or after the day, does not count.
    (["2025-08-30"], "2026-03-01", .unmet), (["2026-03-02"], "2026-03-01", .unmet),
  ])
  func `each gap is at most the period`(_ dates: [String], _ day: String, _ verdict: Verdict) {
    #expect(node(Self.weld, welds(dates), on: day)?.verdict == verdict)
  }

  @Test func `the gap is named`() {
    let node = node(Self.weld, welds(["2026-03-15"]))
    #expect(node?.reason == "nothing between 2025-08-31 and 2026-03-15, which is more than 6 months")
  }

  @Test func `what expired since has happened all the same`() {
    let node = node(Self.weld, welds(["2025-12-01"]))
    #expect(node?.verdict == .met)
    #expect(node?.awards == ["weld#1"])
  }

  @Test(arguments: [
    ("kind: log", Verdict.met), ("kind: photo", .unmet), ("kind: log, signed_by: { role: lead }", .unmet),
  ])
  func `evidence may be what happens`(_ evidence: String, _ verdict: Verdict) {
    let record = welds([]) + ", evidence: [ { kind: log, date: 2026-01-10 }, { kind: photo } ]"
    #expect(node("period: 6 months, of: { evidence: { \(evidence) } }", record)?.verdict == verdict)
  }

  @Test(arguments: [(70, Verdict.met), (69, .unmet)])
  func `passed results may be what happens`(_ score: Int, _ verdict: Verdict) {
    let record = welds([]) + ", results: [ { assessment: c/drill, date: 2026-01-10, score: \(score) } ]"
    #expect(node("period: 6 months, of: { assessment: drill }", record)?.verdict == verdict)
  }

  @Test func `a doubtful occurrence leaves it open only where it matters`() {
    let doubtful = "period: 6 months, of: { tag: practice, is: northwind/witnessed }"
    #expect(node(doubtful, welds(["2026-01-10"]))?.verdict == .undecided)
    #expect(node(doubtful, welds(["2026-03-10"]))?.verdict == .unmet)
  }
}
