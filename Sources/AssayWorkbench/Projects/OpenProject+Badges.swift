internal import AssayFormats
internal import AssayModel

extension OpenProject {
  /// Learners' Open Badges among documents; they say nothing of the project.
  func badges(among documents: [Syntax]) -> [Syntax] { documents.filter(\.isBadges) }

  /// Adds the learners of whom badges tell. What they are about is looked up in the catalogue, so that comes first.
  mutating func add(badges documents: [Syntax]) {
    let badges = BadgeRecords(of: documents, in: project, sources: sources)
    project.add(badges)
    learnersOfBadges = badges.learnersOfFile
    diagnostics += badges.diagnostics
  }
}
