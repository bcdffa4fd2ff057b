package import AssayAnalysis
package import AssayModel

/// What `assay diff` found: for each credential, who gains and who loses.
package struct ComparisonReport: Sendable {
  /// A learner of the project, or of a file, whose verdict changes.
  package struct Story: Hashable, Sendable {
    package var learner: String
    package var old: String
    package var new: String

    package init(learner: String, old: String, new: String) { (self.learner, self.old, self.new) = (learner, old, new) }
  }

  package struct Entry: Sendable {
    package var comparison: CredentialComparison
    package var stories: [Story]

    package init(comparison: CredentialComparison, stories: [Story]) {
      self.comparison = comparison
      self.stories = stories
    }
  }

  package var day: CalendarDate
  package var entries: [Entry]
  /// Where the new version's criteria are written, and the old one's.
  package var sources: SourceMap
  package var oldSources: SourceMap

  package init(day: CalendarDate, entries: [Entry], sources: SourceMap, oldSources: SourceMap) {
    self.day = day
    self.entries = entries
    self.sources = sources
    self.oldSources = oldSources
  }
}
