package import AssayEngine
internal import AssayFormats
package import AssayModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A project of real programmes and transcripts, written as text and read as any other.
package struct RealProject: Sendable {
  package let files: [(path: String, text: String)]
  package let programmes: [RealProgramme]
  package let project: Project
  package let index: ProjectIndex
  package let sources: SourceMap
  package let diagnostics: [Diagnostic]

  package init(
    name: String, configuration: Written = [:], programmes: [RealProgramme], catalogue: [Written], learners: [Written],
    organisation: Written
  ) {
    self.programmes = programmes
    var entries: [(key: String, value: Written)] = [("assay", "1"), ("name", .plain(name))]
    if case .map(let more) = configuration { entries += more }
    var files = [
      ("assay.yaml", Written.map(entries).yaml), ("organisations.yaml", organisation.yaml),
      ("catalogue/courses.yaml", Self.stream(catalogue)), ("learners/learners.yaml", Self.stream(learners)),
    ]
    files += programmes.map { ("credentials/\($0.id).yaml", $0.document.yaml) }
    self.files = files
    var sources = SourceMap()
    var diagnostics: [Diagnostic] = []
    var documents: [Syntax] = []
    for (path, text) in files {
      let read = DocumentReader(path: path).read(Array(text.utf8), into: &sources)
      documents += read.documents
      diagnostics += read.diagnostics
    }
    let (settings, said) = ProjectConfiguration.read(documents[0], sources: sources)
    let loaded = Project.read(configuration: settings, documents: Array(documents.dropFirst()), sources: sources)
    project = loaded.project
    index = ProjectIndex(loaded.project)
    self.sources = sources
    self.diagnostics = diagnostics + said + loaded.diagnostics
  }

  package func evaluation(of credential: String, learner: String) -> CredentialEvaluation {
    guard let record = project.learners[learner], let day = CalendarDate(Cohort.graduation),
      let found = Question(index, learner: record, credentials: [credential], day: day).answered().credentials.first
    else { preconditionFailure("no learner `\(learner)` or no credential `\(credential)`") }
    return found
  }

  /// Writes it as a folder that `assay` opens.
  package func write(to folder: String) throws {
    for (path, text) in files {
      let file = URL(filePath: folder).appending(path: path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  private static func stream(_ documents: [Written]) -> String { documents.map(\.yaml).joined(separator: "---\n") }
}
