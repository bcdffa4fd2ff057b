extension Project {
  /// Reads a project's documents, which may come in any order, and asks of every reference whether it leads somewhere.
  ///
  /// `isIncomplete` says that some file could not be read at all: then no dangling reference is reported, since nothing
  /// follows from a failed load. `more` reads what is no document, such as plugins' examples. Diagnostics come in the order of paths (bytes), then of places.
  package static func read(
    configuration: ProjectConfiguration = ProjectConfiguration(), documents: [Syntax], sources: SourceMap,
    vocabulary: Vocabulary = .builtIn, isIncomplete: Bool = false,
    thenReading more: (inout Reading, inout Project) -> Void = { _, _ in }
  ) -> (project: Project, diagnostics: [Diagnostic]) {
    var project = Project(configuration)
    var reading = Reading(sources: sources, vocabulary: vocabulary)
    reading.plugins = Set(configuration.plugins.map(\.id))
    reading.schemes = Set(project.schemes.keys)
    reading.incomplete = configuration.lost
    if isIncomplete { reading.incomplete = Set(Namespace.allCases) }
    // Ids that are given twice have been reported with `assay.yaml`.
    for id in reading.plugins.sorted() {
      guard let pin = configuration.plugins.first(where: { $0.id == id }) else { continue }
      reading.declare(.plugin, id, at: pin.idPlace.node)
    }
    for conflict in configuration.counting.conflicts {
      for reference in [conflict.first, conflict.second] {
        reading.refer(to: .achievement, reference.id, at: reference.place.node)
      }
    }

    let ranks = sources.fileRanks
    let ordered = documents.map { (order: SourceOrder(sources.value(of: $0.node), ranks), document: $0) }
      .sorted { $0.order < $1.order }
    for (_, document) in ordered { DocumentKind.read(document, &reading, into: &project) }
    more(&reading, &project)

    let index = DeclarationIndex(reading.declarations, in: sources)
    reading.diagnostics += index.duplicates(in: sources)
    project.resolve(reading.references, with: index, &reading)
    project.checkEnrolments(&reading)
    project.checkMarks(&reading)
    project.checkReasons(&reading)
    let misread = MisreadDocuments(reading, of: documents, project.lists, index)
    project.misread = misread.reasons
    project.restingOnMisread = misread.resting
    project.misreadSameness = misread.alike
    project.lost = reading.incomplete
    return (project, reading.diagnostics.inOrder(of: sources))
  }

  /// Why nothing is known of what an id names.
  package static func mayBeLost(_ id: String) -> String {
    "what `\(id)` is may stand in something that could not be read"
  }

  private init(_ configuration: ProjectConfiguration) {
    self.init(name: configuration.name)
    for scheme in configuration.schemes { schemes[scheme.id] = scheme }
    counting = configuration.counting
    self.configuration = configuration
  }

  /// A project has one version of a credential; a learner who enrolled in another is not judged by hers.
  private func checkEnrolments(_ reading: inout Reading) {
    for learner in learners.values {
      for enrolment in learner.enrolled {
        guard let asked = enrolment.version, let here = credentials[enrolment.credential]?.achievement.version,
          asked != here
        else { continue }
        reading.document = "learner:\(learner.id)/"
        reading.report(
          "enrolled-in-another-version",
          "`\(learner.id)` enrolled in version \(asked) of `\(enrolment.credential)`; here is version \(here)",
          at: enrolment.versionPlace.node, severity: .warning,
          help: "what is said of this learner follows version \(here)")
      }
    }
    reading.document = nil
  }
}
