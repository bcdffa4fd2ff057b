internal import AssayFormats
package import AssayLint
package import AssayModel

/// By which rules a project is linted, on which day, and what is known already.
package struct LintRequest: Sendable {
  package var choices: LintChoices
  package var day: CalendarDate
  /// The file with findings that are known, absolute.
  package var baseline: String?
  /// Which findings are shown and mended; all of them unless something was named.
  package var scope: LintScope
  /// What it is compared with; nothing unless an earlier version was named.
  package var earlier: KeptProject?

  package init(
    choices: LintChoices = LintChoices(), day: CalendarDate, baseline: String? = nil, scope: LintScope = .everything
  ) {
    self.choices = choices
    self.day = day
    self.baseline = baseline
    self.scope = scope
  }

  /// Lints a project as it was read.
  package func answer(about project: OpenProject) throws(FileFault) -> LintAnswer {
    let linted = project.linted(on: day, since: earlier)
    let linter = project.linter(choices)
    let result = linter.lint(linted, reported: project.diagnostics, comments: project.comments)
    var answer = LintAnswer(project: project, result: result)
    if let baseline {
      let bytes = try FileSystem.read(baseline, limit: ReadingLimits.fileSize + 1)
      answer.compare(
        with: bytes, at: project.folder.shownPath(baseline, from: project.folder.root),
        severities: linter.severities(for: linted))
    }
    answer.scope = scope
    return answer
  }
}
