internal import AssayModel

extension LintRule {
  static let partnerWithoutRole = LintRule(
    "partner-without-role", "A partner is named, and nothing says what it does.",
    why: "A name lends weight that nobody can check. Say whether it designs, teaches, assesses, endorses or employs.",
    source: "National Microcredentials Framework (AU); CTDL, agent roles",
    examples: [
      RuleExample(
        """
        organisation: northwind
        title: Northwind Fabrication
        country: IE
        ---
        credential: welder
        partners: [ { organisation: northwind } ]
        """,
        corrected: """
          organisation: northwind
          title: Northwind Fabrication
          country: IE
          ---
          credential: welder
          partners: [ { organisation: northwind, role: assess } ]
          """)
    ]
  ) { linted, findings in
    for credential in linted.credentials {
      for partner in credential.partners where partner.roles.isEmpty && partner.statement == nil {
        findings.report(
          "`\(partner.organisation)` is a partner, and nothing says what it does",
          at: linted.place(of: "organisation", at: partner.place), path: "credential:\(credential.id)/",
          help: "add `role:`, such as `design`, `assess`, `endorse` or `employ`")
      }
    }
  }
}
