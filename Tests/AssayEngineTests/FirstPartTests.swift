import AssayEngine
import AssayModel
import AssayTestSupport
import Testing

/// Awards of stacks that expire with the first of their parts.
@Suite struct FirstPartTests {
  private func holding(
    _ parts: String, on day: String = "2026-05-01", stack: String = "at_least: 2", validity: String = "",
    award: String = "", more: String = ""
  ) -> HoldingEvaluation? {
    YAMLProject(
      """
      { stack: c, of: [a, b, d], \(stack), validity: { expires_with: first_part\(validity) } }
      --- { achievement: a, validity: { period: 1 year } }
      --- { achievement: b, validity: { period: 2 years } }
      --- { achievement: d }
      --- { learner: ana, awards: [ { achievement: c, awarded: 2026-01-01\(award) }, \(parts) ] }
      \(more)
      """.replacing("--- ", with: "---\n")
    ).evaluation(on: day).holding
  }

  private static let a = "{ achievement: a, awarded: 2025-06-01 }"
  private static let b = "{ achievement: b, awarded: 2025-07-01 }"
  private static let d = "{ achievement: d, awarded: 2025-08-01 }"

  @Test(arguments: [
    ([a, b], "2026-06-01"), ([a, d], "2026-06-01"), ([b, d], "2027-07-01"),
    // The latest day that any allocation allows.
    ([a, b, d], "2027-07-01"),
    ([d, "{ achievement: b, awarded: 2025-07-01, expires: 2026-02-01 }", a], "2026-06-01"),
  ])
  func `it is the latest first expiry of any allocation`(_ parts: [String], _ expires: String) {
    #expect(holding(parts.joined(separator: ", "))?.expires?.description == expires)
  }

  @Test(arguments: [("2026-05-31", Verdict.met), ("2026-06-01", .met), ("2026-06-02", .unmet)])
  func `it is held through that day`(_ day: String, _ verdict: Verdict) {
    #expect(holding("\(Self.a), \(Self.b)", on: day)?.verdict == verdict)
  }

  @Test func `parts that must be among them bind it`() {
    let holding = holding("\(Self.a), \(Self.b), \(Self.d)", stack: "at_least: 2, including: [a]")
    #expect(holding?.expires?.description == "2026-06-01")
  }

  @Test func `parts that do not expire never end it`() {
    let holding = holding(Self.d, stack: "at_least: 1")
    #expect(holding?.verdict == .met)
    #expect(holding?.expires == nil)
  }

  @Test func `a period of its own ends it earlier`() {
    #expect(holding("\(Self.b), \(Self.d)", validity: ", period: 1 year")?.expires?.description == "2027-01-01")
  }

  @Test func `what is recorded holds`() {
    #expect(holding(Self.a, award: ", expires: 2029-01-01")?.expires?.description == "2029-01-01")
  }

  @Test func `without its parts it is held or not`() {
    #expect(holding(Self.a)?.verdict == .undecided)
    #expect(holding(Self.a)?.expires == nil)
  }

  @Test func `a part that may have expired leaves it open where it matters`() {
    let doubtful = "{ achievement: b }"
    #expect(holding("\(Self.a), \(doubtful)")?.verdict == .undecided)
    #expect(holding("\(Self.a), \(Self.d), \(doubtful)", stack: "at_least: 2, including: [a]")?.verdict == .met)
  }

  @Test func `a part may be such a stack itself`() {
    let outer = "---\n{ stack: outer, of: [c, d], validity: { expires_with: first_part } }"
    let project = YAMLProject(
      """
      { stack: c, of: [a, b], validity: { expires_with: first_part } }
      --- { achievement: a, validity: { period: 1 year } }
      --- { achievement: b, validity: { period: 2 years } }
      --- { achievement: d }
      --- { learner: ana, awards: [ { achievement: outer, awarded: 2026-01-01 }, { achievement: c, awarded: 2026-01-01 }, \(Self.a), \(Self.b), \(Self.d) ] }
      \(outer)
      """.replacing("--- ", with: "---\n"))
    #expect(project.evaluation(of: "outer").holding?.expires?.description == "2026-06-01")
  }

  @Test func `such an award counts in other credentials only while it is held`() {
    func verdict(on day: String) -> Verdict {
      YAMLProject(
        """
        { stack: s, of: [a], validity: { expires_with: first_part } }
        --- { achievement: a, validity: { period: 1 year } }
        --- { credential: c, requires: { holds: s } }
        --- { learner: ana, awards: [ { achievement: s, awarded: 2026-01-01 }, \(Self.a) ] }
        """.replacing("--- ", with: "---\n")
      ).verdict(on: day)
    }
    #expect(verdict(on: "2026-06-01") == .met)
    #expect(verdict(on: "2026-06-02") == .unmet)
  }
}
