package import AssayModel

extension OpenProject {
  /// The files of the project that stand at or below a path, which is absolute.
  package func paths(under absolute: String) -> [String] {
    let wanted = FilePath.relative(FilePath.normalised(absolute), to: folder.root)
    if wanted == "." { return paths }
    return paths.filter { $0 == wanted || $0.hasPrefix(wanted + "/") }
  }

  /// What was found in these files, and what belongs to no file.
  package func diagnostics(in paths: Set<String>) -> [Diagnostic] {
    sayingOnce(
      diagnostics.filter { diagnostic in
        guard let file = diagnostic.range?.file else { return true }
        return paths.contains(sources.path(of: file))
      })
  }

  /// The learners whose records stand in a file.
  package func learners(in path: String) -> [LearnerRecord] {
    project.learners.values.filter { learner in
      if learnersOfBadges[path]?.contains(learner.id) ?? false { return true }
      guard let range = sources.value(of: learner.place.node) else { return false }
      return sources.path(of: range.file) == path
    }.sorted { $0.id < $1.id }
  }

  /// What matters to whoever asks about learners, by their ids or files: remarks on other learners' files do not.
  package func diagnostics(askingAbout learners: [String], in files: Set<String>) -> [Diagnostic] {
    sayingOnce(
      diagnostics.filter { diagnostic in
        guard diagnostic.severity == .info, let file = diagnostic.range?.file else { return true }
        let path = sources.path(of: file)
        return files.contains(path) || self.learners(in: path).contains { learners.contains($0.id) }
      })
  }

  /// That badges are unverified is known of each file with badges; one remark says it of all that are shown.
  private func sayingOnce(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let first = diagnostics.firstIndex { $0.rule == "badge-unverified" }
    return diagnostics.enumerated().filter { $1.rule != "badge-unverified" || $0 == first }.map(\.element)
  }

  /// Whether the project's own file is at fault, which is an error of configuration.
  package var hasFaultyConfiguration: Bool {
    diagnostics.contains { diagnostic in
      guard diagnostic.severity == .error, !diagnostic.rule.concernsPlugin, let file = diagnostic.range?.file else {
        return false
      }
      return sources.path(of: file) == folder.configurationPath
    }
  }
}
