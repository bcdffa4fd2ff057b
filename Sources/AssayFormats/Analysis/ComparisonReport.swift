package import AssayAnalysis
package import AssayModel

/// What `assay diff` found: for each credential, who gains and who loses.
package struct ComparisonReport: Sendable {
  /// A learner of the project, or of a file, whose verdict changes.
  package struct Story: Hashable, Sendable {
    package var learner: String
    package var old: String
    package var new: String
    /// Why the version does not let the learner earn it that does not; nil where nothing is said of that.
    package var because: String?

    package init(learner: String, old: String, new: String, because: String? = nil) {
      (self.learner, self.old, self.new, self.because) = (learner, old, new, because)
    }
  }

  package struct Entry: Sendable {
    package var comparison: CredentialComparison
    package var stories: [Story]

    package init(comparison: CredentialComparison, stories: [Story]) {
      self.comparison = comparison
      self.stories = stories
    }
  }

  /// What an edit alone does to those who earn a credential.
  package struct Effect: Sendable {
    package var credential: String
    package var verdict: CredentialComparison.Verdict
    /// The smallest learners who lose it by that, and who gain it.
    package var lost: CredentialComparison.Change?
    package var gained: CredentialComparison.Change?

    package init(_ comparison: CredentialComparison) {
      (credential, verdict) = (comparison.credential, comparison.verdict)
      (lost, gained) = (comparison.lost, comparison.gained)
    }
  }

  /// One thing that the later version writes otherwise.
  package struct Edit: Sendable {
    /// What was edited: `credential`, `list`, `plugin`.
    package var kind: String
    package var id: String
    package var title: String?
    /// The fields and items on the way to it; empty where all of it is new, gone or another.
    package var place: [String]
    /// On one line and cut; nil where nothing was written.
    package var before: String?
    package var after: String?
    /// What is chosen from, where that stands beside it and was not edited.
    package var of: String?
    /// What readers are told about it, where that was not edited.
    package var says: String?
    /// Whether it was looked into what this edit and no other does to each credential that is compared.
    package var isTried = false
    /// Always of the credential that it stands in, of others where they feel it.
    package var effects: [Effect] = []

    package init(kind: String, id: String, title: String? = nil, place: [String], before: String?, after: String?) {
      (self.kind, self.id, self.title) = (kind, id, title)
      (self.place, self.before, self.after) = (place, before, after)
    }

    /// What it alone does to those who earn a credential; nil where nothing is said of that.
    func effect(on credential: String) -> Effect? { effects.first { $0.credential == credential } }

    package var isOfCredential: Bool { ["credential", "stack"].contains(kind) }
  }

  package var day: CalendarDate
  package var entries: [Entry]
  /// How many learners are on record, in either version.
  package var learners: Int
  /// In the order of the earlier version's documents, what is new behind.
  package var edits: [Edit]
  /// Where the new version's criteria are written, and the old one's.
  package var sources: SourceMap
  package var oldSources: SourceMap

  package init(
    day: CalendarDate, entries: [Entry], learners: Int, edits: [Edit], sources: SourceMap, oldSources: SourceMap
  ) {
    self.day = day
    self.entries = entries
    self.learners = learners
    self.edits = edits
    self.sources = sources
    self.oldSources = oldSources
  }
}
