internal import ArgumentParser
internal import AssayFormats
internal import AssayModel
internal import AssayWorkbench

/// Lists the rules, with how severe they are in this project.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List the rules, and how severe each is here.",
    discussion: """
      In a project, severities are those of its settings and profiles that hold everywhere; `reading` stands for what \
      `check` reports too. With words, only rules that hold all of them.

        assay rules
        assay rules suppression
        assay rules --format json
      """)

  @Argument(help: "Words that the rule's name or sentence holds.")
  var words: [String] = []

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions

  func run() throws {
    try everywhere.enterFolder()
    let format = try EvaluationFormat(named: everywhere.format)
    let request = LintRequest(day: try everywhere.date())
    let all = RuleList(try project(), request: request)
    let list = all.filtered(by: words)
    // An empty word holds in every rule: it is a variable that was not set.
    if list.isEmpty || words.contains(""), !everywhere.allowEmpty {
      let nearest = words.compactMap { NearestWord.to($0, among: all.names) }.first
      throw CommandFault(
        .nothing, "no rule holds \(words.map { "`\($0.printable)`" }.joined(separator: ", "))",
        help: nearest.map { "did you mean `\($0)`?" } ?? "`assay rules` lists them all")
    }
    switch format {
    case .pretty: everywhere.terminal.print(list.text)
    case .json: everywhere.terminal.print(list.json.text())
    }
  }

  /// Rules can be listed where no project is; one that was named must be there.
  private func project() throws(CommandFault) -> OpenProject? {
    do throws(CommandFault) { return OpenProject(try everywhere.projectFolder()) } catch {
      if error.status == .nothing { return nil }
      throw error
    }
  }
}
