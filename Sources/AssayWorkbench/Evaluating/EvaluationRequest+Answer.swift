internal import AssayEngine
package import AssayFormats
internal import AssayModel

extension EvaluationRequest {
  /// Asks the engine about every learner.
  package func answer(in project: OpenProject) -> EvaluationReport {
    let evaluations = learners.map { learner in
      Question(
        project: project.project, learner: learner, credentials: credentials, day: date, together: together,
        ifCompleted: ifCompleted, assumeAwarded: assumeAwarded
      ).answered()
    }
    return EvaluationReport(
      project: project.configuration.name, day: date, learners: evaluations, sources: project.sources)
  }
}
