internal import ArgumentParser
internal import AssayFormats
internal import AssayModel
internal import AssayWorkbench

/// Draws what a credential asks for, or what leads to what.
struct Graph: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Draw what a credential asks for, or what leads to what.",
    discussion: """
      With a credential, draws its criteria. Without one, draws which achievements count toward which: what criteria \
      name, what must be held before, what is said to stack. Formats: \
      \(DiagramFormats.all.map { "`\($0.name)` (\($0.says))" }.joined(separator: ", ")).

        assay graph
        assay graph welder
        assay graph welder --format mermaid
        assay graph --format dot | dot -Tsvg > pathway.svg
      """)

  @Argument(help: "The id of a credential.")
  var credential: String?

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions

  func run() throws {
    try everywhere.enterFolder()
    let format = try format()
    let project = OpenProject(try everywhere.projectFolder())
    let diagram = try diagram(of: project)
    if diagram.isEmpty, !everywhere.allowEmpty {
      throw CommandFault(
        .nothing, "this project holds nothing to draw", help: "write a design into `credentials/`, or see `assay check`"
      )
    }
    everywhere.terminal.print(format.text(of: diagram))
    let errors = project.diagnostics.count { $0.severity == .error }
    if errors > 0, !everywhere.quiet {
      let noun = errors == 1 ? "1 error" : "\(errors) errors"
      everywhere.terminal.note(StyledText("drawn without what could not be read: `assay check` shows \(noun)\n"))
    }
    let statuses: [ExitStatus] = [
      project.hasFaultyConfiguration ? .usage : .success, project.isIncomplete ? .undecided : .success,
      errors > 0 ? .findings : .success,
    ]
    try ExitStatus.worst(statuses).end()
  }

  private func format() throws(CommandFault) -> any DiagramFormat.Type {
    let name = everywhere.format ?? TextDiagram.name
    if let format = DiagramFormats.named(name) { return format }
    let names = DiagramFormats.all.map { $0.name }
    throw .unknown("way to draw", name, nearest: NearestWord.to(name, among: names), known: names)
  }

  private func diagram(of project: OpenProject) throws(CommandFault) -> Diagram {
    guard let id = credential else { return Diagram(of: project.project) }
    if let found = project.project.credentials[id] { return Diagram(criteriaOf: found) }
    if project.project.achievements[id] != nil {
      throw .usage("`\(id)` is an achievement, not a credential", help: "draw what it leads to with `assay graph`")
    }
    let known = project.project.credentials.keys.sorted()
    throw .unknown(
      "credential", id, nearest: NearestWord.to(id, among: known), known: known, help: "see the files in `credentials/`"
    )
  }
}
