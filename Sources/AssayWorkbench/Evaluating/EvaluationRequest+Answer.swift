internal import AssayEngine
package import AssayFormats
internal import AssayModel

extension EvaluationRequest {
  /// Credentials about which there is no answer, because assuming awards leads in a circle through a `forbids`.
  package func circles(in project: OpenProject) -> [String] {
    guard assumeAwarded else { return [] }
    return Set(learners.flatMap { question(about: $0, in: project).circlesThroughForbids() }).sorted()
  }

  /// Asks the engine about every learner.
  package func answer(in project: OpenProject) -> EvaluationReport {
    let evaluations = learners.map { question(about: $0, in: project).answered() }
    return EvaluationReport(
      project: project.configuration.name, day: date, learners: evaluations, sources: project.sources)
  }

  private func question(about learner: LearnerRecord, in project: OpenProject) -> Question {
    Question(
      project: project.project, learner: learner, credentials: credentials, day: date, together: together,
      ifCompleted: ifCompleted, assumeAwarded: assumeAwarded)
  }
}
