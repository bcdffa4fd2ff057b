internal import AssayModel

extension LintRule {
  static let withdrawnStillRequired = LintRule(
    "withdrawn-still-required", "A credential cannot be earned without something that is not awarded any more.",
    why: """
      New learners have no way to get it: only those who hold it already can finish. Require what replaces it, or say \
      with `accepted_for` what stands for it.
      """,
    source: "CTDL, credentialStatusType and supersededBy",
    examples: [
      RuleExample(
        """
        achievement: mig-2019
        status: withdrawn
        ---
        credential: welder
        requires: { holds: mig-2019 }
        """,
        corrected: """
          achievement: mig-2019
          status: withdrawn
          ---
          achievement: mig-2026
          accepted_for: mig-2019
          supersedes: mig-2019
          ---
          credential: welder
          requires: { holds: mig-2019 }
          """)
    ]
  ) { linted, findings in
    for designed in linted.criteria where designed.purpose == .requires && designed.isNecessary {
      if linted.project.achievements[designed.owner]?.status?.isGone ?? false { continue }
      guard let claim = designed.claim, case .awards(let pattern) = claim.of,
        let closed = linted.selection.closed(pattern)
      else { continue }
      guard closed.allSatisfy({ linted.project.achievements[$0]?.status?.isGone ?? false }) else { continue }
      let asked = closed.sorted().compactMap { linted.project.achievements[$0] }
      guard let first = asked.first else { continue }
      let named = pattern.nested.flatMap(\.ids).first
      let status = first.status?.rawValue ?? ""
      findings.report(
        asked.count == 1
          ? "`\(first.id)` is \(status), and `\(designed.owner)` cannot be earned without it"
          : "everything that would do here is no longer awarded: \(asked.map(\.id).quoted())",
        at: named?.place ?? designed.criterion.place, path: designed.path,
        notes: [linted.note("\(status) here", at: linted.place(of: "status", at: first.place))],
        help: "require what replaces it, or say with `accepted_for` what stands for it")
    }
  }
}
