/// A published set of competencies. CASE 1.1, CFDocument; CTDL-ASN, CompetencyFramework.
package struct CompetencyFramework: Hashable, Sendable {
  package var id: String
  package var title: LocalizedText?
  package var description: LocalizedText?
  package var version: String?
  package var publisher: String?
  package var language: String?
  package var status: DesignStatus?
  /// From the lowest to the highest.
  package var levels: [String] = []
  /// Whether there are levels that could not be read.
  package var hasLostLevels = false
  package var source: FrameworkSource?
  package var competencies: [Competency] = []
  package var place: Place

  package init(id: String, place: Place = Place()) {
    self.id = id
    self.place = place
  }
}

extension CompetencyFramework {
  /// A `framework:` document.
  package static let type = RecordType<CompetencyFramework>(
    "framework", "A published set of competencies.", source: "CASE 1.1, CFDocument; CTDL-ASN, CompetencyFramework",
    fields: [
      Field("framework", \.id, .id(.framework), required: true, "Its id."),
      Field("title", \.title, .localizedText, "What people call it."),
      Field("description", \.description, .localizedText, "What it is about."),
      Field("version", \.version, .text, "Its version."),
      Field("publisher", \.publisher, .text, "Who publishes it."),
      Field("language", \.language, .language, "The language of its statements."),
      Field("status", \.status, .choice(DesignStatus.self), "Where it stands in its life."),
      levelsField,
      Field("source", \.source, FrameworkSource.type.wording, "Where it is taken from."),
      Field("competencies", \.competencies, .list(of: Competency.type.wording), "What is in it."),
    ]
  ) { CompetencyFramework(id: "", place: Place($0)) }

  private static let levelsField = Field<CompetencyFramework>(
    "levels", .list(.text), "The levels of its competencies, from the lowest to the highest."
  ) { syntax, framework, reading in
    let before = reading.diagnostics.count
    framework.levels = Wording<[String]>.list(of: .text).read(syntax, &reading) ?? []
    framework.hasLostLevels = reading.diagnostics.count > before
  }
}
