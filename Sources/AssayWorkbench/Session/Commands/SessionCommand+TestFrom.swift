internal import AssayFormats
internal import AssayTesting

extension SessionCommand {
  static let testFrom = SessionCommand(
    "test-from", "NAME", says: "Writes what was tried since the last time as tests: `tests/NAME_test.lua`.",
    details: """
      Expressions with a plain value, evaluations and `.why` become expectations on the session's day; what else was \
      entered stands before them. Each `.whatif` becomes a file of its own, which declares the design as it would be.
      """,
    example: ".test-from renewal", arguments: [.name]
  ) { session, words, attempt throws(SessionFault) in
    let name = try words.exactly(1)[0]
    attempt.isRecorded = false
    guard name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }) else {
      throw SessionFault("`\(name)` cannot be part of a file's name", help: "use letters, digits, `_` and `-`")
    }
    guard let project = session.project else {
      throw SessionFault("there is no project here to write a test into", help: "begin one with `assay init`")
    }
    let tries = session.tries[min(session.testedTries, session.tries.count)...]
    let draft = TestDraft(name, tries, on: session.day, session.bench)
    var files = draft.count > 0 ? [(path: "tests/\(name)_test.lua", text: draft.text)] : []
    for attempt in tries {
      guard case .whatIf(let found) = attempt.kind, !found.rows.isEmpty else { continue }
      let number = files.count { $0.path.contains("_what_if") } + 1
      files.append(
        (
          path: "tests/\(name)_what_if\(number == 1 ? "" : "_\(number)")_test.lua",
          text: WhatIfDraft(name: name, day: session.day, tried: found).text
        ))
    }
    guard !files.isEmpty else {
      throw SessionFault(
        "nothing that was tried since the last time can be expected",
        help: "ask something first, as in `.why mig-basics ana` or `learner(\"ana\"):earns \"mig-basics\"`")
    }
    for file in files where !words.insists && project.folder.holds(file.path) {
      throw SessionFault(
        "`\(file.path)` is there already", help: "choose another name, or write `!` behind the command to write over it"
      )
    }
    var text = StyledText()
    for file in files {
      text.append(
        try session.write(file.text, to: project.folder.absolute(file.path), as: file.path, insists: words.insists, "")
          .text)
    }
    session.testedTries = session.tries.count
    return try session.proving(files.map(\.path), SessionAnswer(text))
  }
}

extension Session {
  /// Runs what was written: it says what was tried, or something is not as it was.
  fileprivate func proving(_ paths: [String], _ answer: SessionAnswer) throws(SessionFault) -> SessionAnswer {
    var selection = TestSelection()
    selection.places = paths.map { TestSelection.Place(file: $0) }
    guard project.map({ project in paths.allSatisfy(project.testPaths.contains) }) ?? false else {
      var answer = answer
      answer.text.appendLine("`folders: { tests: … }` of `assay.yaml` does not find it there", .warning)
      return answer
    }
    let report = try tested(selection)
    var answer = answer
    if report.tests.allSatisfy({ $0.outcome == .passed }) {
      answer.text.appendLine(
        report.tests.count == 1 ? "the test passes" : "the \(report.tests.count) tests pass", .good)
    } else {
      answer.text.append(PrettyReport.text(of: report))
      answer.outcome = .failed
    }
    return answer
  }
}
