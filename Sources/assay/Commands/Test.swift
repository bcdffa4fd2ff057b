internal import ArgumentParser
internal import AssayFormats
internal import AssayModel
internal import AssayTesting
internal import AssayWorkbench

/// Runs the tests of a project: worked examples, and files of tests.
struct Test: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run worked examples and files of tests.",
    discussion: """
      Runs the `examples` of designs, the `example`s of plugins and every file in `tests/` that ends in `_test.lua`. The \
      order is drawn anew each time, from a seed that is printed; `--seed` draws the same order again. Exits with 0 when \
      every test passed, 1 when one failed, 3 when one cannot be decided, 5 when none was selected.

      With --mutate, each number of a design is one off, each word swapped, each limit and criterion left out, one at a \
      time. Exits with 1 when no test notices a change that a learner would, and shows that learner with a test to paste.

        assay test
        assay test tests/mig_test.lua:12
        assay test -k "pass mark and not slow"
        assay test --failed --bail
        assay test --report junit=tests.xml
        assay test --coverage --min-coverage 90
        assay test --coverage html=coverage.html
        assay test --mutate
        assay test --mutate cloud-operator
      """)

  @Argument(
    help: ArgumentHelp(
      "Files, folders, or a line of a file; with --mutate, credentials too.", valueName: "path[:line]"),
    completion: .file())
  var paths: [String] = []

  @Option(
    name: .customShort("k"),
    help: ArgumentHelp("Only tests whose names have these words: `and`, `or`, `not`.", valueName: "words"))
  var names: String?

  @Option(help: ArgumentHelp("Only tests with this tag, `#slow` in a name (repeatable).", valueName: "tag"))
  var tag: [String] = []

  @Flag(help: "Only tests that failed when they were last run.")
  var failed = false

  @Option(help: ArgumentHelp("Stop after so many failures; alone, after the first.", valueName: "count"))
  var bail: Int?

  @Option(help: ArgumentHelp("What the order and the properties are drawn from.", valueName: "number"))
  var seed: Int?

  @Flag(help: "List the tests and run none.")
  var list = false

  @Flag(help: "Keep the snapshots as they are now.")
  var updateSnapshots = false

  @Option(help: ArgumentHelp("List so many of the slowest tests.", valueName: "count"))
  var slowest: Int?

  @Option(
    help: ArgumentHelp(
      "Say what the tests show of each criterion, as text, lcov, json or html (repeatable).", valueName: "format[=path]"
    ))
  var coverage: [String] = []

  @Option(help: ArgumentHelp("Fail where less of the criteria is shown.", valueName: "percent"))
  var minCoverage: Int?

  @Flag(
    help: "Write the designs otherwise, one thing after the other, and say which changes no test notices.")
  var mutate = false

  @Option(name: .customShort("j"), help: ArgumentHelp("How many files are run side by side.", valueName: "count"))
  var jobs: Int?

  @OptionGroup var work: TimingWishes

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions

  func run() throws {
    try everywhere.enterFolder()
    let wishes = try TestWishes(self)
    let format = try everywhere.reportFormat()
    let files = try everywhere.reportFiles()
    let shown = try CoverageWishes(coverage, least: minCoverage, format)
    let project = OpenProject(try everywhere.projectFolder(), countsLines: shown.isAsked, countsWork: work.timing)
    var request = try wishes.request(for: project)
    request.options.seesCriteria = shown.isAsked || mutate
    request.looksForLearners = shown.isAsked
    if mutate { request.mutated = try wishes.mutated(in: project) }
    if list { return try show(request, of: project, wishes, format) }
    let terminal = everywhere.terminal
    let answer = request.answer(about: project) { terminal.progress("mutant \($0) of \($1)") }
    if mutate { terminal.progress(nil) }
    var report = answer.report
    report.width = everywhere.terminal.width
    report.slowest = slowest ?? 0
    // What is wrong with the project comes before that nothing was run.
    if report.tests.isEmpty, answer.status == .success, !everywhere.allowEmpty {
      if report.isBad { try everywhere.publish(report, as: format, to: files) }
      throw wishes.emptiness(of: request.options.selection, among: answer.planned)
    }
    // A document on stdout stays a document: beside one, the tests are told on stderr.
    if shown.takesOutput {
      everywhere.terminal.note(report.text(in: format))
    } else {
      try everywhere.publish(report, as: format, to: files)
    }
    do throws(FileFault) { try answer.keep() } catch { throw CommandFault.usage(error.writingMessage) }
    work.show(project, on: everywhere.terminal)
    var statuses = [answer.status]
    if !everywhere.allowEmpty, let vain = wishes.neglected(in: answer, request.options.selection) {
      everywhere.terminal.report(vain)
      statuses.append(vain.status)
    }
    if mutate, !answer.canBeMutated {
      everywhere.terminal.report(
        CommandFault(
          .findings, "no mutant was tried, since not every test passes", help: "mend what is reported first"))
    }
    if let coverage = answer.coverage { statuses.append(try shown.publish(coverage, everywhere)) }
    try ExitStatus.worst(statuses).end()
  }

  /// One line for each, as `FILE:LINE` can be given back.
  private func show(
    _ request: TestRequest, of project: OpenProject, _ wishes: TestWishes, _ format: any ReportFormat.Type
  ) throws {
    let (plan, project) = request.plan(for: project)
    if format == JSONReport.self {
      everywhere.terminal.print(PlannedTest.json(plan.chosen).text())
    } else {
      for test in plan.chosen {
        var line = StyledText(test.place.printable, .path)
        line.appendLine("  " + test.name.printable)
        everywhere.terminal.print(line)
      }
    }
    var statuses: [ExitStatus] = plan.loading.isEmpty ? [] : [.findings]
    for test in plan.loading {
      everywhere.terminal.note(StyledText("error: \(test.file.printable): \((test.message ?? "").printable)\n", .error))
    }
    let errors = project.diagnostics.filter { $0.severity == .error }
    for error in errors { everywhere.terminal.note(StyledText("error: \(error.message.printable)\n", .error)) }
    if !errors.isEmpty { statuses.append(.findings) }
    if project.isIncomplete { statuses.append(.undecided) }
    if project.hasFaultyConfiguration { statuses.append(.usage) }
    if plan.chosen.isEmpty, statuses.isEmpty, !everywhere.allowEmpty {
      throw wishes.emptiness(of: request.options.selection, among: plan.tests)
    }
    try ExitStatus.worst(statuses).end()
  }
}

extension TestAnswer {
  var status: ExitStatus {
    var statuses: [ExitStatus] = []
    if report.tests.contains(where: { $0.outcome == .failed }) { statuses.append(.findings) }
    if report.tests.contains(where: { $0.outcome == .undecided }) || project.isIncomplete {
      statuses.append(.undecided)
    }
    if project.diagnostics.contains(where: { $0.severity == .error }) { statuses.append(.findings) }
    if project.hasFaultyConfiguration { statuses.append(.usage) }
    if let mutation = report.mutation {
      if !mutation.survivors.isEmpty { statuses.append(.findings) }
      if !mutation.unknown.isEmpty { statuses.append(.undecided) }
    }
    return .worst(statuses)
  }
}
