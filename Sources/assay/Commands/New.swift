internal import ArgumentParser
internal import AssayFormats
internal import AssayModel
internal import AssayWorkbench

/// Writes one file to begin with.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a credential, plugin, check or test to begin with.",
    discussion: """
      \(NewDocument.Kind.allCases.map { "  \($0.rawValue): \($0.says)" }.joined(separator: "\n"))

      What is there already is never touched.

        assay new credential tig-basics
        assay new plugin northwind
        assay new check northwind/practical-without-witness
        assay new test tig-basics
      """)

  @Argument(help: "What to write: credential, plugin, check or test.")
  var kind: String

  @Argument(help: "Its id.")
  var name: String

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions

  func run() throws {
    try everywhere.enterFolder()
    let kinds = NewDocument.Kind.allCases.map(\.rawValue)
    guard let kind = NewDocument.Kind(rawValue: kind) else {
      throw CommandFault.unknown("template", kind, nearest: NearestWord.to(kind, among: kinds), known: kinds)
    }
    let project = OpenProject(try everywhere.projectFolder())
    let document = try document(kind, in: project)
    try everywhere.lay(
      NewFiles(in: project.folder.root, [document.file]), help: "choose another id, or change what is there")
    switch kind {
    case .credential: everywhere.tell("next: assay lint")
    case .test: break
    case .plugin: try register(document.name, in: project)
    case .check:
      everywhere.tell("next: add `require \"\(document.name)\"` to the plugin.lua of `\(document.plugin ?? "")`")
    }
  }

  private func document(_ kind: NewDocument.Kind, in project: OpenProject) throws(CommandFault) -> NewDocument {
    let isTaken = kind == .credential && project.project.achievements[name] != nil
    if isTaken {
      throw CommandFault(
        .findings, "`\(name.printable)` is the id of something that is there already", help: "choose another id")
    }
    let day = try everywhere.date()
    do throws(NewDocument.Refusal) {
      return try NewDocument(
        kind, named: name, in: project.configuration, hasSchema: project.folder.holds(EditorFiles.schemaPath),
        on: day)
    } catch { throw .usage(error.message.printable, help: error.help?.printable) }
  }

  /// Names the plugin in `assay.yaml`, or says what to write there.
  private func register(_ id: String, in project: OpenProject) throws(CommandFault) {
    if project.configuration.plugins.contains(where: { $0.id == id }) { return }
    let path = project.folder.configurationPath
    do throws(FileFault) {
      let bytes = try FileSystem.read(project.folder.absolute(path))
      if let text = String(validating: bytes, as: UTF8.self),
        let edited = ConfigurationText(text).adding(plugin: id)
      {
        try FileSystem.write(Array(edited.text.utf8), to: project.folder.absolute(path))
        everywhere.tell("added `\(id)` to `plugins` in \(path.printable)")
      } else {
        everywhere.tell("next: add `\(id)` to `plugins` in \(path.printable)")
      }
    } catch { throw .usage(error.writingMessage) }
  }
}
