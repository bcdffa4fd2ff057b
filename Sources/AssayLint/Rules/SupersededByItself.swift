internal import AssayModel

extension LintRule {
  static let supersededByItself = LintRule(
    "superseded-by-itself", "An achievement replaces itself, directly or through others.",
    why: "Nobody can say which of them is the present one, and an employer who follows the links never arrives.",
    source: "CTDL, supersedes", severity: .error,
    examples: [
      RuleExample(
        """
        credential: welder-2024
        supersedes: welder-2026
        ---
        credential: welder-2026
        supersedes: welder-2024
        """,
        corrected: """
          credential: welder-2024
          ---
          credential: welder-2026
          supersedes: welder-2024
          """)
    ]
  ) { linted, findings in
    var circles = Circles()
    for achievement in linted.achievements {
      for earlier in achievement.supersedes { circles.add(from: achievement.id, to: earlier.id, at: earlier.place) }
    }
    for circle in circles.found(in: linted.sources) {
      findings.report(
        "`\(circle[0].from)` replaces itself", at: circle[0].place, path: linted.path(of: circle[0].from),
        notes: circle.dropFirst().map { linted.note("`\($0.from)` replaces `\($0.to)`", at: $0.place) },
        help: "keep only the direction from the newer to the older")
    }
  }
}
