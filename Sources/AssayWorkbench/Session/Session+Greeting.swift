package import AssayFormats
internal import AssayModel
internal import AssayScripting

extension Session {
  /// What a session begins with: the project, how much there is in it, and one hint.
  package var greeting: StyledText {
    guard let project else {
      return StyledText("there is no project here: words can be tried, and `.help` says how\n", .muted)
    }
    func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
    let found = project.project
    var text = StyledText((found.name.isEmpty ? "a project without a name" : found.name).printable, .emphasis)
    text.append(": \(counted(found.credentials.count, "design")), ")
    text.append("\(counted(project.plugins.ids.count, "plugin")), \(counted(found.learners.count, "learner")); ")
    text.appendLine("asked about \(day)")
    let errors = project.diagnostics.count { $0.severity == .error }
    if errors > 0 { text.appendLine("\(counted(errors, "error")) in it: `assay check` shows them", .warning) }
    let learner = found.learners.keys.min(), credential = found.credentials.keys.min()
    let hint = credential.flatMap { id in learner.map { ".why \(id) \($0)" } } ?? ".help"
    text.appendLine("try `\(hint)`, or `.help`; ^D leaves".printable, .muted)
    return text
  }
}
