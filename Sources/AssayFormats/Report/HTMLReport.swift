internal import AssayModel

/// One page that needs nothing else: to be read in a browser, printed, or kept with the results of a run.
///
/// It runs no script and fetches nothing, and forbids the browser both.
package enum HTMLReport: ReportFormat {
  package static let name = "html"
  package static let says = "one self-contained page"
  package static let use = "A browser, a printer, or an artifact of CI that people open."

  package static func text(of report: Report) -> StyledText {
    var report = report
    report.width = Report.defaultWidth
    var page = PrettyReport.Page(report)
    let suites = report.suites.filter { $0.cases.contains { $0.diagnostic != nil } }
    var lines = head(report) + contents(suites, report)
    for (index, suite) in suites.enumerated() { lines += section(suite, index + 1, report, &page) }
    lines += files(report)
    return StyledText((lines + ["</main>", "</body>", "</html>"]).joined(separator: "\n") + "\n")
  }

  private static func head(_ report: Report) -> [String] {
    let sentence = XMLText.escaped(report.summary.sentence)
    let policy = "default-src 'none'; style-src 'unsafe-inline'"
    return [
      "<!DOCTYPE html>", #"<html lang="en">"#, "<head>", #"<meta charset="UTF-8" />"#,
      #"<meta name="viewport" content="width=device-width, initial-scale=1" />"#,
      #"<meta http-equiv="Content-Security-Policy" content="\#(policy)" />"#,
      "<title>Assay: \(sentence)</title>", "<style>", HTMLStyle.sheet, "</style>", "</head>", "<body>", "<main>",
      "<h1>Assay</h1>", #"<p class="summary">\#(sentence)</p>"#,
    ]
  }

  /// One file needs no list of files.
  private static func contents(_ suites: [ReportedSuite], _ report: Report) -> [String] {
    if suites.count < 2 { return [] }
    let items = suites.enumerated().map { index, suite in
      ##"<li><a href="#file-\##(index + 1)"><bdi>\##(shown(suite.name))</bdi></a> (\##(suite.cases.count))</li>"##
    }
    return [#"<nav aria-label="Files">"#, "<ul>"] + items + ["</ul>", "</nav>"]
  }

  private static func section(
    _ suite: ReportedSuite, _ number: Int, _ report: Report, _ page: inout PrettyReport.Page
  ) -> [String] {
    var lines = [
      #"<section aria-labelledby="file-\#(number)">"#,
      #"<h2 id="file-\#(number)"><bdi>\#(shown(suite.name))</bdi></h2>"#,
    ]
    for diagnostic in suite.cases.compactMap(\.diagnostic) { lines += article(diagnostic, report, &page) }
    return lines + ["</section>"]
  }

  private static func article(
    _ diagnostic: Diagnostic, _ report: Report, _ page: inout PrettyReport.Page
  ) -> [String] {
    let severity = diagnostic.severity.rawValue
    var lines = [
      #"<article class="\#(severity)">"#,
      #"<h3><span class="severity">\#(severity)</span> \#(words(diagnostic.message))</h3>"#,
    ]
    lines += block(page.frames(of: diagnostic), "the lines in question")
    for note in diagnostic.notes where note.range == nil { lines.append("<p>\(words(note.message))</p>") }
    if let help = diagnostic.help { lines.append(#"<p class="help">What to do: \#(words(help))</p>"#) }
    for fix in diagnostic.fixes {
      var text = StyledText()
      page.append(fix, page.gutter(of: diagnostic), to: &text)
      lines += block(text, "a fix")
    }
    let rule = report.rules.first { $0.id == diagnostic.rule }
    let says = rule.map { ": \(words($0.says))" } ?? ""
    let ruler = diagnostic.ruler == .core ? "" : ", ruled by <bdi>\(shown(diagnostic.ruler.label))</bdi>"
    return lines + [
      #"<p class="rule"><code>\#(shown(diagnostic.rule.name))</code>\#(ruler)\#(says)</p>"#, "</article>",
    ]
  }

  private static func files(_ report: Report) -> [String] {
    if report.paths.isEmpty { return [] }
    let items = report.paths.map { "<li><bdi>\(shown($0))</bdi></li>" }
    return ["<details>", "<summary>What was looked at</summary>", "<ul>"] + items + ["</ul>", "</details>"]
  }

  /// Long lines are scrolled to, by keyboard too.
  private static func block(_ text: StyledText, _ label: String) -> [String] {
    if text.isEmpty { return [] }
    let spans = text.spans.map { span in
      let escaped = XMLText.escaped(span.text)
      return span.role == .plain ? escaped : #"<span class="\#(span.role.rawValue)">\#(escaped)</span>"#
    }
    return [#"<pre tabindex="0" role="region" aria-label="\#(label)">\#(spans.joined())</pre>"#]
  }

  private static func words(_ text: String) -> String {
    MarkedWords(text.printable).parts.map { part in
      part.isMarked ? "<code>\(XMLText.escaped(part.text))</code>" : XMLText.escaped(part.text)
    }.joined()
  }

  private static func shown(_ text: String) -> String { XMLText.escaped(text.printable) }
}
