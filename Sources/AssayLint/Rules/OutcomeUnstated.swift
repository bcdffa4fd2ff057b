internal import AssayModel

extension LintRule {
  static let outcomeUnstated = LintRule(
    "outcome-unstated", "An outcome does not say what learners can do.",
    why: "A heading is no promise: nobody can assess it or rely on it. Write a sentence that begins with a verb.",
    source: "ELM, learning outcome; ECTS Users' Guide, 2015",
    examples: [
      RuleExample(
        "credential: welder\noutcomes: [ { id: weld, title: Welding } ]",
        corrected: "credential: welder\noutcomes: [ { id: weld, statement: Weld two plates of mild steel } ]")
    ]
  ) { linted, findings in
    for credential in linted.credentials {
      for outcome in credential.outcomes where outcome.statement == nil {
        findings.report(
          "the outcome `\(outcome.id)` has no statement", at: linted.name(at: outcome.place),
          path: "credential:\(credential.id)/",
          help: "add `statement:` with what learners can do, beginning with a verb")
      }
    }
  }
}
