internal import AssayModel

extension LintRule {
  static let unusedOrganisation = LintRule(
    "unused-organisation", "Nothing mentions an organisation.",
    why: "Readers look for what it has to do with the credentials. Say what it does, or take it out.", severity: .info,
    examples: [
      RuleExample(
        "organisation: northwind\ntitle: Northwind Fabrication\ncountry: IE",
        corrected:
          "organisation: northwind\ntitle: Northwind Fabrication\ncountry: IE\n---\ncredential: welder\nissuer: northwind"
      )
    ]
  ) { linted, findings in
    let mentions = linted.mentions
    for organisation in linted.project.organisations.values.sorted(by: { $0.id < $1.id })
    where !mentions.contain(organisation.id) {
      findings.report(
        "nothing mentions the organisation `\(organisation.id)`", at: linted.name(at: organisation.place),
        path: "organisation:\(organisation.id)/", help: "name it as an issuer or a partner, or take it out")
    }
  }
}
