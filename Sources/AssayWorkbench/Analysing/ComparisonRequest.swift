internal import AssayAnalysis
internal import AssayEngine
package import AssayFormats
package import AssayModel
internal import AssayScripting

/// Which credentials of two versions of a project are compared.
package struct ComparisonRequest: Hashable, Sendable {
  /// Ids; all that one of the versions has, where none is named.
  package var credentials: [String]
  package var date: CalendarDate

  package init(credentials: [String] = [], date: CalendarDate) {
    self.credentials = credentials
    self.date = date
  }

  package func answer(_ old: OpenProject, _ new: OpenProject) -> ComparisonReport {
    let comparison = DesignComparison(
      Design(old.project, plugins: old.plugins.contents), Design(new.project, plugins: new.plugins.contents), on: date)
    let known = Set(old.project.credentials.keys).union(new.project.credentials.keys).sorted()
    let asked = credentials.isEmpty ? known : credentials
    let entries = asked.compactMap { id in
      comparison.comparison(of: id).map {
        ComparisonReport.Entry(comparison: $0, stories: stories(about: id, old, new))
      }
    }
    return ComparisonReport(day: date, entries: entries, sources: new.sources, oldSources: old.sources)
  }

  /// The learners on record whose verdict changes.
  private func stories(about id: String, _ old: OpenProject, _ new: OpenProject) -> [ComparisonReport.Story] {
    let learners = old.project.learners.merging(new.project.learners) { $1 }
    return learners.keys.sorted().compactMap { key in
      guard let learner = learners[key], let before = verdict(id, learner, old), let after = verdict(id, learner, new),
        before != after
      else { return nil }
      return ComparisonReport.Story(learner: key, old: before.rawValue, new: after.rawValue)
    }
  }

  private func verdict(_ id: String, _ learner: LearnerRecord, _ project: OpenProject) -> Verdict? {
    let request = EvaluationRequest(credentials: [id], learners: [learner], date: date)
    return request.answer(in: project).report.learners.first?.credentials.first?.verdict
  }
}
