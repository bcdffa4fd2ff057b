internal import AssayModel

extension HTMLReport {
  /// What did not pass, then all tests by their files.
  package static func text(of tests: TestReport) -> StyledText {
    var page = TestPage(tests, width: Report.defaultWidth)
    let bad = tests.tests.filter(\.outcome.isBad)
    var lines = tests.remarks.map { "<p>\(HTMLPage.words($0))</p>" }
    if !bad.isEmpty {
      lines += [#"<section aria-labelledby="bad">"#, #"<h2 id="bad">What did not pass</h2>"#]
      for test in bad { lines += article(test, &page) }
      lines.append("</section>")
    }
    lines += besides(tests) + mutants(tests) + slowest(tests) + all(tests)
    return StyledText(HTMLPage.text(tests.summary.sentence, lines))
  }

  private static func article(_ test: ReportedTest, _ page: inout TestPage) -> [String] {
    let severity = test.outcome == .undecided ? "warning" : "error"
    var lines = [
      #"<article class="\#(severity)">"#,
      #"<h3><span class="severity">\#(test.outcome.words)</span> <bdi>\#(HTMLPage.shown(test.name))</bdi></h3>"#,
      #"<p class="rule"><bdi>\#(HTMLPage.shown(test.whereabouts))</bdi></p>"#,
    ]
    if let message = test.message { lines.append("<p>\(HTMLPage.words(message))</p>") }
    lines += HTMLPage.block(page.evidence(of: test), "what shows it")
    if let help = test.help { lines.append(#"<p class="help">What to do: \#(HTMLPage.words(help))</p>"#) }
    return lines + [#"<p class="rule">Run it again: <code>\#(HTMLPage.shown(test.rerun))</code></p>"#, "</article>"]
  }

  private static func besides(_ tests: TestReport) -> [String] {
    var report = tests.besides
    if report.openDiagnostics.isEmpty { return [] }
    report.width = Report.defaultWidth
    var page = PrettyReport.Page(report)
    var lines = [#"<section aria-labelledby="besides">"#, #"<h2 id="besides">Beside the tests</h2>"#]
    for diagnostic in report.openDiagnostics { lines += article(diagnostic, report, &page) }
    return lines + ["</section>"]
  }

  private static func mutants(_ tests: TestReport) -> [String] {
    guard let mutation = tests.mutation else { return [] }
    var lines = [
      #"<section aria-labelledby="mutants">"#, #"<h2 id="mutants">What tests would notice</h2>"#,
      "<p>\(HTMLPage.words(mutation.sentence))</p>",
    ]
    if let written = mutation.tests {
      lines += HTMLPage.block(StyledText(written.printableLines), "tests that would have noticed")
    }
    return lines + ["</section>"]
  }

  private static func slowest(_ tests: TestReport) -> [String] {
    let items = tests.slowestTests.map { test in
      "<li>\(test.time) <bdi>\(HTMLPage.shown(test.whereabouts))</bdi> <bdi>\(HTMLPage.shown(test.name))</bdi></li>"
    }
    if items.isEmpty { return [] }
    return ["<details>", "<summary>The slowest</summary>", "<ol>"] + items + ["</ol>", "</details>"]
  }

  private static func all(_ tests: TestReport) -> [String] {
    if tests.tests.isEmpty { return [] }
    var lines = [#"<section aria-labelledby="all">"#, #"<h2 id="all">All tests</h2>"#]
    let files = Dictionary(grouping: tests.tests, by: \.file)
    for file in files.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let inside = files[file] ?? []
      let counts = ReportedTest.Outcome.ranked.compactMap { outcome -> String? in
        let count = inside.count { $0.outcome == outcome }
        return count == 0 ? nil : "\(count) \(outcome.words)"
      }
      lines += [
        "<details>", "<summary><bdi>\(HTMLPage.shown(file))</bdi>: \(counts.joined(separator: ", "))</summary>",
        #"<ul class="tests">"#,
      ]
      lines += inside.map(item) + ["</ul>", "</details>"]
    }
    return lines + ["</section>"]
  }

  private static func item(_ test: ReportedTest) -> String {
    let reason = test.message.map { #"<span class="rule">: \#(HTMLPage.words($0))</span>"# } ?? ""
    let mark = #"<span class="severity \#(test.outcome.role.rawValue)">\#(test.outcome.words)</span>"#
    return "<li>\(mark) <bdi>\(HTMLPage.shown(test.name))</bdi>\(reason)</li>"
  }
}
