package import AssayModel

/// A project that was read from literals, with what was said about it.
package struct LoadedProject: Sendable {
  package let project: Project
  package let diagnostics: [Diagnostic]
  package let builder: SyntaxBuilder

  /// Every document is in `design.yaml`, unless files are named.
  package init(
    _ documents: Written..., configuration: Written? = nil, vocabulary: Vocabulary = .builtIn,
    isIncomplete: Bool = false
  ) {
    self.init(
      files: [("design.yaml", documents)], configuration: configuration, vocabulary: vocabulary,
      isIncomplete: isIncomplete)
  }

  package init(
    files: [(path: String, documents: [Written])], configuration: Written? = nil, vocabulary: Vocabulary = .builtIn,
    isIncomplete: Bool = false
  ) {
    var builder = SyntaxBuilder()
    let settings = configuration.map { builder.document($0, in: "assay.yaml") }
    var documents: [Syntax] = []
    for file in files { documents += file.documents.map { builder.document($0, in: file.path) } }
    var configuration = ProjectConfiguration()
    var diagnostics: [Diagnostic] = []
    if let settings { (configuration, diagnostics) = ProjectConfiguration.read(settings, sources: builder.sources) }
    let read = Project.read(
      configuration: configuration, documents: documents, sources: builder.sources, vocabulary: vocabulary,
      isIncomplete: isIncomplete)
    project = read.project
    self.diagnostics = diagnostics + read.diagnostics
    self.builder = builder
  }

  /// Every diagnostic in short.
  package var summaries: [String] { diagnostics.map(builder.summary) }
}
