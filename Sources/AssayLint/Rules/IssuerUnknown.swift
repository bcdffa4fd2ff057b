internal import AssayModel

extension LintRule {
  static let issuerUnknown = LintRule(
    "issuer-unknown", "An issuer has no name, or no country.",
    why: "Who reads the award in another country cannot tell who stands behind it, or whether that is recognised.",
    source: "Council Recommendation 2022/C 243/02, Annex I; ELM, Organisation.location", severity: .info,
    examples: [
      RuleExample(
        "organisation: harbour-college\ntitle: Harbour College\n---\ncredential: welder\nissuer: harbour-college",
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
    let issuers = Set(linted.credentials.compactMap(\.achievement.issuer))
    for id in issuers.sorted() {
      guard let issuer = linted.project.organisations[id] else { continue }
      let missing = [
        issuer.title == nil && issuer.legalName == nil ? "title" : nil, issuer.country == nil ? "country" : nil,
      ].compactMap { $0 }
      if missing.isEmpty { continue }
      findings.report(
        "the issuer `\(id)` has no \(missing.joined(separator: " and no "))", at: linted.name(at: issuer.place),
        path: "organisation:\(id)/", help: "add \(missing.map { "`\($0):`" }.joined(separator: " and "))")
    }
  }
}
