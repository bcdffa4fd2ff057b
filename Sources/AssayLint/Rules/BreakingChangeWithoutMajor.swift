internal import AssayAnalysis
internal import AssayModel

extension LintRule {
  static let breakingChangeWithoutMajor = LintRule(
    "breaking-change-without-major", "Somebody would have earned the credential before the change and does not now.",
    why: """
      Whoever has begun by the earlier version finds the rules changed under the same number. Give it a new major \
      version, or let these learners earn it still. Asked with `--changed`, of versions that were active.
      """,
    source: "Semantic Versioning 2.0.0, 8; our judgement", severity: .error,
    examples: [
      RuleExample(
        """
        achievement: mig
        ---
        achievement: tig
        ---
        credential: welder
        version: 1.4.0
        status: active
        outcomes: [ { id: weld, statement: Weld two plates of mild steel } ]
        assessments: [ { id: weld-test, assesses: weld } ]
        requires: { all_of: [ { assessment: weld-test }, { count: { at_least: 2, of: [mig, tig] } } ] }
        """,
        corrected: """
          achievement: mig
          ---
          achievement: tig
          ---
          credential: welder
          version: 2.0.0
          status: active
          outcomes: [ { id: weld, statement: Weld two plates of mild steel } ]
          assessments: [ { id: weld-test, assesses: weld } ]
          requires: { all_of: [ { assessment: weld-test }, { count: { at_least: 2, of: [mig, tig] } } ] }
          """,
        before: """
          achievement: mig
          ---
          achievement: tig
          ---
          credential: welder
          version: 1.3.0
          status: active
          outcomes: [ { id: weld, statement: Weld two plates of mild steel } ]
          assessments: [ { id: weld-test, assesses: weld } ]
          requires: { all_of: [ { assessment: weld-test }, { count: { at_least: 1, of: [mig, tig] } } ] }
          """)
    ]
  ) { linted, findings in
    guard let earlier = linted.earlier, !earlier.isWrittenAlike else { return }
    for credential in linted.credentials {
      guard let old = earlier.project.credentials[credential.id], old.achievement.status == .active,
        let before = old.achievement.version.flatMap(VersionNumber.init),
        let version = credential.achievement.version.flatMap(VersionNumber.init), version.major == before.major,
        let lost = linted.proofs.loser(of: credential, since: earlier)
      else { continue }
      findings.report(
        "somebody loses `\(credential.id)` since `\(earlier.version.shortened)`, and it is still version \(before.major)",
        at: linted.place(of: "version", at: credential.achievement.place), path: "credential:\(credential.id)/",
        notes: lost.notes, help: "make it version \(before.nextMajor), or let this learner earn it still")
    }
  }
}
