package import AssayEngine
package import AssayModel

/// The project as it was in an earlier version, against which changes are judged.
package struct EarlierProject: Sendable {
  /// As people call it: `main`.
  package let version: String
  package let project: Project
  /// How its plugins answer.
  package let scripts: @Sendable (LearnerRecord, CalendarDate) -> ScriptHost
  /// The plugins that are not as they were then.
  package let changedPlugins: [String]
  /// Whether the designs are written as they were then, so that only plugins can have changed anything.
  package let isWrittenAlike: Bool

  package init(
    _ version: String, _ project: Project, changedPlugins: [String] = [], isWrittenAlike: Bool = false,
    scripts: @escaping @Sendable (LearnerRecord, CalendarDate) -> ScriptHost = { _, _ in .none }
  ) {
    self.version = version
    self.project = project
    self.changedPlugins = changedPlugins
    self.isWrittenAlike = isWrittenAlike
    self.scripts = scripts
  }
}
