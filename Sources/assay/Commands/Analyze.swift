internal import ArgumentParser
internal import AssayAnalysis
internal import AssayFormats
internal import AssayModel
internal import AssayWorkbench

/// Says who could earn credentials at all.
struct Analyze: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Say whether anybody can earn credentials, and which criteria matter.",
    discussion: """
      Thinks of every learner that there could be, not of those on record. Says for each credential with how little it \
      can be earned, or what keeps everybody from it; which criteria can never be met, are always met, can never be \
      chosen or change nothing; and how credentials relate.

      Exits with 1 when nobody can earn one of them, 3 when that was not found out.

        assay analyze
        assay analyze welder fitter
        assay analyze welder --format json
      """)

  @Argument(help: ArgumentHelp("Ids of credentials; all of them, where none is named.", valueName: "credential"))
  var credentials: [String] = []

  @OptionGroup var keeping: KeepingOptions
  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions

  func run() throws {
    try everywhere.enterFolder()
    let format = try EvaluationFormat(named: everywhere.format)
    let date = try everywhere.date()
    let project = OpenProject(try everywhere.projectFolder())
    everywhere.show(project.diagnostics, of: project, isDocument: format == .json)
    if project.hasFaultyConfiguration { try ExitStatus.usage.end() }
    let asked =
      try credentials.isEmpty
      ? project.project.credentials.keys.sorted() : CredentialNames(credentials).known(in: project)
    if asked.isEmpty, let nothing = everywhere.emptiness(of: project, "analyze") { throw nothing }
    let terminal = everywhere.terminal
    let report = AnalysisRequest(credentials: asked, date: date).answer(in: project, kept: keeping.answers) {
      terminal.progress("question \($0) of \($1)")
    }
    terminal.progress(nil)
    switch format {
    case .pretty: terminal.print(report.text())
    case .json: terminal.print(report.json.text())
    }
    let statuses = report.credentials.map(\.earnable).map { earnable -> ExitStatus in
      switch earnable {
      case .yes: .success
      case .no: .findings
      case .unknown: .undecided
      }
    }
    let hasErrors = project.diagnostics.contains { $0.severity == .error }
    try ExitStatus.worst(statuses + [project.isIncomplete ? .undecided : .success, hasErrors ? .findings : .success])
      .end()
  }
}
