import AssayEngine
import AssayModel
import AssayTestSupport
import Testing

/// Whether a credential is held, which is another question than whether it is earned.
@Suite struct HoldingTests {
  /// A credential that nobody can earn, with awards of it.
  private func holding(_ validity: String, _ awards: String, on day: String, more: String = "") -> HoldingEvaluation? {
    YAMLProject(
      """
      { credential: c, title: C, requires: { any_of: [] }, validity: { \(validity) } }
      ---
      { learner: ana, awards: [ \(awards) ] }
      \(more)
      """
    ).evaluation(on: day).holding
  }

  @Test(arguments: [
    ("2025-04-30", nil, nil), ("2025-05-01", Verdict.met, "2026-05-01"), ("2025-05-02", .met, "2026-05-01"),
    ("2026-04-30", .met, "2026-05-01"), ("2026-05-01", .met, "2026-05-01"), ("2026-05-02", .unmet, "2026-05-01"),
  ])
  func `it is held from the day of the award through its last day`(
    _ day: String, _ verdict: Verdict?, _ expires: String?
  ) {
    let holding = holding("period: 1 year", "{ achievement: c, awarded: 2025-05-01 }", on: day)
    #expect(holding?.verdict == verdict)
    #expect(holding?.expires?.description == expires)
    #expect(holding?.award == verdict.map { _ in "c#1" })
  }

  @Test func `who was never awarded it holds nothing`() {
    #expect(holding("period: 1 year", "", on: "2026-05-01") == nil)
    #expect(holding("period: 1 year", "{ achievement: c, status: in_progress }", on: "2026-05-01") == nil)
  }

  @Test func `what does not expire is held without an end`() {
    let holding = holding("", "{ achievement: c, awarded: 2001-01-01 }", on: "2026-05-01")
    #expect(holding?.verdict == .met)
    #expect(holding?.expires == nil)
  }

  @Test func `what was revoked is not held`() {
    let awards = "{ achievement: c, awarded: 2025-05-01, status: revoked }"
    let holding = holding("period: 3 years, renewals: [ { extends: 1 year } ]", awards, on: "2026-05-01")
    #expect(holding?.verdict == .unmet)
    #expect(holding?.reason == "revoked")
    #expect(holding?.renewals.map(\.verdict) == [.unmet])
    #expect(holding?.renewals.map(\.extendsTo) == [nil])
  }

  @Test func `of several awards the one counts that is held longest`() {
    let awards = """
      { id: a, achievement: c, awarded: 2024-01-01 }, { id: b, achievement: c, awarded: 2025-06-01 },
      { id: d, achievement: c, awarded: 2025-07-01, expires: 2026-01-01 },
      { id: e, achievement: c, awarded: 2025-08-01, status: revoked }
      """
    #expect(holding("period: 1 year", awards, on: "2026-05-01")?.award == "b")
    #expect(holding("period: 1 year", awards, on: "2026-06-02")?.award == "b")
    #expect(holding("period: 1 year", awards, on: "2026-06-02")?.verdict == .unmet)
  }

  @Test func `an award without a date that is valid only for a time is held or not`() {
    let holding = holding("period: 1 year", "{ achievement: c }", on: "2026-05-01")
    #expect(holding?.verdict == .undecided)
    #expect(holding?.reason == "valid for 1 year, but nobody recorded since when")
  }

  @Test func `several ways to renew leave open which of them it was`() {
    let ways = "period: 1 year, renewals: [ { extends: 1 year }, { extends: 2 years } ]"
    let renewed = "achievement: c, awarded: 2024-05-01, renewed: [2025-04-01]"
    let open = holding(ways, "{ \(renewed) }", on: "2025-06-01")
    #expect(open?.verdict == .undecided)
    #expect(open?.expires == nil)
    #expect(open?.renewals.map(\.verdict) == [.undecided, .undecided])
    // What was recorded is the present expiry, after all renewals.
    let known = holding(ways, "{ \(renewed), expires: 2027-05-01 }", on: "2025-06-01")
    #expect(known?.verdict == .met)
    #expect(known?.renewals.map { $0.extendsTo?.description } == ["2028-05-01", "2029-05-01"])
  }

  /// `y` renews `c`, which is valid for a year from 2024-01-01 on.
  @Test(arguments: [
    // Not yet awarded; awarded in time, on the last day, and a day too late.
    ("", "2024-06-01", "achievement: y, awarded: 2024-06-02", "2025-01-01"),
    ("", "2024-06-01", "achievement: y, awarded: 2024-06-01", "2025-06-01"),
    ("", "2025-03-01", "achievement: y, awarded: 2025-01-01", "2026-01-01"),
    ("", "2025-03-01", "achievement: y, awarded: 2025-01-02", "2025-01-01"),
    // Renewed, it extends too; before the award and when it is revoked it does not.
    ("", "2025-06-01", "achievement: y, awarded: 2023-01-01, renewed: [2024-06-01]", "2025-06-01"),
    ("", "2024-06-01", "achievement: y, awarded: 2024-01-01", "2025-01-01"),
    ("", "2024-06-01", "achievement: y, awarded: 2024-02-01, status: revoked", "2025-01-01"),
    // In the one way there is to renew, with its grace.
    (", renewals: [ { extends: 2 years } ]", "2024-06-01", "achievement: y, awarded: 2024-06-01", "2027-01-01"),
    (
      ", renewals: [ { extends: 2 years, from: renewal, grace: 1 month } ]", "2025-03-01",
      "achievement: y, awarded: 2025-02-01", "2027-02-01"
    ),
    (
      ", renewals: [ { extends: 2 years, from: renewal, grace: 1 month } ]", "2025-03-01",
      "achievement: y, awarded: 2025-02-02", "2025-01-01"
    ),
  ])
  func `what renews another extends it`(_ renewals: String, _ day: String, _ other: String, _ expires: String) {
    let holding = holding(
      "period: 1 year\(renewals)", "{ achievement: c, awarded: 2024-01-01 }, { \(other) }", on: day,
      more: "---\n{ achievement: y, renews: [c] }")
    #expect(holding?.expires?.description == expires)
  }

  @Test func `what renews another leaves open which of several ways it was`() {
    let holding = holding(
      "period: 1 year, renewals: [ { extends: 1 year }, { extends: 2 years } ]",
      "{ achievement: c, awarded: 2024-01-01 }, { achievement: y, awarded: 2024-06-01 }", on: "2024-07-01",
      more: "---\n{ achievement: y, renews: [c] }")
    #expect(holding?.verdict == .undecided)
  }
}
