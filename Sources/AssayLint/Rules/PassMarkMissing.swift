internal import AssayModel

extension LintRule {
  static let passMarkMissing = LintRule(
    "pass-mark-missing", "An assessment must be passed, and nobody says from which mark on it is.",
    why: "Whether a learner has passed cannot be decided, so the credential stays undecided for everybody who sat it.",
    source: "Open Badges 3.0, ResultDescription.requiredValue",
    examples: [
      RuleExample(
        "credential: welder\nassessments: [ { id: weld-test, grading: { scale: percent } } ]",
        corrected: "credential: welder\nassessments: [ { id: weld-test, grading: { scale: percent, pass: 70 } } ]")
    ]
  ) { linted, findings in
    var reported: Set<String> = []
    func look(_ id: String, _ credential: String, _ criterion: Criterion?) {
      guard let (assessment, owner) = linted.assessment(id, in: credential), assessment.grading.pass == nil,
        assessment.grading.scale != .passFail, reported.insert("\(owner ?? "")/\(assessment.id)").inserted
      else { return }
      findings.report(
        "`\(assessment.id)` must be passed and has no pass mark",
        at: linted.place(of: "grading", "scale", at: assessment.place),
        path: owner.map { "credential:\($0)/" } ?? "assessment:\(assessment.id)/",
        notes: criterion.map { [linted.note("must be passed here", at: $0.place)] } ?? [],
        help: "add `pass:` to its `grading`")
    }
    for credential in linted.credentials where credential.requires == nil {
      for assessment in credential.assessments where assessment.purpose == .summative {
        look(assessment.id, credential.id, nil)
      }
    }
    for designed in linted.criteria {
      guard case .fact(.result(let demand)) = designed.criterion.form, demand.score == nil else { continue }
      look(demand.assessment, designed.owner, designed.criterion)
    }
  }
}
