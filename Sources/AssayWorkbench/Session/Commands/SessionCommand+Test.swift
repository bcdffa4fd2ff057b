internal import AssayFormats
internal import AssayModel
internal import AssayTesting

extension SessionCommand {
  static let test = SessionCommand(
    "test", "[FILE | -k WORDS]", says: "Runs the tests of the project, as it stands on the disk.",
    details: "What the session declares plays no part. `-k` takes words of names with `and`, `or` and `not`.",
    example: ".test -k bay-hours", arguments: [.file]
  ) { session, words, _ throws(SessionFault) in
    let report = try session.tested(words)
    let isBad = report.tests.contains { $0.outcome == .failed }
    let isUndecided = report.tests.contains { $0.outcome == .undecided }
    return SessionAnswer(PrettyReport.text(of: report), isBad ? .failed : isUndecided ? .undecided : .done)
  }
}

extension Session {
  /// What running some tests comes to.
  fileprivate func tested(_ words: SessionCommand.Words) throws(SessionFault) -> TestReport {
    var selection = TestSelection()
    switch words.all.first {
    case nil: break
    case "-k"?:
      do throws(NameExpression.Fault) { selection.names = try NameExpression(words.rest) } catch {
        throw SessionFault(
          "`-k \(words.rest)` is not understood: \(error.message)", help: "write it as in `-k drill and not slow`")
      }
    default: selection.places = words.all.map { TestSelection.Place(file: $0) }
    }
    return try tested(selection)
  }

  func tested(_ selection: TestSelection) throws(SessionFault) -> TestReport {
    guard let known = project else { throw SessionFault("there is no project here that could have tests") }
    let project = OpenProject(known.folder)
    var request = TestRequest(seed: 1, day: project.configuration.tests.onDate ?? day)
    request.options.selection = selection
    request.options.keepsNewSnapshots = false
    var report = request.answer(about: project).report
    report.width = width
    guard !report.tests.isEmpty else {
      let isEverything = selection == TestSelection()
      throw SessionFault(
        isEverything ? "the project has no tests" : "no test was meant by this",
        help: isEverything ? "write some with `.test-from`" : "`.test` runs them all")
    }
    return report
  }
}
