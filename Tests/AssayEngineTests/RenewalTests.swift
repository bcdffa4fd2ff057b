import AssayEngine
import AssayModel
import AssayTestSupport
import Testing

/// Whether an award can be renewed on the day asked.
@Suite struct RenewalTests {
  /// Awarded on 2024-08-31 for two years, unless other words are used.
  private func renewal(
    _ renewal: String, on day: String, award: String = "awarded: 2024-08-31", more: String = "", counting: String = ""
  ) -> RenewalEvaluation? {
    let project = YAMLProject(
      """
      credential: c
      requires: { any_of: [] }
      assessments: [ { id: drill, grading: { scale: percent, pass: 70 } } ]
      counting: { \(counting) }
      validity: { period: 2 years, renewals: [ { \(renewal) } ] }
      ---
      { achievement: talk, hours: 4 h, tags: [cpd], repeatable: true }
      --- { achievement: short, validity: { period: 1 month }, repeatable: true }
      --- { learner: ana, awards: [ { achievement: c, \(award) } ] }
      """.replacing("--- ", with: "---\n").replacing(
        "{ learner: ana, awards: [", with: "{ learner: ana, \(more.isEmpty ? "" : more + ",") awards: ["))
    #expect(project.diagnostics.isEmpty)
    return project.evaluation(on: day).holding?.renewals[0]
  }

  /// With these awards beside the one of the credential.
  private func renewal(_ renewal: String, on day: String, talks: [String], counting: String = "") -> RenewalEvaluation?
  {
    self.renewal(
      renewal, on: day,
      award: "awarded: 2024-08-31 }, "
        + talks.map { "{ achievement: talk, awarded: \($0) }" }.joined(separator: ", ")
        .dropLast(2),
      counting: counting)
  }

  @Test(arguments: [
    // Opens six months before 2026-08-31: the 28th of February is the last of its month.
    ("2026-02-27", Verdict.unmet), ("2026-02-28", .met), ("2026-03-01", .met),
    // Closes a month after: the 30th of September.
    ("2026-08-30", .met), ("2026-08-31", .met), ("2026-09-01", .met), ("2026-09-29", .met), ("2026-09-30", .met),
    ("2026-10-01", .unmet),
  ])
  func `it is open from so long before the expiry until so long after it`(_ day: String, _ verdict: Verdict) {
    let renewal = renewal("extends: 2 years, opens: 6 months, grace: 1 month", on: day)
    #expect(renewal?.verdict == verdict)
    #expect(renewal?.opens?.description == "2026-02-28")
    #expect(renewal?.closes?.description == "2026-09-30")
  }

  @Test(arguments: [("2024-08-31", Verdict.met), ("2026-08-31", .met), ("2026-09-01", .unmet)])
  func `unsaid, it is open at any time until the expiry`(_ day: String, _ verdict: Verdict) {
    #expect(renewal("extends: 2 years", on: day)?.verdict == verdict)
  }

  @Test(arguments: [
    ("from: expiry", "2026-08-30", "2028-08-31"), ("from: renewal", "2026-08-30", "2028-08-30"),
    ("extends: 6 months", "2026-08-31", "2027-02-28"), ("extends: 6 months, from: renewal", "2026-08-30", "2027-02-28"),
    ("extends: 6 months, from: renewal", "2026-08-28", "2027-02-28"),
    ("extends: 6 months, from: renewal", "2026-08-27", "2027-02-27"),
  ])
  func `it extends from the expiry or from the day it is renewed`(_ from: String, _ day: String, _ to: String) {
    let extends = from.contains("extends") ? from : "extends: 2 years, \(from)"
    #expect(renewal(extends, on: day)?.extendsTo?.description == to)
  }

  @Test(arguments: [
    ("renewed: [2026-08-01]", "2027-01-01", "2028-08-31"),
    ("renewed: [2026-08-01, 2028-08-01]", "2028-07-31", "2028-08-31"),
    ("renewed: [2026-08-01, 2028-08-01]", "2028-08-01", "2030-08-31"),
    ("renewed: [2026-08-01, 2028-08-01], expires: 2029-01-01", "2028-08-01", "2029-01-01"),
  ])
  func `each renewal in turn, unless the present expiry is recorded`(_ renewed: String, _ day: String, _ closes: String)
  {
    let renewal = renewal("extends: 2 years", on: day, award: "awarded: 2024-08-31, \(renewed)")
    #expect(renewal?.closes?.description == closes)
  }

  @Test(arguments: [
    // The day of the award belongs to no cycle, the day asked to the present one.
    ("2024-08-30", Verdict.unmet), ("2024-08-31", .unmet), ("2024-09-01", .met), ("2026-05-01", .met),
    ("2026-05-02", .unmet),
  ])
  func `awards count that are dated in the cycle`(_ date: String, _ verdict: Verdict) {
    let renewal = renewal(
      "extends: 2 years, requires: { hours: { at_least: 4 h, of: { tag: cpd } } }", on: "2026-05-01", talks: [date])
    #expect(renewal?.verdict == verdict)
    #expect(renewal?.tree?.verdict == verdict)
    #expect(renewal?.allocation.map(\.id) == (verdict == .met ? ["talk#1"] : []))
    #expect(renewal?.allocation.map(\.claim) == (verdict == .met ? ["renewals/hours"] : []))
    #expect(renewal?.allocation.map(\.isEssential) == (verdict == .met ? [true] : []))
  }

  @Test(arguments: [
    ("2026-08-15", "2026-08-31", Verdict.met), ("2026-08-15", "2026-08-14", .unmet),
    ("2026-08-15", "2026-08-15", .unmet),
    ("2026-08-15", "2026-08-16", .met),
  ])
  func `what one renewal used pays for no later one`(_ renewed: String, _ date: String, _ verdict: Verdict) {
    let renewal = renewal(
      "extends: 2 years, requires: { evidence: { kind: log } }", on: "2027-05-01",
      award: "awarded: 2024-08-31, renewed: [\(renewed)]", more: "evidence: [ { kind: log, date: \(date) } ]")
    #expect(renewal?.verdict == verdict)
  }

  @Test func `what has no date is in no cycle`() {
    let renewal = renewal(
      "extends: 2 years, requires: { evidence: { kind: log } }", on: "2026-05-01", more: "evidence: [ { kind: log } ]")
    #expect(renewal?.verdict == .unmet)
    #expect(renewal?.tree?.reason == "log#1: nobody recorded its date")
  }

  @Test(arguments: [
    ("2024-08-31", "", Verdict.unmet), ("2024-09-01", "", .met), ("2026-05-01", "", .met), ("2026-05-02", "", .unmet),
    ("2024-09-01", ", within: cycle", .met), ("2024-08-31", ", within: cycle", .unmet),
    ("2026-01-01", ", within: 4 months", .met), ("2025-12-31", ", within: 4 months", .unmet),
  ])
  func `results count that are dated in the cycle`(_ date: String, _ within: String, _ verdict: Verdict) {
    let renewal = renewal(
      "extends: 2 years, requires: { assessment: { id: drill\(within) } }", on: "2026-05-01",
      more: "results: [ { assessment: c/drill, date: \(date), score: 75 } ]")
    #expect(renewal?.verdict == verdict)
  }

  @Test(arguments: [("2024-08-31", Verdict.undecided), ("2024-09-01", .met)])
  func `approvals count that are dated in the cycle`(_ date: String, _ verdict: Verdict) {
    for at in ["sign-off", "renewals/sign-off"] {
      let renewal = renewal(
        "extends: 2 years, requires: { name: sign-off, approval: { by: board } }", on: "2026-05-01",
        more: "approvals: [ { of: c/\(at), by: board, date: \(date), decision: approved } ]")
      #expect(renewal?.verdict == verdict)
    }
  }

  @Test(arguments: [("2024-08-31", Verdict.unmet), ("2024-09-01", .met)])
  func `patterns ask for the cycle too`(_ date: String, _ verdict: Verdict) {
    let renewal = renewal(
      "extends: 2 years, requires: { count: { at_least: 1, of: { tag: cpd, within: cycle } } }", on: "2026-05-01",
      talks: [date])
    #expect(renewal?.verdict == verdict)
  }

  @Test(arguments: [("2024-08-30", Verdict.undecided), ("2024-08-31", .undecided), ("2024-09-01", .met)])
  func `experience counts that began in the cycle`(_ from: String, _ verdict: Verdict) {
    let renewal = renewal(
      "extends: 2 years, requires: { experience: { role: welder, hours: 100 h, within: cycle } }", on: "2026-05-01",
      more: "experience: [ { role: welder, from: \(from), to: 2026-01-01, hours: 100 h } ]")
    #expect(renewal?.verdict == verdict)
  }

  @Test(arguments: [("2024-08-31", "2025-08-30", Verdict.unmet), ("2024-08-31", "2025-08-31", .met)])
  func `experience that lasts is reckoned from the start of the cycle`(_ from: String, _ to: String, _ verdict: Verdict)
  {
    let renewal = renewal(
      "extends: 2 years, requires: { experience: { role: welder, lasting: 1 year, within: cycle } }", on: "2026-05-01",
      more: "experience: [ { role: welder, from: 2020-01-01, to: \(to) } ]")
    #expect(renewal?.verdict == verdict)
  }

  @Test func `what is counted must be held, as everywhere`() {
    func verdict(on date: String) -> Verdict? {
      renewal(
        "extends: 2 years, requires: { holds: short }", on: "2026-05-01",
        award: "awarded: 2024-08-31 }, { achievement: short, awarded: \(date)")?.verdict
    }
    #expect(verdict(on: "2026-04-01") == .met)
    #expect(verdict(on: "2026-03-31") == .unmet)
  }

  @Test func `the credential's own counting does not apply`() {
    let requires = "extends: 2 years, requires: { count: { at_least: 2, of: { tag: cpd } } }"
    let talks = ["2025-01-01", "2025-02-01"]
    let renewal = renewal(requires, on: "2026-05-01", talks: talks, counting: "limits: [ { at_most: 1 } ]")
    #expect(renewal?.verdict == .met)
    let scored = self.renewal(requires, on: "2026-05-01", talks: talks, counting: "mean_score: 60")
    #expect(scored?.verdict == .met)
  }

  @Test func `limits of its own criteria do`() {
    let renewal = renewal(
      "extends: 2 years, requires: { count: { at_least: 2, of: { tag: cpd } }, limits: [ { at_most: 1 } ] }",
      on: "2026-05-01", talks: ["2025-01-01", "2025-02-01"])
    #expect(renewal?.verdict == .unmet)
  }

  @Test func `outside its days it cannot be renewed, whatever its criteria say`() {
    let requires = "extends: 2 years, opens: 1 month, requires: { count: { at_least: 1, of: { tag: cpd } } }"
    let renewal = renewal(requires, on: "2026-07-30", talks: ["2025-01-01"])
    #expect(renewal?.verdict == .unmet)
    #expect(renewal?.tree?.verdict == .met)
    #expect(renewal?.reason == "it can be renewed only from 2026-07-31 on")
    #expect(renewal?.extendsTo == nil)
  }

  @Test func `what nobody dated has no cycle`() {
    let renewal = renewal(
      "extends: 2 years, requires: { count: { at_least: 1, of: { tag: cpd } } }", on: "2026-05-01",
      award: "expires: 2026-06-01")
    #expect(renewal?.verdict == .undecided)
    #expect(renewal?.tree == nil)
  }

  @Test func `every way to renew is answered for itself`() {
    let project = YAMLProject(
      """
      credential: c
      requires: { any_of: [] }
      validity:
        period: 2 years
        renewals:
        - { extends: 1 year, requires: { holds: talk } }
        - { extends: 2 years, requires: { holds: exam } }
      ---
      achievement: talk
      ---
      achievement: exam
      ---
      learner: ana
      awards: [ { achievement: c, awarded: 2025-01-01 }, { achievement: exam, awarded: 2026-01-01 } ]
      """)
    let renewals = project.evaluation(on: "2026-05-01").holding?.renewals
    #expect(renewals?.map(\.verdict) == [.unmet, .met])
    #expect(renewals?.map { $0.tree?.id } == ["renewals/holds:talk", "renewals~2/holds:exam"])
    #expect(renewals?.map { $0.extendsTo?.description } == [nil, "2029-01-01"])
  }

  @Test func `an award that renews another begins its cycle anew`() {
    func verdict(_ more: String) -> Verdict? {
      YAMLProject(
        """
        credential: c
        requires: { any_of: [] }
        validity: { period: 2 years, renewals: [ { extends: 2 years, requires: { holds: talk } } ] }
        ---
        achievement: talk
        ---
        { achievement: y, renews: [c] }
        ---
        learner: ana
        awards: [ { achievement: c, awarded: 2025-01-01 }, { achievement: talk, awarded: 2025-06-01 } \(more) ]
        """
      ).evaluation(on: "2026-05-01").holding?.renewals[0].verdict
    }
    #expect(verdict("") == .met)
    #expect(verdict(", { achievement: y, awarded: 2025-05-31 }") == .met)
    #expect(verdict(", { achievement: y, awarded: 2025-06-01 }") == .unmet)
  }
}
