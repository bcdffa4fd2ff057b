package import AssayEngine
internal import AssayFormats
package import AssayLint
package import AssayModel
package import AssayScripting

/// What tests and sessions try things on: a project as it was read, with its plugins and its linter.
package struct TriedProject: Sendable {
  package private(set) var project: Project
  package private(set) var index: ProjectIndex
  /// The documents as they were written, those that were declared since among them.
  package private(set) var documents: [Syntax]
  package let plugins: Plugins
  package private(set) var sources: SourceMap
  let configuration: ProjectConfiguration
  let linter: Linter
  /// The project's own file, where comments may stand that are meant for the linter.
  package let settings: [Syntax]
  /// What reading the project reported.
  let reported: [Diagnostic]
  /// Whether a file was lost, so that what refers to it cannot be judged.
  let isIncomplete: Bool

  package init(
    _ project: Project, documents: [Syntax], plugins: Plugins, sources: SourceMap,
    configuration: ProjectConfiguration = ProjectConfiguration(), linter: Linter = Linter(rules: LintRule.builtIn),
    settings: [Syntax] = [], reported: [Diagnostic] = [], isIncomplete: Bool = false
  ) {
    self.project = project
    index = ProjectIndex(project)
    self.documents = documents
    self.plugins = plugins
    self.sources = sources
    self.configuration = configuration
    self.linter = linter
    self.settings = settings
    self.reported = reported
    self.isIncomplete = isIncomplete
  }

  /// Adds a file that places can be in.
  mutating func add(_ file: SourceMap.File) { _ = sources.add(file) }

  /// With documents that were declared since. One of the kind and the id of another takes its place. `sources` knows
  /// the places of both.
  package mutating func declare(_ declared: [Syntax], _ sources: SourceMap) -> [Diagnostic] {
    for document in declared {
      documents.removeAll { $0.declared != nil && $0.declared == document.declared }
      documents.append(document)
    }
    self.sources = sources
    let read = Project.read(
      configuration: configuration, documents: documents, sources: sources, vocabulary: plugins.words(),
      isIncomplete: isIncomplete, thenReading: plugins.read)
    // Learners of whom badges tell stand in no document of ours.
    var project = read.project
    project.learners.merge(self.project.learners) { new, _ in new }
    self.project = project
    index = ProjectIndex(project)
    return read.diagnostics.filter { !reported.contains($0) }
  }

  /// The document that declares a credential or a stack.
  package func design(_ id: String) -> (syntax: Syntax, kind: RecordDescription)? {
    for document in documents {
      guard let entry = document.entries?.first(where: { DocumentKind.named($0.key) != nil }), entry.value.text == id,
        project.credentials[id] != nil, ["credential", "stack"].contains(entry.key),
        let kind = RecordDescription.builtIn.first(where: { $0.name == entry.key })
      else { continue }
      return (document, kind)
    }
    return nil
  }

  /// What the linter says on a day.
  package func linted(on day: CalendarDate) -> Linter.Result {
    let linted = LintedProject(project, sources: sources, documents: documents, day: day, proves: false) {
      [plugins] learner, day in
      plugins.host(for: learner, on: day).host
    }
    let comments = SourceComment.inYAML(settings + documents, in: sources) + SourceComment.inLua(sources)
    return linter.lint(linted, reported: reported, comments: comments)
  }
}
