internal import AssayAnalysis
internal import AssayModel

extension LintRule {
  static let redundantCriterion = LintRule(
    "redundant-criterion", "Without a criterion, the very same learners would earn the credential.",
    why: """
      Learners and reviewers read it, ask for proof of it and check it, and it decides nothing: what else is asked for \
      asks for it already. Take it out, or ask for what was meant.
      """,
    severity: .info,
    examples: [
      RuleExample(
        """
        achievement: mig-basics
        ---
        achievement: mig
        requires: { holds: mig-basics }
        ---
        credential: welder
        requires: { all_of: [ { holds: mig-basics }, { holds: mig } ] }
        """,
        corrected: """
          achievement: mig-basics
          ---
          achievement: mig
          requires: { holds: mig-basics }
          ---
          credential: welder
          requires: { holds: mig }
          """)
    ]
  ) { linted, findings in
    // Of two of which either would do without the other, taking out one makes the other necessary.
    var seen: Set<String> = []
    for fault in FaultyCriteria([askedTwice, asksForNothing, choiceOfOne], in: linted).faults([.redundant])
    where seen.insert(fault.credential).inserted {
      findings.report(
        "this criterion of `\(fault.credential)` changes nothing: what else is asked for asks for it already",
        at: fault.criterion.place, .key, path: fault.path,
        help: "take it out, or ask for what was meant")
    }
  }
}
