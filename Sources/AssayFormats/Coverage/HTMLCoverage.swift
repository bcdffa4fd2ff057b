/// One page that needs nothing else: what was seen of each criterion, and of each line.
///
/// What is coloured has its word beside it.
package enum HTMLCoverage: CoverageFormat {
  package static let name = "html"
  package static let says = "one self-contained page: each criterion and each line with what was seen of it"
  package static let use = "A browser, a printer, or an artifact of CI that people open."

  package static func text(of report: CoverageReport) -> StyledText {
    let lines = report.lineSentence.map { ["<p>\(HTMLPage.words($0))</p>"] } ?? []
    var page = lines + [#"<p class="place">\#(meaning)</p>"#] + contents(report)
    for (index, credential) in report.credentials.enumerated() { page += section(credential, index + 1) }
    let sources = MarkedSource.all(of: report)
    if !sources.isEmpty { page.append("<h2>Line by line</h2>") }
    page += sources.flatMap(\.html)
    return StyledText(HTMLPage.text(report.sentence, page, style: HTMLCoverageStyle.sheet))
  }

  private static let meaning = """
    Tests are to see each requirement met once and unmet once, each option deciding, and each limit at work. Where they \
    did not, the page says what to write.
    """

  private static func contents(_ report: CoverageReport) -> [String] {
    if report.credentials.isEmpty { return [] }
    let rows = report.credentials.enumerated().map { index, credential in
      let link = ##"<a href="#credential-\##(index + 1)"><bdi>\##(HTMLPage.shown(credential.id))</bdi></a>"##
      let tests = credential.evaluations == 0 ? "no test asks about it" : "asked about \(times(credential.evaluations))"
      return "<tr><td>\(link)</td>\(cells(credential.tally))<td>\(tests)</td></tr>"
    }
    return [
      "<table>", "<thead>", "<tr><th>credential</th><th>seen</th><th>of all</th><th>tests</th></tr>", "</thead>",
      "<tbody>",
    ] + rows + ["</tbody>", "</table>"]
  }

  private static func cells(_ tally: CoverageTally) -> String {
    guard let percent = tally.percent else { return #"<td class="number">nothing to see</td><td></td>"# }
    let meter = #"<meter min="0" max="100" value="\#(percent)">\#(percent) %</meter>"#
    return
      #"<td class="number">\#(meter) \#(percent) %</td><td class="number">\#(tally.fulfilled) of \#(tally.all)</td>"#
  }

  private static func section(_ credential: CoveredCredential, _ number: Int) -> [String] {
    let tally = credential.tally
    let place = credential.place.map { #"<span class="place"><bdi>\#(HTMLPage.shown($0.text))</bdi></span>"# } ?? ""
    var lines = [
      #"<section aria-labelledby="credential-\#(number)">"#,
      #"<h2 id="credential-\#(number)"><bdi>\#(HTMLPage.shown(credential.title))</bdi></h2>"#,
      "<p><code>\(HTMLPage.shown(credential.id))</code> \(place)</p>",
    ]
    if credential.evaluations == 0 {
      lines.append(#"<p class="help">No test asks about it: add an example, or a test that expects it.</p>"#)
    } else {
      lines.append("<p>\(tally.fulfilled) of \(tally.all) seen.</p>")
    }
    var depth = 0
    lines.append(#"<ul class="nodes">"#)
    for node in credential.nodes {
      let level = min(node.depth, 12)
      while depth < level { (depth, lines) = (depth + 1, lines + [#"<li><ul>"#]) }
      while depth > level { (depth, lines) = (depth - 1, lines + ["</ul></li>"]) }
      lines += item(node, isAsked: credential.evaluations > 0)
    }
    for _ in 0..<depth { lines.append("</ul></li>") }
    return lines + ["</ul>", "</section>"]
  }

  private static func item(_ node: CoveredNode, isAsked: Bool) -> [String] {
    let standing =
      node.obligations.isEmpty
      ? "" : node.obligations.allSatisfy { $0.isFulfilled || $0.isImpossible } ? #" class="seen""# : #" class="never""#
    let places = [node.place, node.origin].compactMap { $0 }.map { "<bdi>\(HTMLPage.shown($0.text))</bdi>" }
    var lines = [
      "<li\(standing)>",
      "<p>\(HTMLPage.words(node.phrase)) <code>\(HTMLPage.shown(node.name))</code> "
        + #"<span class="place">\#(places.joined(separator: ", written at "))</span></p>"#,
    ]
    if node.obligations.isEmpty {
      lines.append(#"<p class="place">decides nothing</p>"#)
    } else {
      let marks = node.obligations.map { obligation in
        let seen = obligation.isFulfilled
        let words = "\(obligation.label): \(seen ? "seen \(times(obligation.count))" : "never seen")"
        return #"<span class="mark \#(seen ? "seen" : "never")">\#(HTMLPage.words(words))</span>"#
      }
      lines.append(#"<p class="marks">\#(marks.joined(separator: " "))</p>"#)
    }
    for obligation in node.obligations where isAsked && !obligation.isFulfilled {
      lines.append(#"<p class="help">\#(HTMLPage.words(obligation.advice))</p>"#)
    }
    if isAsked {
      var tests: [String] = []
      for case .test(let test)? in node.obligations.map(\.remedy) where !tests.contains(test) { tests.append(test) }
      for test in tests { lines += HTMLPage.block(StyledText(test.printableLines), "a test that would show it") }
    }
    return lines + ["</li>"]
  }

  private static func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }
}
