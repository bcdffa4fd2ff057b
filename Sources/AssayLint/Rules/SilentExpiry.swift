internal import AssayModel

extension LintRule {
  static let silentExpiry = LintRule(
    "silent-expiry", "A part expires, and the whole that is made of it says nothing of it.",
    why: """
      The whole goes on for ever though what it rests on has lapsed; or it lapses, and its holder finds out from an \
      employer. Say when the whole expires: a `period`, or `expires_with: first_part`.
      """,
    source: "CTDL, renewal and expirationDate; our judgement",
    examples: [
      RuleExample(
        """
        achievement: mig
        validity: { period: 2 years }
        ---
        achievement: metrology
        ---
        stack: fabricator
        of: [mig, metrology]
        """,
        corrected: """
          achievement: mig
          validity: { period: 2 years }
          ---
          achievement: metrology
          ---
          stack: fabricator
          of: [mig, metrology]
          validity: { expires_with: first_part }
          """)
    ]
  ) { linted, findings in
    for designed in linted.criteria where designed.purpose == .requires {
      guard let whole = linted.project.credentials[designed.owner], whole.achievement.validity.isSilent,
        let claim = designed.claim, case .awards(let pattern) = claim.of
      else { continue }
      let isStack = whole.declaration == .stack
      let expiring = pattern.nested.flatMap(\.ids).filter { reference in
        guard linted.project.achievements[reference.id]?.validity.period != nil else { return false }
        // What is only asked for beside other things is no part, unless it says so.
        return isStack
          || linted.project.credentials[reference.id]?.stacksInto.contains { $0.id.id == whole.id } ?? false
      }
      guard let first = expiring.first, let part = linted.project.achievements[first.id],
        let period = part.validity.period
      else { continue }
      let others = expiring.count > 1 ? " and \((expiring.count - 1).counted("other part"))" : ""
      findings.report(
        "`\(part.id)`\(others) expires after \(period), and `\(whole.id)` says nothing of it",
        at: linted.name(at: whole.achievement.place), path: designed.path,
        notes: [linted.note("valid for \(period)", at: linted.place(of: "validity", "period", at: part.place))],
        help: isStack
          ? "add `validity: { expires_with: first_part }`, or a `period`" : "add `validity:` with a `period`")
    }
  }
}

extension Validity {
  fileprivate var isSilent: Bool {
    period == nil && expiresWith == nil && renewals.isEmpty && revocation.isEmpty
  }
}
