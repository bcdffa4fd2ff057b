internal import AssayFormats
internal import AssayModel

extension EvaluationRequest {
  /// Asks the engine.
  package func answer(in project: OpenProject) -> EvaluationAnswer {
    var text = StyledText()
    for learner in learners {
      for credential in credentials {
        text.append("undecided", .warning)
        text.appendLine(": `\(learner.id)` and `\(credential)` on \(date): this build has no engine")
      }
    }
    return EvaluationAnswer(.undecided, text: text, document: ["assay": 1, "learners": []])
  }
}
