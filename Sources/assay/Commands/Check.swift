internal import ArgumentParser
internal import AssayFormats
internal import AssayModel
internal import AssayWorkbench

/// Reads a project and says what is wrong with how it is written.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what is wrong with how designs are written.",
    discussion: """
      Reads every design of the project: syntax, words, types and references. With paths, only what was found in \
      those files or folders is shown; the whole project is read in any case.

        assay check
        assay check credentials/welder.yaml
        assay check --format concise
        assay check --report json=findings.json
      """)

  @Argument(help: "Files or folders whose diagnostics are shown.", completion: .file())
  var paths: [String] = []

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions

  func run() throws {
    try everywhere.enterFolder()
    let format = try everywhere.reportFormat()
    let files = try everywhere.reportFiles()
    let project = OpenProject(try everywhere.projectFolder())
    for path in project.paths { everywhere.terminal.log("read \(path)") }
    let selected = try everywhere.selection(of: paths, in: project)
    if let fault = everywhere.emptiness(of: project, "check") {
      if !project.diagnostics.isEmpty { try publish(project, Set(project.paths), format, files) }
      throw fault
    }
    // A fault of the project's own file decides the status, so it is shown whatever was asked about.
    let shown = Set(selected).union(project.hasFaultyConfiguration ? [project.folder.configurationPath] : [])
    try publish(project, shown, format, files)
    try status(project, shown).end()
  }

  private func publish(
    _ project: OpenProject, _ selected: Set<String>, _ format: any ReportFormat.Type, _ files: [ReportFile]
  ) throws {
    let report = project.report(
      project.diagnostics(in: selected), about: selected, width: everywhere.terminal.width)
    try everywhere.publish(report, as: format, to: files)
  }

  private func status(_ project: OpenProject, _ selected: Set<String>) -> ExitStatus {
    let shown = project.diagnostics(in: selected)
    var statuses: [ExitStatus] = []
    if shown.contains(where: { $0.severity >= .warning }) { statuses.append(.findings) }
    if shown.contains(where: { $0.rule == OpenProject.unreadableFile }) { statuses.append(.undecided) }
    if project.hasFaultyConfiguration { statuses.append(.usage) }
    return .worst(statuses)
  }
}
