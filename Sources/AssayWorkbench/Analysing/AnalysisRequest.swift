internal import AssayAnalysis
package import AssayFormats
package import AssayModel

/// What is asked about designs over all learners that there could be.
package struct AnalysisRequest: Hashable, Sendable {
  /// Ids, in the order in which they were named.
  package var credentials: [String]
  package var date: CalendarDate

  package init(credentials: [String], date: CalendarDate) {
    self.credentials = credentials
    self.date = date
  }

  /// `progress` is told before each credential how many have been looked into.
  package func answer(in project: OpenProject, progress: (Int) -> Void = { _ in }) -> AnalysisReport {
    let design = Design(project.project)
    let analysis = DesignAnalysis(design, on: date)
    let found = credentials.compactMap { project.project.credentials[$0] }
    let analyses = found.enumerated().map { place, credential in
      progress(place)
      return analysis.analysis(of: credential)
    }
    let earnable = zip(found, analyses).filter { $0.1.earnable == .yes }.map(\.0)
    return AnalysisReport(
      project: project.configuration.name, day: date, credentials: analyses,
      relations: analysis.relations(among: earnable), sources: project.sources)
  }
}
