internal import AssayModel

extension LintRule {
  static let noSuchCountry = LintRule(
    "no-such-country", "A country's code is none that there is.",
    why: "Registers refuse the issuer, or show another country. The codes are those of ISO 3166-1: `GB`, not `UK`.",
    source: "ISO 3166-1; ELM, Location.countryCode",
    examples: [
      RuleExample(
        "organisation: northwind\ntitle: Northwind\ncountry: UK\n---\ncredential: welder\nissuer: northwind",
        corrected: "organisation: northwind\ntitle: Northwind\ncountry: GB\n---\ncredential: welder\nissuer: northwind")
    ]
  ) { linted, findings in
    for organisation in linted.project.organisations.values.sorted(by: { $0.id < $1.id }) {
      guard let country = organisation.country, !Countries.isKnown(Substring(country)) else { continue }
      let place = linted.place(of: "country", at: organisation.place)
      let meant = Countries.meant[Substring(country)]
      var fixes: [Diagnostic.Fix] = []
      if let meant, let range = linted.sources.value(of: place.node) {
        fixes = [.init(.unsafe, "write `\(meant)`", edits: [.init(range: range, text: String(meant))])]
      }
      findings.report(
        "`\(country)` is the code of no country", at: place, path: "organisation:\(organisation.id)/",
        help: meant.map { "did you mean `\($0)`?" } ?? "look it up in ISO 3166-1", fixes: fixes)
    }
  }
}
