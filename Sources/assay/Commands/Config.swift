internal import ArgumentParser
internal import AssayFormats
internal import AssayModel
internal import AssayWorkbench

/// Shows how a project is set up, and what editors can know of it.
struct Config: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Show how a project is set up, and describe designs for editors.",
    discussion: """
      show: every setting, with the line of `assay.yaml` in which it is written.
      schema: a JSON Schema of all documents, or of one kind. In a project, it knows what its plugins declare.
      stubs: the words of plugins for Lua editors (LuaLS) and for luacheck, the project's own plugins' among them.

        assay config show
        assay config show --format json
        assay config schema credential
        assay config schema --output .assay
        assay config stubs --output .
      """)

  enum Subject: String, CaseIterable { case show, schema, stubs }

  @Argument(help: "What to show: show, schema or stubs.")
  var subject: String

  @Argument(help: "The kind of document of which the schema is wanted; all of them, where it is left out.")
  var kind: String?

  @Option(help: ArgumentHelp("Write files into this folder instead.", valueName: "dir"), completion: .directory)
  var output: String?

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions

  func run() throws {
    try everywhere.enterFolder()
    let names = Subject.allCases.map(\.rawValue)
    guard let subject = Subject(rawValue: subject) else {
      throw CommandFault.unknown("subject", subject, nearest: NearestWord.to(subject, among: names), known: names)
    }
    if let kind, subject != .schema {
      throw CommandFault.usage(
        "`\(kind.printable)` is one word too many", help: "only `schema` takes a kind of document")
    }
    switch subject {
    case .show: try show()
    case .schema: try schema()
    case .stubs: try stubs()
    }
  }

  private func show() throws {
    if output != nil { throw CommandFault.usage("`show` writes no files", help: "leave out `--output`") }
    let format = try EvaluationFormat(named: everywhere.format)
    let folder = try everywhere.projectFolder()
    if OpenProject(folder).hasFaultyConfiguration {
      throw CommandFault.usage("the project's own file has faults", help: "`assay check` shows them")
    }
    do throws(FileFault) {
      let configuration = try ConfigurationInEffect(folder)
      switch format {
      case .pretty: everywhere.terminal.print(configuration.text)
      case .json: everywhere.terminal.print(configuration.json.text())
      }
    } catch { throw CommandFault(.undecided, error.message) }
  }

  private func schema() throws {
    let schema = try everywhere.projectIfAny()?.schema ?? DesignSchema()
    if let kind {
      guard let found = schema.schema(for: kind) else {
        throw CommandFault.unknown(
          "kind of document", kind, nearest: NearestWord.to(kind, among: schema.words), known: schema.words)
      }
      if let output {
        try everywhere.overwrite([.init(path: "\(kind).schema.json", text: found.text() + "\n")], in: output)
      } else {
        everywhere.terminal.print(found.text())
      }
    } else if let output {
      let files = schema.files.map { Template.File(path: $0.name, text: $0.schema.text() + "\n") }
      try everywhere.overwrite(files, in: output)
    } else {
      everywhere.terminal.print(schema.whole.text())
    }
  }

  private func stubs() throws {
    let files = EditorFiles.lua(for: try everywhere.projectIfAny())
    if let output { return try everywhere.overwrite(files, in: output) }
    everywhere.terminal.print(StyledText(files[0].text))
  }
}
