internal import AssayModel
internal import AssayScripting

extension OpenProject {
  /// What the project's own file says; the defaults where there is none that can be read.
  mutating func configure(_ documents: [Syntax]) {
    guard let document = documents.first else { return }
    let (configuration, found) = ProjectConfiguration.read(document, sources: sources)
    self.configuration = configuration
    diagnostics += found
  }

  /// Makes a project of what was written.
  mutating func interpret() {
    let badges = badges(among: documents)
    let nodes = Set(badges.map(\.node))
    documents.removeAll { nodes.contains($0.node) }
    let read = Project.read(
      configuration: configuration, documents: documents, sources: sources, vocabulary: plugins.words(),
      isIncomplete: hasLostFiles, thenReading: plugins.read)
    project = read.project
    diagnostics += read.diagnostics
    add(badges: badges)
    diagnostics = diagnostics.inOrder(of: sources).withoutRepeats(in: sources)
  }
}
