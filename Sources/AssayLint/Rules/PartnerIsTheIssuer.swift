internal import AssayModel

extension LintRule {
  static let partnerIsTheIssuer = LintRule(
    "partner-is-the-issuer", "The issuer is named as its own partner.",
    why: "It looks as if somebody else stood behind the credential too.", severity: .info,
    examples: [
      RuleExample(
        """
        organisation: harbour-college
        title: Harbour College
        country: IE
        ---
        credential: welder
        issuer: harbour-college
        partners: [ { organisation: harbour-college, role: endorse } ]
        """,
        corrected: """
          organisation: harbour-college
          title: Harbour College
          country: IE
          ---
          credential: welder
          issuer: harbour-college
          """)
    ]
  ) { linted, findings in
    for credential in linted.credentials {
      for partner in credential.partners where partner.organisation == credential.achievement.issuer {
        findings.report(
          "`\(partner.organisation)` is the issuer and its own partner",
          at: linted.place(of: "organisation", at: partner.place), path: "credential:\(credential.id)/",
          notes: [linted.note("the issuer", at: linted.place(of: "issuer", at: credential.achievement.place))],
          help: "take the partner out, or name the organisation that is meant")
      }
    }
  }
}
