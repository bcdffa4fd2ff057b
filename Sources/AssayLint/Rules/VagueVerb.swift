internal import AssayModel

extension LintRule {
  static let vagueVerb = LintRule(
    "vague-verb", "An outcome begins with a verb that nobody can observe.",
    why: """
      Nobody can watch a learner understand: two assessors look for different things. Say what the learner does to show \
      it, such as explain, choose or repair.
      """,
    source: "ECTS Users' Guide, 2015, Annex 3; revised taxonomy of Bloom",
    examples: [
      RuleExample(
        "credential: welder\noutcomes: [ { id: safety, statement: Understand the hazards of welding } ]",
        corrected: "credential: welder\noutcomes: [ { id: safety, statement: Explain the hazards of welding } ]"),
      RuleExample(
        "credential: welder\noutcomes: [ { id: safety, statement: Learners are aware of the hazards of welding } ]",
        corrected: "credential: welder\noutcomes: [ { id: safety, statement: Learners name the hazards of welding } ]"),
    ]
  ) { linted, findings in
    let own = linted.project.configuration.language ?? "en"
    for credential in linted.credentials {
      for outcome in credential.outcomes {
        for version in outcome.statement?.versions ?? [] {
          let language = version.language ?? own
          guard language == "en" || language.hasPrefix("en-"), let verb = OutcomeVerb(of: version.text),
            OutcomeVerb.vague.contains(verb.stem)
          else { continue }
          let statement = linted.place(of: "statement", at: outcome.place)
          let place = version.language.map { linted.place(of: $0, at: statement) } ?? statement
          findings.report(
            "nobody can observe whether somebody does `\(verb.written)`",
            at: linted.range(of: verb.written, in: version.text, at: place), path: "credential:\(credential.id)/",
            help: "say what the learner does to show it, such as explain, choose or repair")
        }
      }
    }
  }
}
