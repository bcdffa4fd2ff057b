internal import AssayLint
internal import AssayModel
internal import AssayScripting

/// A project as it was in a version that `git` keeps.
package struct KeptProject: Sendable {
  private let version: String
  private let project: OpenProject

  /// Nil where that version holds no such project, or none that can be read without errors.
  package init?(_ version: String, of now: OpenProject) {
    guard let kept = try? KeptVersion(version, of: now.folder) else { return nil }
    defer { kept.forget() }
    let project = OpenProject(kept.folder, like: now)
    if project.diagnostics.contains(where: { $0.severity == .error }) { return nil }
    self.version = version
    self.project = project
  }

  func compared(with now: OpenProject) -> EarlierProject {
    let (before, after) = (project.plugins.contents, now.plugins.contents)
    let changed = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
    return EarlierProject(
      version, project.project, changedPlugins: changed.sorted(),
      isWrittenAlike: project.writtenDocuments == now.writtenDocuments
    ) { [plugins = project.plugins] learner, day in plugins.host(for: learner, on: day).host }
  }
}

extension OpenProject {
  /// The designs as they were written in files, without what plugins declare.
  fileprivate var writtenDocuments: [Syntax] { Array(documents.dropLast(plugins.documents.count)) }
}
