package import AssayEngine
internal import AssayFormats
package import AssayModel

/// A project written as YAML text, and questions about its learners.
package struct YAMLProject: Sendable {
  package let project: Project
  package let sources: SourceMap
  /// As they were written, without `assay.yaml`.
  package let documents: [Syntax]
  package let diagnostics: [Diagnostic]

  /// `configuration` is the text of `assay.yaml`.
  package init(_ text: String, configuration: String? = nil) {
    var sources = SourceMap()
    var settings = ProjectConfiguration()
    var diagnostics: [Diagnostic] = []
    if let configuration {
      let read = DocumentReader(path: "assay.yaml").read(
        Array("assay: 1\nname: tried\n\(configuration)".utf8), into: &sources)
      diagnostics += read.diagnostics
      if let document = read.documents.first {
        let (configuration, said) = ProjectConfiguration.read(document, sources: sources)
        settings = configuration
        diagnostics += said
      }
    }
    let read = DocumentReader(path: "design.yaml").read(Array(text.utf8), into: &sources)
    let loaded = Project.read(configuration: settings, documents: read.documents, sources: sources)
    project = loaded.project
    documents = read.documents
    self.sources = sources
    self.diagnostics = diagnostics + read.diagnostics + loaded.diagnostics
  }

  /// Asks about the credential `c` and the learner `ana`, unless others are named.
  package func question(
    _ credentials: [String] = ["c"], learner: String = "ana", on day: String = "2026-05-01",
    together: Question.Together? = nil, ifCompleted: Bool = false, assumeAwarded: Bool = false,
    scripts: ScriptHost = .none
  ) -> Question {
    guard let record = project.learners[learner], let date = CalendarDate(day) else {
      preconditionFailure("no learner `\(learner)`, or `\(day)` is no day: \(diagnostics.map(\.message))")
    }
    return Question(
      project: project, learner: record, credentials: credentials, day: date, together: together,
      ifCompleted: ifCompleted, assumeAwarded: assumeAwarded, scripts: scripts)
  }

  package func evaluation(of credential: String = "c", on day: String = "2026-05-01") -> CredentialEvaluation {
    question([credential], on: day).answered().credentials[0]
  }

  package func verdict(of credential: String = "c", on day: String = "2026-05-01") -> Verdict {
    evaluation(of: credential, on: day).verdict
  }
}
