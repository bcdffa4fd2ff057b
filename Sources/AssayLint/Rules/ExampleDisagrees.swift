internal import AssayEngine
internal import AssayModel

extension LintRule {
  static let exampleDisagrees = LintRule(
    "example-disagrees", "A worked example says something else than the criteria do.",
    why: """
      Either the design does not do what its author promised to people, or the promise was never true. Correct \
      whichever is wrong.
      """,
    severity: .error,
    examples: [
      RuleExample(
        """
        achievement: safety-induction
        ---
        credential: welder
        requires: { holds: safety-induction }
        examples: [ { learner: ana, on_date: 2026-05-01, earns: true } ]
        ---
        learner: ana
        """,
        corrected: """
          achievement: safety-induction
          ---
          credential: welder
          requires: { holds: safety-induction }
          examples: [ { learner: ana, on_date: 2026-05-01, earns: false, because: safety-induction } ]
          ---
          learner: ana
          """),
      RuleExample(
        """
        credential: welder
        requires: { approval: { by: trainer } }
        examples: [ { learner: ana, on_date: 2026-05-01, earns: false } ]
        ---
        learner: ana
        """,
        corrected: """
          credential: welder
          requires: { name: trainer, approval: { by: trainer } }
          examples: [ { learner: ana, on_date: 2026-05-01, earns: false } ]
          ---
          learner: ana
          approvals: [ { of: welder/trainer, by: trainer, date: 2026-04-20, decision: refused } ]
          """),
    ]
  ) { linted, findings in
    let project = linted.project
    if project.standaloneExamples.isEmpty, linted.credentials.allSatisfy(\.examples.isEmpty) { return }
    let index = ProjectIndex(project)
    for credential in linted.credentials {
      for example in credential.examples {
        guard let learner = project.learners[example.learner], !linted.lostLearners.contains(learner.id) else {
          continue
        }
        ExampleTrial(example, of: credential, learner, in: index, on: linted.day, scripts: linted.scripts)?
          .report(linted, &findings)
      }
    }
    for standalone in project.standaloneExamples {
      guard let (credential, learner) = standalone.subject(in: project) else { continue }
      ExampleTrial(
        standalone.example, of: credential, learner, in: index, on: linted.day, scripts: linted.scripts)?
        .report(linted, &findings)
    }
  }
}

extension ExampleTrial {
  fileprivate func report(_ linted: LintedProject, _ findings: inout Findings) {
    let path = "credential:\(credential.id)/"
    guard isAsSaid else {
      let why = (found.verdict == .undecided ? found.reason : nil) ?? found.blockers.first?.says
      return findings.report(
        disagreement, at: linted.place(of: "earns", at: example.place), path: path,
        notes: why.map { [Diagnostic.Note($0)] } ?? [],
        help: found.verdict == .undecided
          ? "record what is missing, or correct the criteria"
          : "correct the example, the learner's record or the criteria")
    }
    for (reason, place) in wrongReasons {
      findings.report(
        disagreement(about: reason), at: place, path: path,
        notes: found.missing.isEmpty ? [] : [Diagnostic.Note("not met is \(found.missing.quoted())")],
        help: "correct `because`, or the criteria")
    }
  }
}
