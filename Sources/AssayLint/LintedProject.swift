package import AssayEngine
package import AssayModel

/// What rules look at: a project as it was read, on a day, with the plugins it uses.
package struct LintedProject: Sendable {
  package var project: Project
  package var sources: SourceMap
  /// The documents as they were written, for rules that ask whether something is written at all.
  package var documents: [Syntax]
  package var day: CalendarDate
  /// How worked examples ask plugins.
  package var scripts: @Sendable (LearnerRecord, CalendarDate) -> ScriptHost

  package init(
    _ project: Project, sources: SourceMap, documents: [Syntax], day: CalendarDate,
    scripts: @escaping @Sendable (LearnerRecord, CalendarDate) -> ScriptHost = { _, _ in .none }
  ) {
    self.project = project
    self.sources = sources
    self.documents = documents
    self.day = day
    self.scripts = scripts
  }

  /// The credentials that are designed here, in the order of their ids.
  package var credentials: [Credential] { project.credentials.values.sorted { $0.id < $1.id } }
}
