internal import AssayModel

extension OpenProject {
  /// What the project's own file says; the defaults where there is none that can be read.
  mutating func configure(_ documents: [Syntax]) {
    guard let document = documents.first else { return }
    let (configuration, found) = ProjectConfiguration.read(document, sources: sources)
    self.configuration = configuration
    diagnostics += found
  }

  /// Makes a project of what was written.
  mutating func interpret(_ documents: [Syntax]) {
    let badges = badges(among: documents)
    let nodes = Set(badges.map(\.node))
    let read = Project.read(
      configuration: configuration, documents: documents.filter { !nodes.contains($0.node) }, sources: sources,
      isIncomplete: hasLostFiles)
    project = read.project
    diagnostics += read.diagnostics
    add(badges: badges)
    diagnostics = diagnostics.inOrder(of: sources)
  }
}
