package import AssayEngine
package import AssayModel

/// Everything that one run of `assay evaluate` found, to be printed for people or as the JSON contract.
package struct EvaluationReport: Sendable {
  package var project: String
  package var day: CalendarDate
  package var learners: [Evaluation]
  package var sources: SourceMap

  package init(project: String, day: CalendarDate, learners: [Evaluation], sources: SourceMap) {
    self.project = project
    self.day = day
    self.learners = learners
    self.sources = sources
  }

  /// The worst of all that was asked: undecided before unmet before met.
  package var verdict: Verdict {
    let verdicts = learners.flatMap { learner in
      learner.jointly.map { [$0.verdict] } ?? learner.credentials.map(\.verdict)
    }
    if verdicts.contains(.undecided) { return .undecided }
    return verdicts.contains(.unmet) ? .unmet : .met
  }
}
