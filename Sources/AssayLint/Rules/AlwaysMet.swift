internal import AssayAnalysis
internal import AssayModel

extension LintRule {
  static let alwaysMet = LintRule(
    "always-met", "A criterion is met by everybody, whatever they have done.",
    why: """
      It reads like a hurdle and is none: a learner with nothing at all meets it. Ask for what was meant, or take it \
      out.
      """,
    examples: [
      RuleExample(
        """
        achievement: sanction
        ---
        achievement: mig
        ---
        credential: welder
        requires:
          all_of:
            - holds: mig
            - any_of: [ { forbids: { id: sanction } }, { holds: sanction } ]
        """,
        corrected: """
          achievement: sanction
          ---
          achievement: mig
          ---
          credential: welder
          requires:
            all_of:
              - holds: mig
              - forbids: { id: sanction }
          """)
    ]
  ) { linted, findings in
    for fault in FaultyCriteria([asksForNothing, earnedByEverybody, selectsNothing], in: linted).faults([.always]) {
      findings.report(
        "everybody meets this, whatever they have done", at: fault.criterion.place, .key, path: fault.path,
        help: "ask for what was meant, or take it out")
    }
  }
}
