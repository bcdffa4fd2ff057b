internal import AssayAnalysis
internal import AssayModel

extension LintRule {
  static let deadOption = LintRule(
    "dead-option", "One of several choices is open to nobody.",
    why: """
      A learner who sets out for it finds out too late that it leads nowhere, and the choice is smaller than it looks. \
      Change what keeps learners from it, or take it out.
      """,
    examples: [
      RuleExample(
        """
        achievement: mig
        ---
        achievement: tig
        ---
        credential: welder
        requires:
          all_of:
            - forbids: { id: tig }
            - any_of: [ { holds: mig }, { holds: tig } ]
        """,
        corrected: """
          achievement: mig
          ---
          achievement: tig
          ---
          achievement: sanction
          ---
          credential: welder
          requires:
            all_of:
              - forbids: { id: sanction }
              - any_of: [ { holds: mig }, { holds: tig } ]
          """)
    ]
  ) { linted, findings in
    let told = FaultyCriteria(impossibilities, in: linted)
    for fault in told.faults([.dead, .impossible]) {
      findings.report(
        fault.kind == .impossible
          ? "nobody can meet this choice" : "nobody who earns `\(fault.credential)` can take this choice",
        at: fault.criterion.place, .key, path: fault.path,
        help: "take it out, or change what keeps learners from it")
    }
  }
}
