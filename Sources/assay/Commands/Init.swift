internal import ArgumentParser
internal import AssayFormats
internal import AssayModel
internal import AssayWorkbench

/// Begins a project.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Begin a project.",
    discussion: """
      Writes a small project that is well written, to be changed into your own. Nothing that is there already is \
      touched: if a file is in the way, nothing is written at all.

      \(Template.Kind.allCases.map { "  \($0.rawValue): \($0.says)" }.joined(separator: "\n"))

        assay init
        assay init welding
        assay init welding --template partner
      """)

  @Argument(
    help: "The folder, which is made where it is missing; this one, where it is left out.", completion: .directory)
  var dir = "."

  @Option(help: ArgumentHelp("What to begin with: basic, partner, stack or ci.", valueName: "template"))
  var template = Template.Kind.basic.rawValue

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions

  func run() throws {
    try everywhere.enterFolder()
    let names = Template.Kind.allCases.map(\.rawValue)
    guard let kind = Template.Kind(rawValue: template) else {
      throw CommandFault.unknown(
        "template", template, nearest: NearestWord.to(template, among: names), known: names)
    }
    let root = FilePath.normalised(FilePath.join(try everywhere.currentFolder(), dir))
    do throws(FileFault) {
      let entry = try FileSystem.entry(at: dir)
      if entry.kind != .folder { throw FileFault(path: dir, reason: .isNoFolder) }
    } catch {
      if error.reason != .missing { throw CommandFault.usage(error.writingMessage) }
    }
    let start = ProjectStart(kind, in: root, on: try everywhere.date())
    try everywhere.lay(start.files, help: "name another folder, as in `assay init welding`")
    let there = FilePath.normalised(dir)
    everywhere.tell("next: assay lint" + (there == "." ? "" : " -C \(there.printable)"))
  }
}
