extension ProjectConfiguration {
  /// The document in `assay.yaml`.
  package static let type = RecordType<ProjectConfiguration>(
    "project", "What `assay.yaml` says of a project.",
    fields: [
      versionField,
      Field("name", \.name, .text, "The project's short name."),
      Field("title", \.title, .localizedText, "What people call it."),
      Field("language", \.language, .language, "The language of texts that are written without one."),
      Field("plugins", \.plugins, .list(of: PluginPin.wording), "The plugins that it uses."),
      Field("profiles", chosenProfiles.form, "The profiles that it is linted by.") { syntax, configuration, reading in
        let chosen = chosenProfiles.read(syntax, &reading) ?? []
        configuration.profiles = chosen.map(\.id)
        configuration.profilePlaces = chosen.map(\.place)
      },
      Field("schemes", \.schemes, .schemes, "Credit schemes beside `ects`."),
      Field("counting", \.counting, ProjectCounting.type.wording, "What holds for all credentials together."),
      Field("lint", \.lint, LintSettings.type.wording, "How it is linted."),
      Field("scripts", \.scripts, ScriptLimits.type.wording, "What scripts may use up."),
      Field("folders", \.folders, ProjectFolders.type.wording, "Where its documents are."),
      Field("tests", \.tests, TestSettings.type.wording, "What holds for all tests."),
    ]
  ) { _ in ProjectConfiguration() }

  private static let chosenProfiles = Wording<[ChosenProfile]>.oneOrMany(of: chosenProfile)

  private static let chosenProfile = Wording(Wording<String>.text.form) { syntax, reading in
    Wording<String>.text.read(syntax, &reading).map { ChosenProfile(id: $0, place: Place(syntax.node)) }
  }

  private struct ChosenProfile: Sendable {
    var id: String
    var place: Place
  }

  private static let versionField = Field<ProjectConfiguration>(
    "assay", .integer(formatVersion...formatVersion), required: true, "The version of the format: 1."
  ) { syntax, _, reading in
    guard let text = syntax.text else { return reading.reportWrongType(syntax, wants: .integer(1...1)) }
    guard text != "\(formatVersion)" else { return }
    reading.report(
      "unknown-version", "`\(text.shortened)` is not a version of the format that is known here", at: syntax.node,
      help: "write `assay: \(formatVersion)`")
  }

  /// Reads `assay.yaml`. Whether the achievements that it names exist is asked when the documents have been read.
  package static func read(_ syntax: Syntax, sources: SourceMap) -> (ProjectConfiguration, [Diagnostic]) {
    var reading = Reading(sources: sources)
    // Without a version, the rest is read all the same: nothing follows from one fault.
    var configuration = type.read(syntax, &reading, keepingIncomplete: true) ?? ProjectConfiguration()
    configuration.lost = reading.incomplete
    let schemes = CreditScheme.builtInNames.union(configuration.schemes.map(\.id))
    for reference in reading.references where reference.namespace == .scheme && !schemes.contains(reference.id) {
      reading.reportUnknown(
        "unknown-unit", "`\(reference.id.shortened)` is not a credit scheme of this project", word: reference.id,
        among: schemes.sorted(), at: reference.node, .key)
    }
    let index = DeclarationIndex(reading.declarations, in: sources)
    return (configuration, (reading.diagnostics + index.duplicates(in: sources)).inOrder(of: sources))
  }
}
