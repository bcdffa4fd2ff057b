internal import AssayAnalysis
package import AssayEngine
package import AssayFormats
package import AssayModel
internal import AssayScripting

/// Whose way to a credential is looked for, and what it is to cost least of.
package struct PathRequest: Hashable, Sendable {
  package var credential: String
  package var learners: [LearnerRecord]
  package var date: CalendarDate
  package var by: NextStep.Measure

  package init(credential: String, learners: [LearnerRecord], date: CalendarDate, by: NextStep.Measure) {
    (self.credential, self.learners, self.date, self.by) = (credential, learners, date, by)
  }

  /// Looks for the ways. Scripts that failed while they were asked are said beside the answer.
  package func answer(in project: OpenProject) -> (report: PathReport, failures: [Diagnostic]) {
    answer(in: project.project, project.plugins)
  }

  func answer(in project: Project, _ plugins: Plugins) -> (report: PathReport, failures: [Diagnostic]) {
    var failed: [() -> [Diagnostic]] = []
    let search = PathSearch(Design(project), on: date) { learner in
      let asking = plugins.host(for: learner, on: date)
      failed.append { asking.failed() }
      return asking.host
    }
    let paths = project.credentials[credential].map { credential in
      learners.map { search.path(to: credential, from: $0, by: by) }
    }
    let failures = failed.reduce(into: [Diagnostic]()) { failures, failed in
      failures += failed().filter { !failures.contains($0) }
    }
    return (PathReport(day: date, paths: paths ?? []), failures)
  }
}
