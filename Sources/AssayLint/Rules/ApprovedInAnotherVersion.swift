internal import AssayModel

extension LintRule {
  static let approvedInAnotherVersion = LintRule(
    "approved-in-another-version", "An active credential is approved, but not in the version that is written here.",
    why: "What the board saw is not what learners get. Have this version approved, or publish the approved one.",
    source: "our judgement; ETF guide to design, issue and recognise micro-credentials",
    examples: [
      RuleExample(
        """
        credential: welder
        status: active
        version: 1.1.0
        outcomes: [ { id: weld, statement: Weld two plates of mild steel } ]
        assessments: [ { id: weld-test, assesses: weld } ]
        approved: [ { stage: academic_board, date: 2026-03-14, version: 1.0.0 } ]
        """,
        corrected: """
          credential: welder
          status: active
          version: 1.1.0
          outcomes: [ { id: weld, statement: Weld two plates of mild steel } ]
          assessments: [ { id: weld-test, assesses: weld } ]
          approved:
            - { stage: academic_board, date: 2026-03-14, version: 1.0.0 }
            - { stage: academic_board, date: 2026-04-20, version: 1.1.0 }
          """)
    ]
  ) { linted, findings in
    for credential in linted.credentials where credential.achievement.status == .active {
      guard let version = credential.achievement.version else { continue }
      let approved = credential.approved.filter { $0.version != nil }
      guard let last = approved.max(by: { ($0.date?.description ?? "") < ($1.date?.description ?? "") }),
        approved.count == credential.approved.count, !approved.contains(where: { $0.version == version })
      else { continue }
      findings.report(
        "version \(version.shortened) is active, and version \((last.version ?? "").shortened) was approved",
        at: linted.place(of: "version", at: credential.achievement.place), path: "credential:\(credential.id)/",
        notes: [linted.note("approved here", at: linted.place(of: "version", at: last.place))],
        help: "have this version approved and add the approval")
    }
  }
}
