internal import ArgumentParser
internal import AssayFormats
internal import AssayLint
internal import AssayModel
internal import AssayWorkbench

/// Reads a project and says what is wrong with what its designs mean.
struct Lint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Say what is wrong with what designs mean.",
    discussion: """
      Does what `check` does, and asks the rules. What a rule is about says `assay explain RULE`; how severe it is \
      here says `assay rules`. Rules are not asked while a design cannot be read without errors. With `--changed`, \
      credentials are also compared with what they were: whether somebody loses one unannounced.

      A finding is accepted by a comment above it or on its line, by `lint: suppress` in `assay.yaml`, or by a baseline:

        # assay: allow[rule] until=2027-03-31 reason: second bay opens in March

        assay lint
        assay lint credentials/welder.yaml --select empty-choice
        assay lint --diff
        assay lint --fix
        assay lint --write-baseline
        assay lint --changed=main --fail-on error
      """)

  @Argument(help: "Files or folders whose findings are shown.", completion: .file())
  var paths: [String] = []

  @Option(help: "A profile to lint by, instead of the project's (repeatable).")
  var profile: [String] = []

  @Option(help: ArgumentHelp("Ask only this rule (repeatable).", valueName: "rule"))
  var select: [String] = []

  @Option(help: ArgumentHelp("Leave this rule out (repeatable).", valueName: "rule"))
  var ignore: [String] = []

  @Flag(help: "Apply the fixes that cannot change what a design means.")
  var fix = false

  @Flag(help: "With `--fix` or `--diff`: apply those too that can.")
  var unsafeFixes = false

  @Flag(help: "Show what `--fix` would change, and change nothing.")
  var diff = false

  @Option(help: ArgumentHelp("A file with findings that are known.", valueName: "file"))
  var baseline: String?

  @Flag(help: "Write the findings that are known: what is mended leaves, nothing comes in.")
  var writeBaseline = false

  @Flag(help: "With `--write-baseline`: let new findings come in too.")
  var grow = false

  @Option(help: ArgumentHelp("From which severity on findings fail the run.", valueName: "severity"))
  var failOn: LintSettings.FailOn?

  @Flag(help: "Count the findings of each rule and credential.")
  var statistics = false

  @Option(
    help: ArgumentHelp(
      "Show only findings about files changed since a commit; alone, since the last.", valueName: "commit"))
  var changed: String?

  @OptionGroup var work: TimingWishes

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions

  func run() throws {
    try everywhere.enterFolder()
    let wishes = try LintWishes(self)
    let format = try everywhere.reportFormat()
    let files = try everywhere.reportFiles()
    let project = OpenProject(
      try everywhere.projectFolder(), profiles: profile.isEmpty ? nil : profile, countsWork: work.timing)
    for path in project.paths { everywhere.terminal.log("read \(path)") }
    let scope = try wishes.scope(in: project)
    var request = LintRequest(choices: try wishes.choices(in: project), day: try everywhere.date(), scope: scope)
    request.earlier = changed.flatMap { KeptProject($0, of: project) }
    let known = try wishes.baselineFile(of: project)
    if known?.isThere ?? false { request.baseline = known?.path }

    var answer = try Self.answer(request, project)
    if let fault = everywhere.emptiness(of: project, "lint") {
      if !answer.shown.isEmpty { try publish(answer, format, files) }
      throw fault
    }
    if fix || diff {
      let corrected = try Self.corrected(answer, request, unsafeToo: unsafeFixes)
      if diff { return try show(corrected, instead: answer) }
      try write(corrected)
      answer = corrected.answer
    }
    if writeBaseline, let known {
      try write(answer, to: known)
      request.baseline = known.path
      answer = try Self.answer(request, answer.project)
    }
    try publish(answer, format, files)
    if statistics { show(RuleStatistics(answer.shown), format) }
    work.show(project, on: everywhere.terminal)
    // The process ends here; taking a large project apart first would cost as much as reading it.
    _ = Unmanaged.passRetained(KeptAnswer(answer))
    try status(of: answer).end()
  }
}

extension Lint {
  private static func answer(_ request: LintRequest, _ project: OpenProject) throws(CommandFault) -> LintAnswer {
    do throws(FileFault) { return try request.answer(about: project) } catch { throw .usage(error.message) }
  }

  private static func corrected(
    _ answer: LintAnswer, _ request: LintRequest, unsafeToo: Bool
  ) throws(CommandFault) -> CorrectedProject {
    do throws(FileFault) { return try CorrectedProject(answer, request: request, unsafeToo: unsafeToo) } catch {
      throw .usage(error.message)
    }
  }

  func publish(
    _ answer: LintAnswer, _ format: any ReportFormat.Type, _ files: [ReportFile]
  ) throws(CommandFault) {
    try everywhere.publish(report(of: answer), as: format, to: files)
    if let reservation = answer.reservation, !everywhere.quiet {
      everywhere.terminal.note(StyledText("note: \(reservation)\n"))
    }
    if !answer.unproved.isEmpty, !everywhere.quiet {
      let credentials = answer.unproved.count == 1 ? "1 credential" : "\(answer.unproved.count) credentials"
      everywhere.terminal.note(
        StyledText("note: what all learners could do was not looked into for \(credentials): `assay analyze` does\n"))
    }
  }

  func report(of answer: LintAnswer) -> Report {
    let looked = answer.project.paths.filter { path in
      switch answer.scope {
      case .everything: true
      case .files(let paths), .touching(let paths): paths.contains(path)
      }
    }
    var report = answer.project.report(
      answer.shown, about: looked, in: answer.sources, width: everywhere.terminal.width)
    report.failLevel = failLevel(of: answer)
    return report
  }

  /// From which severity on a finding fails the run; nil for never.
  private func failLevel(of answer: LintAnswer) -> Diagnostic.Severity? {
    (failOn ?? answer.project.configuration.lint.failOn ?? .warning).severity
  }

  /// Beside a document for programs, the table is for people.
  private func show(_ statistics: RuleStatistics, _ format: any ReportFormat.Type) {
    if format == PrettyReport.self {
      everywhere.terminal.print(statistics.text)
    } else {
      everywhere.terminal.note(statistics.text)
    }
  }

  func status(of answer: LintAnswer) -> ExitStatus {
    let open = answer.shown.filter { $0.acceptance == nil }
    var statuses: [ExitStatus] = []
    if let limit = failLevel(of: answer), open.contains(where: { $0.severity >= limit }) { statuses.append(.findings) }
    if open.contains(where: \.rule.leavesUndecided) { statuses.append(.undecided) }
    if answer.hasFaultyConfiguration { statuses.append(.usage) }
    return .worst(statuses)
  }
}

extension LintSettings.FailOn: ExpressibleByArgument {
  /// Nil for `never`.
  fileprivate var severity: Diagnostic.Severity? {
    switch self {
    case .error: .error
    case .warning: .warning
    case .info: .info
    case .never: nil
    }
  }
}

/// Holds what is not to be taken apart.
private final class KeptAnswer {
  let answer: LintAnswer

  init(_ answer: LintAnswer) { self.answer = answer }
}
