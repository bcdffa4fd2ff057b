internal import AssayModel

extension LintRule {
  static let accreditationLapsed = LintRule(
    "accreditation-lapsed", "What assured the quality of something has expired.",
    why: "A learner shows an award whose accreditation nobody can confirm. Have it renewed, or take the entry out.",
    source: "ELM, Accreditation; Council Recommendation 2022/C 243/02, Annex I",
    examples: [
      RuleExample(
        """
        credential: welder
        quality_assurance: [ { kind: accreditation, body: QQI, expires: 2026-03-31 } ]
        """,
        corrected: """
          credential: welder
          quality_assurance: [ { kind: accreditation, body: QQI, expires: 2029-03-31 } ]
          """, on: CalendarDate(year: 2026, month: 5, day: 1))
    ]
  ) { linted, findings in
    func look(_ assurances: [QualityAssurance], _ path: String) {
      for assurance in assurances {
        guard let expires = assurance.expires, expires < linted.day else { continue }
        let who = assurance.body.map { " by `\($0.shortened)`" } ?? ""
        findings.report(
          "the \(assurance.kind?.noun ?? "quality assurance")\(who) expired on \(expires)",
          at: linted.place(of: "expires", at: assurance.place), path: path,
          help: "have it renewed and write the new date, or take the entry out")
      }
    }
    for credential in linted.credentials where !(credential.achievement.status?.isGone ?? false) {
      look(credential.qualityAssurance, "credential:\(credential.id)/")
    }
    for organisation in linted.project.organisations.values.sorted(by: { $0.id < $1.id }) {
      look(organisation.qualityAssurance, "organisation:\(organisation.id)/")
    }
  }
}

extension QualityAssurance.Kind {
  fileprivate var noun: String {
    switch self {
    case .internal: "internal quality assurance"
    case .external: "external quality assurance"
    case .accreditation: "accreditation"
    case .endorsement: "endorsement"
    }
  }
}
