internal import ArgumentParser
internal import AssayAnalysis
internal import AssayFormats
internal import AssayModel
internal import AssayWorkbench

/// Says who gains and who loses between two versions of a design.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say who gains and who loses between two versions of designs.",
    discussion: """
      Each version is a folder that holds a project, or anything that `git` knows by a name: a branch, a tag, a commit. \
      Without NEW, the project as it stands here is compared. Says what was edited and, of several edits, what each \
      does by itself. Thinks of every learner that there could be and shows the smallest who loses a credential and \
      the smallest who gains it.

      Exits with 1 when a verdict is one of those of --fail-on, 3 when one was not found out.

        assay diff main
        assay diff v1.3.0 v1.4.0
        assay diff ../before ../after --credential welder
        assay diff main --fail-on stricter,incomparable,unknown
        assay diff main --format markdown
        assay diff main --emit-tests tests/changes_test.lua
      """)

  @Argument(help: ArgumentHelp("The version before.", valueName: "old"))
  var old: String

  @Argument(help: ArgumentHelp("The version after; what stands here, where it is left out.", valueName: "new"))
  var new: String?

  @Option(help: ArgumentHelp("A credential; all of them, where none is named (repeatable).", valueName: "id"))
  var credential: [String] = []

  @Option(help: ArgumentHelp("Verdicts that are not wanted, such as `stricter,incomparable`.", valueName: "verdicts"))
  var failOn: String?

  @Option(
    help: ArgumentHelp("Write a file of tests with the learners shown, as NEW judges them.", valueName: "file"))
  var emitTests: String?

  @OptionGroup var keeping: KeepingOptions
  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions

  func run() throws {
    try everywhere.enterFolder()
    let format = try ComparisonFormat(named: everywhere.format)
    let date = try everywhere.date()
    let unwanted = try ComparisonVerdicts(failOn)
    let current = try everywhere.currentFolder()
    let before = try ProjectVersion(old, everywhere, current)
    defer { before.forget() }
    let after = try ProjectVersion(new, everywhere, current)
    defer { after.forget() }
    let first = OpenProject(before.folder)
    let second = OpenProject(after.folder, like: first)
    everywhere.show(first.diagnostics, of: first, isDocument: format != .pretty)
    everywhere.show(second.diagnostics, of: second, isDocument: format != .pretty)
    if first.hasFaultyConfiguration || second.hasFaultyConfiguration { try ExitStatus.usage.end() }
    let known = Set(first.project.credentials.keys).union(second.project.credentials.keys).sorted()
    for id in credential where !known.contains(id) {
      throw CommandFault.unknown("credential", id, nearest: NearestWord.to(id, among: known), known: known)
    }
    if known.isEmpty, !everywhere.allowEmpty {
      throw CommandFault(.nothing, "neither version holds a credential", help: "name folders with designs")
    }
    let terminal = everywhere.terminal
    let report = ComparisonRequest(credentials: credential, date: date).answer(first, second, kept: keeping.answers) {
      terminal.progress("credential \($0) of \($1)")
    }
    terminal.progress(nil)
    switch format {
    case .pretty: terminal.print(report.text())
    case .json: terminal.print(report.json.text())
    case .markdown: terminal.print(report.markdown)
    }
    if let emitTests {
      let tests = ComparisonTests(report, between: first, and: second)
      try write(tests, to: FilePath.join(current, emitTests))
    }
    let statuses = report.entries.map(\.comparison.verdict).map { verdict -> ExitStatus in
      if unwanted.contains(verdict) { return verdict == .unknown ? .undecided : .findings }
      return verdict == .unknown ? .undecided : .success
    }
    let isIncomplete = first.isIncomplete || second.isIncomplete
    let hasErrors = (first.diagnostics + second.diagnostics).contains { $0.severity == .error }
    try ExitStatus.worst(statuses + [isIncomplete ? .undecided : .success, hasErrors ? .findings : .success]).end()
  }

  private func write(_ tests: ComparisonTests, to path: String) throws(CommandFault) {
    guard let text = tests.text else {
      everywhere.terminal.note(StyledText("\(tests.absence)\n"))
      return
    }
    try everywhere.write(text, to: path)
  }
}
