internal import AssayAnalysis
package import AssayEngine
package import AssayFormats
package import AssayModel

/// Whose way to a credential is looked for, and what it is to cost least of.
package struct PathRequest: Hashable, Sendable {
  package var credential: String
  package var learners: [LearnerRecord]
  package var date: CalendarDate
  package var by: NextStep.Measure

  package init(credential: String, learners: [LearnerRecord], date: CalendarDate, by: NextStep.Measure) {
    (self.credential, self.learners, self.date, self.by) = (credential, learners, date, by)
  }

  package func answer(in project: OpenProject) -> PathReport {
    let search = PathSearch(Design(project.project), on: date)
    let paths = project.project.credentials[credential].map { credential in
      learners.map { search.path(to: credential, from: $0, by: by) }
    }
    return PathReport(day: date, paths: paths ?? [])
  }
}
