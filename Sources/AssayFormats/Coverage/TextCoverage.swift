/// What was seen and what is missing, for people: read aloud, in ASCII and in 60 columns.
package enum TextCoverage: CoverageFormat {
  package static let name = "text"
  package static let says = "percentages, and what is missing, with what to write"
  package static let use = "The terminal, and the logs of CI."

  package static func text(of report: CoverageReport) -> StyledText {
    var text = StyledText()
    text.appendLine(report.sentence, .emphasis)
    let tested = report.credentials.filter { $0.evaluations > 0 }
    let idWidth = min(28, tested.map { $0.id.printable.columns }.max() ?? 0)
    for credential in tested { appendBar(credential.tally, credential.id, idWidth, to: &text) }
    for credential in report.credentials where credential.evaluations == 0 {
      appendItem(
        "\(credential.place.map { "\($0.text): " } ?? "")`\(credential.id)` is asked about by no test: add an example, "
          + "or a test that expects it", report.width, to: &text)
    }
    for credential in tested where !credential.missing.isEmpty {
      text.appendLine()
      text.appendLine(credential.id.printable, .emphasis)
      for (node, obligation) in credential.missing { appendItem(sentence(node, obligation), report.width, to: &text) }
    }
    appendTests(of: tested, to: &text)
    append(report.lines, report, to: &text)
    return text
  }

  /// Ready to be pasted into a file.
  private static func appendTests(of credentials: [CoveredCredential], to text: inout StyledText) {
    let sections = credentials.filter { !$0.tests.isEmpty }.map { credential in
      "describe(\(LuaTerm.quoted(credential.id)), function()\n" + credential.tests.joined(separator: "\n") + "end)\n"
    }
    if sections.isEmpty { return }
    text.appendLine()
    text.appendLine("tests that would show it:", .emphasis)
    text.appendLine()
    let lines = sections.joined(separator: "\n").split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    for line in lines { text.appendLine(line.isEmpty ? "" : "    " + String(line).printable) }
  }

  private static func appendBar(_ tally: CoverageTally, _ id: String, _ idWidth: Int, to text: inout StyledText) {
    guard let percent = tally.percent else { return }
    let cells = 20
    let full = percent * cells / 100
    let id = id.printable
    text.append("  \(id)\(spaces(idWidth - id.columns))  ")
    text.append("[\(String(repeating: "#", count: full))\(String(repeating: "-", count: cells - full))]", .muted)
    text.append("\(spaces(5 - "\(percent)".count))")
    text.append("\(percent) %", percent == 100 ? .good : .bad)
    text.appendLine("  \(tally.fulfilled) of \(tally.all)")
  }

  private static func sentence(_ node: CoveredNode, _ obligation: CoveredObligation) -> String {
    let place = (obligation.place ?? node.place).map { "\($0.text): " } ?? ""
    let origin = node.origin.map { " (\($0.text))" } ?? ""
    return "\(place)`\(node.name)`\(origin): \(obligation.advice)"
  }

  private static func append(_ lines: LineCoverage, _ report: CoverageReport, to text: inout StyledText) {
    guard let sentence = report.lineSentence else { return }
    text.appendLine()
    text.appendLine(sentence, .emphasis)
    for file in lines.files where !file.missing.isEmpty {
      let ranges = file.missing.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
      appendItem(
        "\(file.path):\(file.missing[0].lowerBound): never run: \(file.missing.map(\.count) == [1] ? "line" : "lines") "
          + ranges.joined(separator: ", "), report.width, to: &text)
    }
  }

  private static func appendItem(_ words: String, _ width: Int, to text: inout StyledText) {
    for (index, line) in words.printable.wrapped(first: width - 2, rest: width - 6).enumerated() {
      text.appendLine((index == 0 ? "  " : "      ") + line)
    }
  }

  private static func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
