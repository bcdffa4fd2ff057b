import AssayModel
import AssayTesting
import LuaRuntime
import Testing

/// What can be expected of renewals, and of several credentials together.
@Suite struct RenewingTests {
  /// Two badges that may not share an award; the first is renewed by a test, or by another award of `tig`.
  private static let designs = """
    achievement: mig
    ---
    achievement: tig
    ---
    credential: welder
    requires: { any_of: [ { holds: mig }, { holds: tig } ] }
    assessments: [ { id: bend, method: practical, grading: { scale: percent, pass: 70 } } ]
    validity:
      period: 1 year
      renewals:
        - { extends: 1 year, opens: 3 months, requires: { assessment: { id: bend, within: cycle } } }
    ---
    credential: fitter
    requires: { any_of: [ { holds: mig }, { holds: tig } ] }
    counting: { shared_with: [ { credential: welder, at_most: 0 } ] }
    ---
    learner: one
    awards: [ { achievement: mig, awarded: 2026-01-10 } ]
    ---
    learner: two
    awards: [ { achievement: mig, awarded: 2026-01-10 }, { achievement: tig, awarded: 2026-01-10 } ]

    """

  /// With what a script ends; nil where it ends well.
  private func message(of script: String) -> String? {
    let bench = Bench(TriedYAML.project(Self.designs), on: TriedYAML.day)
    do throws(BenchError) { _ = try bench.run(Array(script.utf8), named: "try.lua") } catch {
      switch error {
      case .script(let failure, let found): return found?.message ?? failure.message
      case .failure(let failure): return failure.message
      case .fault(let fault): return fault.message
      }
    }
    return nil
  }

  private static let holder = "local ana = learner \"one\":awarded(\"welder\", \"2025-06-01\")\n"
  private static let tested = """
    local ana = learner "one":awarded("welder", "2025-06-01") + {
      results = { { assessment = "welder/bend", date = "2026-02-01", score = 80 } },
    }

    """

  @Test(arguments: [
    (tested + "expect(ana):renews \"welder\"", nil),
    (tested + "expect(ana).never:renews \"welder\"", "`one` can renew `welder` on 2026-05-01"),
    (holder + "expect(ana):renews \"welder\"", "`one` cannot renew `welder` on 2026-05-01"),
    (holder + "expect(ana).never:renews \"welder\"", nil),
    (tested + "expect(ana:on(\"2026-02-27\"):renews \"welder\"):equals(true)", "this is false, not true"),
    ("expect(learner \"one\"):renews \"welder\"", "`one` cannot renew `welder` on 2026-05-01"),
    ("expect(learner \"one\"):renews \"welde\"", "`welde` is no credential of this project"),
  ]) func `who can renew is told from who cannot`(script: String, message: String?) {
    #expect(self.message(of: script) == message)
  }

  @Test(arguments: [
    ("expect(learner \"two\"):earns { \"welder\", \"fitter\" }", nil),
    ("expect(learner \"one\").never:earns { \"welder\", \"fitter\" }", nil),
    (
      "expect(learner \"one\"):earns { \"welder\", \"fitter\" }",
      "`one` does not earn `welder` and `fitter` together on 2026-05-01"
    ),
    (
      "expect(learner \"two\").never:earns { \"welder\", \"fitter\" }",
      "`two` earns `welder` and `fitter` together on 2026-05-01"
    ),
    ("expect(learner \"two\"):earns { \"welder\" }", "credentials that are earned together are a list of ids"),
    ("expect(learner \"two\"):earns { \"welder\", \"rigger\" }", "`rigger` is no credential of this project"),
  ]) func `several credentials are expected together`(script: String, message: String?) {
    #expect(self.message(of: script) == message)
  }
}
