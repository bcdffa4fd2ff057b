internal import AssayModel

extension PrettyReport {
  /// What did not simply pass, and how many did.
  package static func text(of tests: TestReport) -> StyledText {
    var text = StyledText()
    text.appendLine("tests on \(tests.day), seed \(tests.seed)", .muted)
    text.appendLine()
    text.append(findings(of: tests.faults))
    let bad = [ReportedTest.Outcome.failed, .undecided].flatMap { outcome in
      tests.tests.filter { $0.outcome == outcome }
    }
    if !bad.isEmpty {
      var page = TestPage(tests, width: tests.width)
      for test in bad {
        text.append(page.text(of: test))
        text.appendLine()
      }
    }
    let others = others(in: tests)
    if !others.isEmpty {
      text.append(others)
      text.appendLine()
    }
    let slowest = slowest(of: tests)
    if !slowest.isEmpty {
      text.append(slowest)
      text.appendLine()
    }
    if let mutation = tests.mutation { text.append(mutants(of: mutation, in: tests)) }
    var end = TextBlocks()
    for remark in tests.remarks { end.add("", remark, width: tests.width, role: .muted) }
    end.add("", tests.summary.sentence, width: tests.width, role: tests.isBad ? .emphasis : .good)
    if let mutation = tests.mutation {
      end.add("", mutation.sentence, width: tests.width, role: mutation.diagnostics.isEmpty ? .good : .emphasis)
    }
    text.append(end.text)
    return text
  }

  /// What no test noticed, all of it, and the tests that would have.
  private static func mutants(of mutation: MutationReport, in tests: TestReport) -> StyledText {
    var text = StyledText()
    var page = Page(tests.besides)
    for diagnostic in mutation.diagnostics {
      text.append(page.text(of: diagnostic))
      text.appendLine()
    }
    guard let written = mutation.tests else { return text }
    text.appendLine("tests that would have noticed:", .emphasis)
    text.appendLine()
    for line in written.split(separator: "\n", omittingEmptySubsequences: false) {
      let shown = String(line).printable
      text.appendLine(shown.isEmpty ? "" : "    " + shown)
    }
    return text
  }

  /// What neither passed nor fails the run, a line each, with the reason.
  private static func others(in tests: TestReport) -> StyledText {
    var blocks = TextBlocks()
    for outcome in [ReportedTest.Outcome.knownIssue, .todo, .skipped] {
      for test in tests.tests where test.outcome == outcome {
        let label = outcome.words + String(repeating: " ", count: 13 - outcome.words.count)
        let reason = test.message.map { ": \($0)" } ?? ""
        blocks.add(label, "\(test.whereabouts)  \(test.name)\(reason)", width: tests.width)
      }
    }
    return blocks.text
  }

  private static func slowest(of tests: TestReport) -> StyledText {
    let slowest = tests.slowestTests
    if slowest.isEmpty { return StyledText() }
    var blocks = TextBlocks()
    blocks.add(StyledText("slowest:\n", .emphasis))
    let times = slowest.map(\.time)
    let most = times.map(\.count).max() ?? 0
    for (test, time) in zip(slowest, times) {
      let label = String(repeating: " ", count: 2 + most - time.count) + time + "  "
      blocks.add(label, "\(test.whereabouts)  \(test.name)", width: tests.width)
    }
    return blocks.text
  }
}

extension TestReport {
  /// As many of the slowest as are to be listed, the slowest first.
  var slowestTests: [ReportedTest] {
    let ranked = tests.enumerated().sorted { left, right in
      left.element.milliseconds == right.element.milliseconds
        ? left.offset < right.offset : left.element.milliseconds > right.element.milliseconds
    }
    return ranked.prefix(max(0, slowest)).map(\.element)
  }
}

extension ReportedTest {
  /// `12.3 ms`
  var time: String {
    "\(Decimal(millionths: (Decimal(milliseconds: milliseconds).millionths + 50_000) / 100_000 * 100_000)) ms"
  }
}
