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
  /// How many credentials are looked into side by side.
  package var atOnce = Workers.processors

  package init(credentials: [String] = [], date: CalendarDate) {
    self.credentials = credentials
    self.date = date
  }

  /// `kept` has answers from before, where they may be used. `progress` is told how many credentials have been looked into, and of how many, from whichever thread.
  package func answer(
    _ old: OpenProject, _ new: OpenProject, kept: KeptAnswers? = nil,
    progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) -> ComparisonReport {
    let (before, after) = (
      Design(old.project, plugins: old.plugins.contents), Design(new.project, plugins: new.plugins.contents)
    )
    let comparison = DesignComparison(before, after, on: date)
    let memory = kept.map {
      KeptComparisons(
        $0, keys: (AnswerKeys(of: old), AnswerKeys(of: new)),
        analyses: (DesignAnalysis(before, on: date), DesignAnalysis(after, on: date)), date: date)
    }
    let (verdictsBefore, verdictsAfter) = (
      LearnerVerdicts(index: before.index, plugins: old.plugins, date: date),
      LearnerVerdicts(index: after.index, plugins: new.plugins, date: date)
    )
    let known = Set(old.project.credentials.keys).union(new.project.credentials.keys).sorted()
    let asked = credentials.isEmpty ? known : credentials
    let entries = Workers.results(asked.count, atOnce: atOnce, done: { progress($0, asked.count) }) { place in
      let found =
        if let memory { memory.comparison(of: asked[place], by: comparison) } else {
          comparison.comparison(of: asked[place])
        }
      return found.map {
        ComparisonReport.Entry(
          comparison: $0, stories: LearnerVerdicts.stories(about: asked[place], verdictsBefore, verdictsAfter))
      }
    }
    let compared = entries.compactMap { $0 }
    let edits = DesignEdits(old.writing, new.writing).tried(
      on: old.tried, date, comparing: compared, only: credentials.isEmpty ? nil : credentials, atOnce: atOnce)
    return ComparisonReport(
      day: date, entries: compared, learners: LearnerVerdicts.count(verdictsBefore, verdictsAfter), edits: edits,
      sources: new.sources, oldSources: old.sources)
  }
}
