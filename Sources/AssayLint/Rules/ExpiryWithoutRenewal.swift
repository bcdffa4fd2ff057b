internal import AssayModel

extension LintRule {
  static let expiryWithoutRenewal = LintRule(
    "expiry-without-renewal", "A credential expires, and nobody says how it is renewed.",
    why: "Its holders learn on the last day that they have to begin again. Say what renews it.",
    source: "CTDL, renewal and renewalFrequency",
    examples: [
      RuleExample(
        "credential: welder\nvalidity: { period: 2 years }",
        corrected: """
          credential: welder
          validity:
            period: 2 years
            renewals: [ { extends: 2 years, requires: { hours: { at_least: 20 h, within: cycle } } } ]
          """)
    ]
  ) { linted, findings in
    let renewed = Set(linted.achievements.flatMap(\.renews).map(\.id))
    // Who says it in words has said it.
    let worded = Set(linted.texts.filter { $0.text.lowercased().contains("renew") }.map(\.path))
    for credential in linted.credentials where credential.achievement.validity.period != nil {
      let validity = credential.achievement.validity
      guard validity.renewals.isEmpty, !renewed.contains(credential.id),
        !worded.contains("credential:\(credential.id)/"),
        let period = validity.period
      else { continue }
      findings.report(
        "`\(credential.id)` expires after \(period), and nothing says how it is renewed",
        at: linted.place(of: "validity", "period", at: credential.achievement.place),
        path: "credential:\(credential.id)/", help: "add `renewals:` with what it takes")
    }
  }
}
