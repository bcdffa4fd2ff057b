extension MarkdownReport {
  /// How many there are of each outcome, then a section for each that did not pass.
  package static func text(of tests: TestReport) -> StyledText {
    let summary = tests.summary
    var text = "### Assay: \(MarkdownText.escaped(summary.sentence))\n"
    let counts = ReportedTest.Outcome.ranked.filter { summary.count(of: $0) > 0 }
    if !counts.isEmpty {
      text += "\n| outcome | tests |\n|---|---|\n"
      text += counts.map { "| \($0.words) | \(summary.count(of: $0)) |\n" }.joined()
    }
    if let mutation = tests.mutation { text += "\n\(mutation.sentence)\n" }
    for remark in tests.remarks { text += "\n\(remark)\n" }
    text += table(of: tests.besides)
    var page = TestPage(tests, width: 80)
    let bad = tests.tests.filter(\.outcome.isBad)
    for (index, test) in bad.enumerated() {
      let section = section(of: test, &page)
      if text.utf8.count + section.utf8.count > mostBytes {
        text += "\n... and \(bad.count - index) more\n"
        break
      }
      text += section
    }
    if let written = tests.mutation?.tests?.printableLines, text.utf8.count + written.utf8.count <= mostBytes {
      let fence = fence(around: written)
      text += "\n#### Tests that would have noticed\n\n\(fence)lua\n\(written)\(fence)\n"
    }
    return StyledText(text)
  }

  private static func section(of test: ReportedTest, _ page: inout TestPage) -> String {
    let body = page.body(of: test).plain
    let fence = fence(around: body)
    return """

      #### \(test.outcome.words): \(MarkdownText.escaped(test.name))

      \(MarkdownText.code(test.whereabouts))

      \(fence)text
      \(body)\(fence)

      """
  }

  /// Longer than any that stands in the text, so that nothing in it ends the block.
  private static func fence(around text: String) -> String {
    var (longest, run) = (0, 0)
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    return String(repeating: "`", count: max(3, longest + 1))
  }
}
