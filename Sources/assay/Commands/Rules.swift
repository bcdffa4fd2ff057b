internal import ArgumentParser
internal import AssayFormats
internal import AssayLint
internal import AssayModel
internal import AssayWorkbench

/// Lists the rules, with how severe they are in this project.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List the rules, and how severe each is here.",
    discussion: """
      In a project, severities are those of its settings and profiles that hold everywhere; `reading` stands for what \
      `check` reports too. Elsewhere, all rules are listed that ship, each as severe as it says itself; those of a \
      profile are asked only where the profile is chosen. With words, only rules that hold all of them.

        assay rules
        assay rules suppression
        assay rules --profile eu
        assay rules --format json
      """)

  @Argument(help: "Words that the rule's name or sentence holds.")
  var words: [String] = []

  @Option(help: "List only what this profile brings or sets (repeatable).")
  var profile: [String] = []

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions

  func run() throws {
    try everywhere.enterFolder()
    let format = try EvaluationFormat(named: everywhere.format)
    let all = try rules()
    let list = (profile.isEmpty ? all : all.brought(by: profile)).filtered(by: words)
    // An empty word holds in every rule: it is a variable that was not set.
    if list.isEmpty || words.contains(""), !everywhere.allowEmpty { throw nothing(among: all) }
    switch format {
    case .pretty: everywhere.terminal.print(list.text)
    case .json: everywhere.terminal.print(list.json.text())
    }
  }

  private func rules() throws(CommandFault) -> RuleList {
    let day = try everywhere.date()
    guard let project = try everywhere.projectIfAny(profiles: profile.isEmpty ? nil : profile) else {
      try know(RuleList.shippedProfiles)
      return RuleList(profiles: profile)
    }
    try know(project.profileNames)
    return RuleList(project, request: LintRequest(choices: LintChoices(profiles: profile), day: day))
  }

  private func know(_ profiles: [String]) throws(CommandFault) {
    for id in profile where !profiles.contains(id) {
      throw .unknown("profile", id, nearest: NearestWord.to(id, among: profiles), known: profiles)
    }
  }

  private func nothing(among all: RuleList) -> CommandFault {
    if words.isEmpty { return CommandFault(.nothing, "this profile brings and sets no rule", help: nil) }
    let shipped = words.first { RuleList.shippedProfiles.contains($0) && profile.isEmpty }
    let nearest = words.compactMap { NearestWord.to($0, among: all.names) }.first
    return CommandFault(
      .nothing, "no rule holds \(words.map { "`\($0.printable)`" }.joined(separator: ", "))",
      help: shipped.map { "it is a profile: `assay rules --profile \($0)` lists what it asks for" }
        ?? nearest.map { "did you mean `\($0)`?" } ?? "`assay rules` lists them all")
  }
}
