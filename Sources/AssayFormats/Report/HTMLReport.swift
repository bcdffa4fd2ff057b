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
    var lines = contents(suites, report)
    for (index, suite) in suites.enumerated() { lines += section(suite, index + 1, report, &page) }
    return StyledText(HTMLPage.text(report.summary.sentence, lines + files(report)))
  }

  /// One file needs no list of files.
  private static func contents(_ suites: [ReportedSuite], _ report: Report) -> [String] {
    if suites.count < 2 { return [] }
    let items = suites.enumerated().map { index, suite in
      ##"<li><a href="#file-\##(index + 1)"><bdi>\##(HTMLPage.shown(suite.name))</bdi></a> (\##(suite.cases.count))</li>"##
    }
    return [#"<nav aria-label="Files">"#, "<ul>"] + items + ["</ul>", "</nav>"]
  }

  private static func section(
    _ suite: ReportedSuite, _ number: Int, _ report: Report, _ page: inout PrettyReport.Page
  ) -> [String] {
    var lines = [
      #"<section aria-labelledby="file-\#(number)">"#,
      #"<h2 id="file-\#(number)"><bdi>\#(HTMLPage.shown(suite.name))</bdi></h2>"#,
    ]
    for diagnostic in suite.cases.compactMap(\.diagnostic) { lines += article(diagnostic, report, &page) }
    return lines + ["</section>"]
  }

  static func article(
    _ diagnostic: Diagnostic, _ report: Report, _ page: inout PrettyReport.Page
  ) -> [String] {
    let severity = diagnostic.severity.rawValue
    var lines = [
      #"<article class="\#(severity)">"#,
      #"<h3><span class="severity">\#(severity)</span> \#(HTMLPage.words(diagnostic.message))</h3>"#,
    ]
    lines += HTMLPage.block(page.frames(of: diagnostic), "the lines in question")
    for note in diagnostic.notes where note.range == nil { lines.append("<p>\(HTMLPage.words(note.message))</p>") }
    if let help = diagnostic.help { lines.append(#"<p class="help">What to do: \#(HTMLPage.words(help))</p>"#) }
    for fix in diagnostic.fixes {
      var text = StyledText()
      page.append(fix, page.gutter(of: diagnostic), to: &text)
      lines += HTMLPage.block(text, "a fix")
    }
    let rule = report.rules.first { $0.id == diagnostic.rule }
    let says = rule.map { ": \(HTMLPage.words($0.says))" } ?? ""
    let ruler = diagnostic.ruler == .core ? "" : ", ruled by <bdi>\(HTMLPage.shown(diagnostic.ruler.label))</bdi>"
    return lines + [
      #"<p class="rule"><code>\#(HTMLPage.shown(diagnostic.rule.name))</code>\#(ruler)\#(says)</p>"#, "</article>",
    ]
  }

  private static func files(_ report: Report) -> [String] {
    if report.paths.isEmpty { return [] }
    let items = report.paths.map { "<li><bdi>\(HTMLPage.shown($0))</bdi></li>" }
    return ["<details>", "<summary>What was looked at</summary>", "<ul>"] + items + ["</ul>", "</details>"]
  }
}
