internal import ArgumentParser
internal import AssayFormats
internal import AssayModel
internal import AssayWorkbench

/// What every command takes.
struct GlobalOptions: ParsableArguments {
  @Option(name: .customShort("C"), help: ArgumentHelp("Run as if started in this folder.", valueName: "dir"))
  var folder: String?

  @Option(help: ArgumentHelp("The project's own file, instead of the nearest `assay.yaml`.", valueName: "file"))
  var config: String?

  @Option(help: ArgumentHelp("The day that counts as today.", valueName: "date"))
  var on: String?

  @Option(help: "When to use colours.")
  var color: ColorChoice = .auto

  @Option(help: ArgumentHelp("How to print the result, such as `pretty` or `json`.", valueName: "format"))
  var format: String?

  @Option(help: ArgumentHelp("Also write a report to a file (repeatable).", valueName: "format=path"))
  var report: [String] = []

  @Flag(help: "Succeed where there is nothing to do.")
  var allowEmpty = false

  @Flag(name: .shortAndLong, help: "Say only what is wrong.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say what is being done, on stderr.")
  var verbose = false

  var terminal: Terminal { Terminal(color: color, isQuiet: quiet, isVerbose: verbose) }

  /// The day asked about.
  func date() throws(CommandFault) -> CalendarDate {
    guard let on else { return Clock.today() }
    guard let date = CalendarDate(on) else {
      throw .usage("`\(on.printable)` is not a date of the calendar", help: "write it as in `--on 2026-05-01`")
    }
    return date
  }

  /// Makes all paths start from the folder of `-C`, once the other options have been understood.
  func enterFolder() throws(CommandFault) {
    _ = try date()
    guard let folder else { return }
    do throws(FileFault) { try FileSystem.enter(folder) } catch { throw .usage(error.message) }
  }

  /// Where paths start from.
  func currentFolder() throws(CommandFault) -> String {
    do throws(FileFault) { return try FileSystem.currentFolder() } catch {
      throw CommandFault(
        .undecided, "the folder in which this runs could not be found", help: "change to a folder that exists")
    }
  }

  /// The project that is worked on, for what can be said without one; one that was named must be there.
  func projectIfAny(profiles: [String]? = nil, countsWork: Bool = false) throws(CommandFault) -> OpenProject? {
    let current = try currentFolder()
    if config == nil, ProjectFolder.find(from: current) == nil { return nil }
    return OpenProject(try projectFolder(), profiles: profiles, countsWork: countsWork)
  }

  /// The project that is worked on.
  func projectFolder() throws(CommandFault) -> ProjectFolder {
    let current = try currentFolder()
    if let config {
      do throws(FileFault) { return try .at(configuration: config, from: current) } catch {
        throw .usage(error.message)
      }
    }
    guard let found = ProjectFolder.find(from: current) else {
      throw CommandFault(
        .nothing, "there is no project here: neither this folder nor one above it holds an `assay.yaml`",
        help: "go to a project's folder, or name it with `-C DIR`")
    }
    return found
  }
}
