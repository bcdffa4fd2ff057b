internal import AssayModel

extension LintRule {
  /// Rules about how linting itself is set and suppressed, in the order of their names. The linter asks them; what they
  /// find cannot be suppressed.
  package static let aboutLinting: [LintRule] = [
    expiredSetting, expiredSuppression, malformedSuppression, staleBaselineEntry, suppressionWithoutReason,
    unknownProfile, unknownRule, unmatchedSetting, unusedSuppression,
  ].sorted { $0.id < $1.id }

  static let expiredSetting = aboutLinting(
    "expired-setting", "The severity of a rule was set until a day that is over.",
    why: "The rule is as severe again as it was before, so findings may come back that nobody expects.",
    bad: "lint: { rules: { empty-choice: { severity: info, reason: pilot, until: 2026-04-30 } } }",
    good: "lint: { rules: { empty-choice: { severity: info, reason: pilot, until: 2026-12-31 } } }")

  static let expiredSuppression = aboutLinting(
    "expired-suppression", "A finding was accepted until a day that is over.",
    why: "It is reported again. Mend it, or decide anew, with a reason, how long it is accepted.",
    bad:
      "credential: welder\n# assay: allow[empty-choice] until=2026-04-30 reason: alternatives come in May\ntitle: Welder",
    good: "credential: welder\ntitle: Welder")

  static let malformedSuppression = aboutLinting(
    "malformed-suppression", "A comment is meant to accept a finding and is not understood.",
    why:
      "It accepts nothing. Write `# assay: allow[rule] reason: why`, with `until=2027-03-31` before the reason if it "
      + "is to end.",
    bad: "credential: welder\ntitle: Welder # assay: ignore[empty-choice] reason: alternatives come in May",
    good: "credential: welder\ntitle: Welder")

  package static let staleBaselineEntry = LintRule(
    "stale-baseline-entry", "A finding of the baseline is no longer found.",
    why: "It has been mended. `assay lint --write-baseline` takes it out, so that it cannot come back unseen.",
    severity: .info, examples: []
  ) { _, _ in }

  static let suppressionWithoutReason = aboutLinting(
    "suppression-without-reason", "A finding is to be accepted, and nobody says why.",
    why: "Who reads it later cannot tell whether it still holds, so it accepts nothing.",
    bad: "credential: welder\ntitle: Welder # assay: allow[empty-choice]", good: "credential: welder\ntitle: Welder")

  static let unknownProfile = aboutLinting(
    "unknown-profile", "The project is to be linted by a profile that no plugin brings.",
    why: "What the profile asks for is not looked at. Correct its name, or name the plugin that brings it.",
    severity: .error, bad: "profiles: [nz-microcredential]",
    good: "profiles: []")

  static let unknownRule = aboutLinting(
    "unknown-rule", "A rule is set or suppressed that does not exist.",
    why: "The setting does nothing. Look for a spelling mistake; `assay rules` lists the rules.", severity: .error,
    bad: "credential: welder\ntitle: Welder # assay: allow[empty-choise] reason: alternatives come in May",
    good: "credential: welder\ntitle: Welder")

  static let unmatchedSetting = aboutLinting(
    "unmatched-setting", "A setting is for files or credentials that the project does not have.",
    why: "It sets nothing. Look for a spelling mistake, or take it out.",
    bad: "lint: { rules: { empty-choice: { severity: info, credentials: wleder } } }",
    good: "lint: { rules: { empty-choice: { severity: info, credentials: welder } } }")

  static let unusedSuppression = aboutLinting(
    "unused-suppression", "A finding is accepted that is not there.",
    why: "It was mended, or never was there. What is left of it would hide the next fault of that kind.",
    bad: "credential: welder\ntitle: Welder # assay: allow[empty-choice] reason: alternatives come in May",
    good: "credential: welder\ntitle: Welder")

  /// A fault of `assay.yaml` is shown by lines of that file, any other by a design.
  private static func aboutLinting(
    _ id: RuleID, _ says: String, why: String, severity: RuleSetting.Severity = .warning, bad: String, good: String
  ) -> LintRule {
    let isConfiguration = !bad.hasPrefix("credential:")
    let head = isConfiguration ? "assay: 1\nname: fabrication\n" : ""
    let example = RuleExample(
      head + bad, corrected: head + good, in: isConfiguration ? "assay.yaml" : "design.yaml",
      on: CalendarDate(year: 2026, month: 5, day: 1))
    return LintRule(id, says, why: why, severity: severity, examples: [example]) { _, _ in }
  }
}
