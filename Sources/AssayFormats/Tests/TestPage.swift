internal import AssayEngine
internal import AssayModel

/// What can be said of a test that did not pass, for people.
struct TestPage {
  private let report: TestReport
  private let width: Int
  /// Shows lines of files, each cut once.
  private var page: PrettyReport.Page

  init(_ report: TestReport, width: Int) {
    self.report = report
    self.width = max(width, 40)
    var findings = report.findings
    findings.width = self.width - 2
    page = PrettyReport.Page(findings)
  }

  /// `FAIL tests/cloud_test.lua:6  cloud operator > is earned`, with all there is to say below.
  mutating func text(of test: ReportedTest) -> StyledText {
    var text = StyledText()
    let (mark, role): (String, StyledText.Role) =
      test.outcome == .undecided ? ("UNDECIDED", .warning) : ("FAIL", .bad)
    text.append(mark, role)
    text.append(" " + test.whereabouts, .path)
    let first = width - mark.count - 3 - test.whereabouts.columns
    let lines = test.name.printable.wrapped(first: first, rest: width - 5)
    for (index, line) in lines.enumerated() {
      text.append(index == 0 ? "  " : "     ")
      text.appendLine(line, .emphasis)
    }
    text.append(body(of: test).indented())
    return text
  }

  /// The same without its first line.
  mutating func body(of test: ReportedTest) -> StyledText {
    var blocks = TextBlocks()
    if let message = test.message { blocks.add("", message, width: width - 2) }
    addEvidence(of: test, to: &blocks)
    if let help = test.help { blocks.add("help: ", help, width: width - 2) }
    var rerun = StyledText("rerun: ", .emphasis)
    rerun.appendLine(test.rerun.printable)
    blocks.add(rerun)
    return blocks.text
  }

  /// What shows that it is so: values, the lines in question, criteria, what it printed.
  mutating func evidence(of test: ReportedTest) -> StyledText {
    var blocks = TextBlocks()
    addEvidence(of: test, to: &blocks)
    return blocks.text
  }

  private mutating func addEvidence(of test: ReportedTest, to blocks: inout TextBlocks) {
    // The two values come first; the lines in question come between them and what explains them.
    let values = test.details.prefix { if case .expected = $0 { true } else { false } }
    for detail in values { add(detail, to: &blocks) }
    let places = test.details.compactMap { if case .note(let note) = $0, note.range != nil { note } else { nil } }
    if test.place != nil || !places.isEmpty {
      blocks.addApart(page.frames(of: Diagnostic(test.rule, .error, "", at: test.place, notes: places)))
    }
    for detail in test.details.dropFirst(values.count) { add(detail, to: &blocks) }
    if !test.output.isEmpty { blocks.addApart(Self.shown("it printed:", test.output)) }
  }

  private func add(_ detail: ReportedTest.Detail, to blocks: inout TextBlocks) {
    switch detail {
    case .expected(let expected, let got):
      blocks.add("expected  ", expected, width: width - 2)
      blocks.add("got       ", got, width: width - 2)
    case .evaluation(let evaluation, let learner, let day):
      var page = EvaluationPage(width: width - 2, explains: false, day: day, sources: report.sources)
      page.write(evaluation, of: learner)
      blocks.addApart(page.text)
    case .difference(let expected, let got): blocks.addApart(TextDifference(expected: expected, got: got).text)
    case .code(let says, let code): blocks.addApart(Self.shown(says.printable + ":", code))
    case .note(let note): if note.range == nil { blocks.add("note: ", note.message, width: width - 2) }
    }
  }

  /// A text as it is, as far as that is harmless and short.
  private static func shown(_ label: String, _ text: String) -> StyledText {
    var block = StyledText()
    block.appendLine(label, .emphasis)
    var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    while lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines.prefix(mostLines) {
      let shown = String(decoding: line, as: UTF8.self).replacing("\t", with: "    ").printable
      block.appendLine(shown.isEmpty ? "" : "    " + shown)
    }
    if lines.count > mostLines { block.appendLine("    ... and \(lines.count - mostLines) more lines", .muted) }
    return block
  }

  private static let mostLines = 60
}

extension ReportedTest {
  /// `tests/cloud_test.lua:6`
  var whereabouts: String { "\(file.printable):\(line)" }
}
