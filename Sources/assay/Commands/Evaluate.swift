internal import ArgumentParser
internal import AssayEngine
internal import AssayFormats
internal import AssayModel
internal import AssayWorkbench

/// Asks whether learners earn credentials, and why or why not.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Say whether learners earn credentials, and why or why not.",
    discussion: """
      Exits with 0 when every credential is earned, 1 when one is not, 3 when one cannot be decided.

        assay evaluate welder --learner learners/ana.yaml
        assay evaluate welder --learner ana --on 2026-05-01 --explain
        assay evaluate welder --learner ana --explain --by cost
        assay evaluate welder fitter --learner ana --jointly
        assay evaluate welder --learner ana --format json
      """)

  @Argument(help: ArgumentHelp("Ids of credentials.", valueName: "credential"))
  var credentials: [String] = []

  @Option(
    help: ArgumentHelp("A learner's file, or the id of a learner of the project (repeatable).", valueName: "file|id"))
  var learner: [String] = []

  @Flag(help: "Also judge them together: awards that they may not share count once.")
  var jointly = false

  @Option(help: ArgumentHelp("Also judge them one after the other: what is earned stays earned.", valueName: "a,b"))
  var inOrder: String?

  @Flag(help: "Take awards in progress as awarded.")
  var ifCompleted = false

  @Flag(help: "Let credentials whose criteria are met count as held by others.")
  var assumeAwarded = false

  @Option(help: "What the next steps of --explain and JSON are to cost least of.")
  var by: NextStep.Measure = .count

  @Flag(help: "Say all: every criterion and award, what would earn it, and when that changes.")
  var explain = false

  @OptionGroup var work: TimingWishes

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions

  func run() throws {
    try everywhere.enterFolder()
    let wishes = try EvaluationWishes(self)
    let format = try EvaluationFormat(named: everywhere.format)
    let date = try everywhere.date()
    let folder = try everywhere.projectFolder()
    let current = try everywhere.currentFolder()
    let project = OpenProject(
      folder, learnerFiles: wishes.learners.files(from: current), current: current, countsWork: work.timing)

    everywhere.show(
      project.diagnostics(askingAbout: learner, in: wishes.learners.shownFiles(in: folder, from: current)), of: project,
      isDocument: format == .json)
    if project.hasFaultyConfiguration { try ExitStatus.usage.end() }
    var request = EvaluationRequest(
      credentials: try wishes.credentials(in: project),
      learners: try wishes.learners.records(in: project, current: current),
      date: date)
    request.together = wishes.together
    request.ifCompleted = ifCompleted
    request.assumeAwarded = assumeAwarded
    request.advises = explain || format == .json
    request.by = by

    let circles = request.circles(in: project)
    if !circles.isEmpty { throw CommandFault.circle(through: circles) }
    let (answer, failures) = request.answer(in: project)
    everywhere.show(failures, of: project, isDocument: format == .json)
    switch format {
    case .pretty: everywhere.terminal.print(answer.text(explains: explain))
    case .json: everywhere.terminal.print(answer.json.text())
    }
    work.show(project, on: everywhere.terminal)
    let hasErrors = project.diagnostics.contains { $0.severity == .error }
    let statuses = [
      answer.verdict.status, project.isIncomplete || !failures.isEmpty ? .undecided : .success,
      hasErrors ? .findings : .success,
    ]
    try ExitStatus.worst(statuses).end()
  }
}

extension NextStep.Measure: ExpressibleByArgument {}

extension CommandFault {
  fileprivate static func circle(through credentials: [String]) -> CommandFault {
    let named = credentials.map { "`\($0)`" }.joined(separator: ", ")
    let (forbid, them) = credentials.count == 1 ? ("forbids", "it") : ("forbid", "them")
    return .usage(
      "awards cannot be assumed: \(named) \(forbid) what can only be earned through \(them)",
      help: "leave out `--assume-awarded`, or take the `forbids` out of the circle")
  }
}

extension Verdict {
  fileprivate var status: ExitStatus {
    switch self {
    case .met: .success
    case .unmet: .findings
    case .undecided: .undecided
    }
  }
}
