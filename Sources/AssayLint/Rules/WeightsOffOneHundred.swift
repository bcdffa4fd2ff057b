internal import AssayModel

extension LintRule {
  static let weightsOffOneHundred = LintRule(
    "weights-off-one-hundred", "Weights that are parts of a whole do not come to 100.",
    why: "Learners reckon with them, and two registers will make different marks of them. Correct the last one.",
    examples: [
      RuleExample(
        """
        credential: welder
        assessments: [ { id: weld-test, weight: 70 }, { id: drawing-test, weight: 40 } ]
        """,
        corrected: """
          credential: welder
          assessments: [ { id: weld-test, weight: 60 }, { id: drawing-test, weight: 40 } ]
          """)
    ]
  ) { linted, findings in
    func look(_ weights: [(weight: Decimal?, place: Place)], _ path: String) {
      // Where some have none, nobody can say what is meant.
      let known = weights.compactMap { entry in entry.weight.map { ($0, entry.place) } }
      guard let last = known.last, known.count == weights.count else { return }
      let sum = known.reduce(Decimal(0)) { $0 + $1.0 }
      // Thirds are written as 33.3.
      if sum > 99, sum < 101 { return }
      let terms = known.map { $0.0.description }.joined(separator: " + ")
      let isFraction = sum == 1
      findings.report(
        "the weights come to \(sum), not to 100", at: linted.place(of: "weight", at: last.1), path: path,
        notes: known.count > 1 && known.count <= 8 ? [Diagnostic.Note("\(terms) = \(sum)")] : [],
        help: isFraction ? "write them in per cent" : "correct them so that they come to 100")
    }
    for credential in linted.credentials {
      let path = "credential:\(credential.id)/"
      if !linted.hasAlternatives(credential) {
        let summative = credential.assessments.filter { $0.purpose == .summative }
        // Practice that counts is weighed too.
        let weighed = credential.assessments.filter { $0.purpose == .summative || $0.weight != nil }
        let sum = weighed.compactMap(\.weight).reduce(Decimal(0), +)
        look((sum == 100 ? weighed : summative).map { ($0.weight, $0.place) }, path)
      }
      look(credential.outcomes.map { ($0.weight, $0.place) }, path)
      for outcome in credential.outcomes { look(outcome.performanceCriteria.map { ($0.weight, $0.place) }, path) }
    }
    for (assessment, path) in linted.assessments {
      look((assessment.grading.rubric?.performanceCriteria ?? []).map { ($0.weight, $0.place) }, path)
    }
  }
}

extension LintedProject {
  /// Whether some assessments stand in for others, so that no learner takes them all.
  fileprivate func hasAlternatives(_ credential: Credential) -> Bool {
    requirements(of: credential.id).contains { designed in
      guard !designed.isNecessary else { return false }
      if case .fact(.result) = designed.criterion.form { return true }
      return false
    }
  }
}
