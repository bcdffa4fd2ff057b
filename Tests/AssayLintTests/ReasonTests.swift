import AssayLint
import AssayModel
import Testing

/// Worked examples are asked, and their reasons too.
@Suite struct ReasonTests {
  private static let design = """
    achievement: safety
    ---
    achievement: mig
    ---
    credential: c
    requires: { all_of: [ { holds: safety }, { name: welding, holds: mig } ] }
    examples: [ { learner: ana, on_date: 2026-05-01, earns: false, because: BECAUSE } ]
    ---
    learner: ana
    awards: [ { achievement: safety, awarded: 2026-01-01 } ]
    """

  private static func said(_ because: String) -> [String] {
    Linting(design.replacing("BECAUSE", with: because)).said
  }

  @Test(arguments: ["welding", "mig", "holds"]) func `a reason that holds is nothing to report`(because: String) {
    #expect(Self.said(because) == [])
  }

  @Test func `a reason that does not hold is told with what does`() {
    #expect(
      Self.said("safety") == [
        "error[example-disagrees] `ana` misses `c` on 2026-05-01, but not because of `safety`"
      ])
  }

  @Test func `the day of the examples makes a date needless`() {
    let text = """
      achievement: a
      validity: { period: 1 year }
      ---
      credential: c
      requires: { holds: a }
      examples: [ { learner: ana, earns: true } ]
      ---
      learner: ana
      awards: [ { achievement: a, awarded: 2026-01-01 } ]
      """
    #expect(Linting(text, configuration: "tests: { on_date: 2026-05-01 }").said == [])
    #expect(Linting(text).rules == ["example-without-date"])
    #expect(Linting(text, on: "2027-05-01").rules.contains("example-disagrees"))
  }
}
