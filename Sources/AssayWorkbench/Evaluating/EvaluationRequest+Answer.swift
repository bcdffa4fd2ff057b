internal import AssayEngine
package import AssayFormats
package import AssayModel
internal import AssayScripting

extension EvaluationRequest {
  /// Credentials about which there is no answer, because assuming awards leads in a circle through a `forbids`.
  package func circles(in project: OpenProject) -> [String] {
    guard assumeAwarded else { return [] }
    return Set(learners.flatMap { question(about: $0, in: project).circlesThroughForbids() }).sorted()
  }

  /// Asks the engine about every learner. Scripts that failed while they were asked are said beside the answer.
  package func answer(in project: OpenProject) -> (report: EvaluationReport, failures: [Diagnostic]) {
    var failures: [Diagnostic] = []
    let evaluations = learners.map { learner in
      let asking = project.plugins.host(for: learner, on: date)
      defer { failures += asking.failed().filter { !failures.contains($0) } }
      return question(about: learner, in: project, asking.host).answered()
    }
    let report = EvaluationReport(
      project: project.configuration.name, day: date, learners: evaluations, sources: project.sources)
    return (report, failures)
  }

  private func question(
    about learner: LearnerRecord, in project: OpenProject, _ scripts: ScriptHost = .none
  ) -> Question {
    var question = Question(
      project: project.project, learner: learner, credentials: credentials, day: date, together: together,
      ifCompleted: ifCompleted, assumeAwarded: assumeAwarded, scripts: scripts)
    question.advises = advises
    question.by = by
    return question
  }
}
