internal import AssayModel

extension LintRule {
  static let organisationWithinItself = LintRule(
    "organisation-within-itself", "An organisation is part of itself, directly or through others.",
    why: "Whoever looks up who stands behind an award goes round in circles, and trusts neither.",
    source: "Open Badges 3.0, Profile.parentOrg", severity: .error,
    examples: [
      RuleExample(
        """
        organisation: harbour-college
        title: Harbour College
        country: IE
        parent: school-of-welding
        ---
        organisation: school-of-welding
        title: School of Welding
        country: IE
        parent: harbour-college
        """,
        corrected: """
          organisation: harbour-college
          title: Harbour College
          country: IE
          ---
          organisation: school-of-welding
          title: School of Welding
          country: IE
          parent: harbour-college
          ---
          credential: welder
          issuer: school-of-welding
          """)
    ]
  ) { linted, findings in
    var circles = Circles()
    for organisation in linted.project.organisations.values {
      guard let parent = organisation.parent else { continue }
      circles.add(from: organisation.id, to: parent, at: linted.place(of: "parent", at: organisation.place))
    }
    for circle in circles.found(in: linted.sources) {
      findings.report(
        "`\(circle[0].from)` is part of itself", at: circle[0].place, path: "organisation:\(circle[0].from)/",
        notes: circle.dropFirst().map { linted.note("`\($0.from)` is part of `\($0.to)`", at: $0.place) },
        help: "leave `parent` out of the topmost organisation")
    }
  }
}
