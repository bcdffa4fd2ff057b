internal import ArgumentParser
internal import AssayAnalysis
internal import AssayEngine
internal import AssayFormats
internal import AssayModel
internal import AssayWorkbench

/// Finds the cheapest way from what a learner has to a credential.
struct Path: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Find the cheapest way from what a learner has to a credential.",
    discussion: """
      What is added is dated the day asked and has what the catalogue says of it; what must come before it is planned \
      too. What is held keeps its date.

      Exits with 1 when it is out of reach, 3 when that could not be found out.

        assay path welder --learner ana
        assay path welder --learner learners/ana.yaml --by cost
        assay path welder --learner ana --format json
      """)

  @Argument(help: ArgumentHelp("The id of a credential.", valueName: "credential"))
  var credential: String

  @Option(
    help: ArgumentHelp("A learner's file, or the id of a learner of the project (repeatable).", valueName: "file|id"))
  var learner: [String] = []

  @Option(help: "What it is to cost least of.")
  var by: NextStep.Measure = .count

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions

  func run() throws {
    try everywhere.enterFolder()
    let format = try EvaluationFormat(named: everywhere.format)
    let date = try everywhere.date()
    let named = try LearnerNames(learner)
    let folder = try everywhere.projectFolder()
    let current = try everywhere.currentFolder()
    let project = OpenProject(folder, learnerFiles: named.files(from: current), current: current)
    everywhere.show(
      project.diagnostics(askingAbout: learner, in: named.shownFiles(in: folder, from: current)), of: project,
      isDocument: format == .json)
    if project.hasFaultyConfiguration { try ExitStatus.usage.end() }
    let known = try CredentialNames([credential]).known(in: project)
    let learners = try named.records(in: project, current: current)
    let (report, failures) = PathRequest(credential: known[0], learners: learners, date: date, by: by).answer(
      in: project)
    everywhere.show(failures, of: project, isDocument: format == .json)
    switch format {
    case .pretty: everywhere.terminal.print(report.text())
    case .json: for path in report.paths { everywhere.terminal.print(report.json(of: path).text()) }
    }
    let statuses = report.paths.map { path -> ExitStatus in
      switch path.reachable {
      case .yes: .success
      case .no: .findings
      case .unknown: .undecided
      }
    }
    let hasErrors = project.diagnostics.contains { $0.severity == .error }
    try ExitStatus.worst(
      statuses + [
        project.isIncomplete || !failures.isEmpty ? .undecided : .success, hasErrors ? .findings : .success,
      ]
    ).end()
  }
}
