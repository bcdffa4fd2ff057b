internal import ArgumentParser
internal import AssayFormats
internal import AssayModel
internal import AssayWorkbench

/// Lets somebody try things out.
struct Repl: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repl",
    abstract: "Try things out: learners, designs, what would be if.",
    discussion: """
      Takes Lua with the words of designs, plugins and tests, and prints what each expression gives. Commands begin with \
      a dot; `.help` lists them. Nothing that is entered changes the project.

        assay repl
        assay repl tries/renewal.lua
        assay repl --record renewal.scenario
        echo 'learner("ana"):earns "welder"' | assay repl

      Where no terminal is at hand there are no prompts, and the first entry that fails ends the session: with 1, or with \
      3 where a limit was reached.
      """)

  @Argument(help: "Files of Lua that are run first.", completion: .file(extensions: ["lua"]))
  var files: [String] = []

  @Option(help: ArgumentHelp("Write the session into a new file, as a scenario.", valueName: "file"))
  var record: String?

  @Flag(help: "Neither read nor keep what was entered.")
  var noHistory = false

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions

  func run() throws {
    try everywhere.enterFolder()
    let project = try everywhere.projectIfAny(countsWork: true)
    let session = Session(project, on: try everywhere.date())
    var conversation = Conversation(
      session, terminal: everywhere.terminal, record: try record.map { path throws(CommandFault) in try begin(path) })
    let isAtTerminal = RawTerminal.isAtHand
    if isAtTerminal {
      RawTerminal.prepare()
      session.width = RawTerminal.size.columns
      if !everywhere.quiet { everywhere.terminal.print(session.greeting) }
    }
    for file in files {
      let status = conversation.say(session.load(file))
      if status != .success, !isAtTerminal { try status.end() }
    }
    let status =
      isAtTerminal
      ? conversation.goOn(
        with: TypedEntries(session, everywhere.terminal),
        noHistory ? nil : HistoryFile(of: project, environment: Terminal.variable))
      : conversation.goOn(with: PipedEntries())
    try status.end()
  }

  /// A record is begun where nothing is, so that nothing is lost.
  private func begin(_ path: String) throws(CommandFault) -> String {
    do throws(FileFault) { try FileSystem.create([], at: path) } catch {
      throw .usage(
        error.writingMessage, help: error.reason == .exists ? "record into a new file, or take this one away" : nil)
    }
    return path
  }
}
