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
    let expiring = linted.credentials.filter { credential in
      let validity = credential.achievement.validity
      return validity.period != nil && validity.renewals.isEmpty && !renewed.contains(credential.id)
    }
    let paths = Set(expiring.map { "credential:\($0.id)/" })
    // Who says it in words has said it.
    let worded = Set(
      linted.texts.filter { paths.contains($0.path) && $0.text.mentions("renew") }.map(\.path))
    for credential in expiring {
      guard !worded.contains("credential:\(credential.id)/"), let period = credential.achievement.validity.period
      else { continue }
      findings.report(
        "`\(credential.id)` expires after \(period), and nothing says how it is renewed",
        at: linted.place(of: "validity", "period", at: credential.achievement.place),
        path: "credential:\(credential.id)/", help: "add `renewals:` with what it takes")
    }
  }
}
