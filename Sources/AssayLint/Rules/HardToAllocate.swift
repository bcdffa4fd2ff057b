internal import AssayModel

extension LintRule {
  static let hardToAllocate = LintRule(
    "hard-to-allocate", "Whether a learner earns it is a puzzle that is hard in general.",
    why: """
      Answers stay exact; for learners with very many awards they may take long, and beyond the budget they are \
      undecided. What the finding names is what does it; what its help names is quick for everybody. Credentials of \
      the usual size are decided at once either way, so the rule is off unless a project or a profile turns it on.
      """,
    source: "our judgement; set packing, PARTITION and 3-PARTITION", severity: .off,
    examples: [
      RuleExample(
        """
        credential: operator
        requires:
          all_of:
            - { name: basics, credits: { at_least: 6 ects, of: { tag: cloud } } }
            - { name: security, credits: { at_least: 6 ects, of: { tag: security } } }
        """,
        corrected: """
          credential: operator
          requires:
            all_of:
              - { name: basics, credits: { at_least: 6 ects, of: { tag: cloud } } }
              - { name: security, count: { at_least: 2, of: { tag: security } } }
          """),
      RuleExample(
        """
        credential: operator
        requires:
          some_of:
            at_least: 2
            of:
              - count: { at_least: 3, of: { tag: cloud } }
              - count: { at_least: 3, of: { tag: network } }
              - count: { at_least: 3, of: { tag: security } }
        """,
        corrected: """
          credential: operator
          requires:
            some_of:
              at_least: 2
              of:
                - count: { at_least: 2, of: { tag: cloud } }
                - count: { at_least: 2, of: { tag: network } }
                - count: { at_least: 2, of: { tag: security } }
          """),
      RuleExample(
        """
        credential: operator
        requires: { count: { at_least: 4, of: { kind: badge } } }
        counting:
          limits:
            - { at_least: 3/4, by: count, of: { tag: cloud } }
            - { at_least: 3/4, by: count, of: { level: { eqf: 5 } } }
        """,
        corrected: """
          credential: operator
          requires: { count: { at_least: 4, of: { kind: badge } } }
          counting:
            limits:
              - { at_least: 3/4, by: count, of: { tag: cloud } }
          """),
    ]
  ) { linted, findings in
    let project = ProjectConstructs(linted)
    for credential in linted.credentials {
      guard let requires = credential.requires else { continue }
      let search = HardConstructs(credential, CriterionNode(requires), linted, project)
      guard let first = search.first else { continue }
      // Sure of the class, which is no fault.
      findings.report(
        first.says, at: first.place, severity: .info, path: first.path, notes: first.notes, help: first.help)
    }
  }
}
