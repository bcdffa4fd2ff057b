internal import ArgumentParser
internal import AssayFormats
internal import AssayModel
internal import AssayWorkbench

/// Runs one Lua file as a plugin's code.
struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run a script in the sandbox of plugins.",
    discussion: """
      The script has the words of plugins and the same limits, and can reach nothing outside. What it prints and what \
      it gives back is shown.

        assay run try.lua
      """)

  @Argument(help: "A Lua file.", completion: .file(extensions: ["lua"]))
  var script: String

  @OptionGroup var work: TimingWishes

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions

  func run() throws {
    try everywhere.enterFolder()
    let format = try everywhere.reportFormat()
    let files = try everywhere.reportFiles()
    let bytes: [UInt8]
    do throws(FileFault) { bytes = try FileSystem.read(script, limit: 4_000_001) } catch {
      throw CommandFault.usage(error.message)
    }
    let outcome = ScriptRun(bytes, named: try shownName(), limits: try limits(), countsWork: work.timing)
    if outcome.isEmpty, !everywhere.allowEmpty {
      throw CommandFault(.nothing, "`\(script.printable)` holds nothing to run")
    }
    if !outcome.output.isEmpty { everywhere.terminal.print(StyledText(outcome.output.printableLines)) }
    defer { if work.timing { everywhere.terminal.note(outcome.work.text) } }
    if outcome.diagnostics.isEmpty {
      for value in outcome.values { everywhere.terminal.print(StyledText(value.printableLines + "\n")) }
      return
    }
    let report = Report(
      outcome.diagnostics, sources: outcome.sources, paths: [script], width: everywhere.terminal.width)
    try everywhere.publish(report, as: format, to: files)
    try ExitStatus.undecided.end()
  }

  /// What messages call the script, and what it can see of its own name: never where on a machine it lies.
  private func shownName() throws(CommandFault) -> String {
    let current = try everywhere.currentFolder()
    let path = FilePath.relative(FilePath.normalised(FilePath.join(current, script)), to: current)
    guard path.hasPrefix("..") else { return path }
    return path.split(separator: "/").last.map(String.init) ?? path
  }

  /// Those of the project, where there is one.
  private func limits() throws(CommandFault) -> ScriptLimits {
    let current = try everywhere.currentFolder()
    guard everywhere.config != nil || ProjectFolder.find(from: current) != nil else { return ScriptLimits() }
    return OpenProject(try everywhere.projectFolder()).configuration.scripts
  }
}
