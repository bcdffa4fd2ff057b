import AssayFormats
import AssayTestSupport
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// XML and HTML, read by a parser.
@Suite struct MarkupTests {
  @Test(arguments: ReportCorpus.all) func `JUnit names no test twice, and counts right`(corpus: ReportCorpus) throws {
    let tags = try MarkupReading(GitLabJUnitReport.text(of: corpus.report).plain).tags
    let tests = tags.filter { $0.name == "testcase" }
    let names = tests.map { [$0.attributes["classname"] ?? "", $0.attributes["name"] ?? ""] }
    #expect(Set(names).count == names.count)
    for (attribute, tag) in [("failures", "failure"), ("errors", "error"), ("tests", "testcase")] {
      let told = tags.filter { $0.name == "testsuite" }.compactMap { Int($0.attributes[attribute] ?? "") }
      #expect(told.reduce(0, +) == tags.count { $0.name == tag }, "\(tag)")
    }
    // What is a token loses its doubled blanks before names are compared.
    for name in names.map({ $0[1] }) { #expect(name == name.split(separator: " ").joined(separator: " ")) }
  }

  @Test(arguments: TestReportCorpus.all) func `JUnit counts tests right`(corpus: TestReportCorpus) throws {
    let tags = try MarkupReading(GitLabJUnitReport.text(of: corpus.report).plain).tags
    let names = tags.filter { $0.name == "testcase" }.map { tag in
      ["classname", "name"].map { tag.attributes[$0] ?? "" }
    }
    #expect(Set(names).count == names.count)
    #expect(names.count == corpus.report.tests.count + corpus.report.diagnostics.count)
    let tests = corpus.report.tests
    for (attribute, tag, count) in [
      ("failures", "failure", tests.count { $0.outcome == .failed } + corpus.report.diagnostics.count),
      ("errors", "error", tests.count { $0.outcome == .undecided }),
      ("skipped", "skipped", tests.count { [.skipped, .todo, .knownIssue].contains($0.outcome) }),
    ] {
      let told = tags.filter { $0.name == "testsuite" }.compactMap { Int($0.attributes[attribute] ?? "") }
      #expect(told.reduce(0, +) == count && tags.count { $0.name == tag } == count, "\(tag)")
    }
  }

  @Test(arguments: TestReportCorpus.all) func `HTML shows every test`(corpus: TestReportCorpus) throws {
    let tags = try MarkupReading(HTMLReport.text(of: corpus.report).plain).tags
    let known: Set = [
      "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "p", "ul", "ol", "li", "bdi",
      "section", "article", "span", "code", "pre", "details", "summary",
    ]
    #expect(Set(tags.map(\.name)).isSubset(of: known))
    let bad = corpus.report.tests.count(where: \.outcome.isBad) + corpus.report.diagnostics.count
    #expect(tags.count { $0.name == "article" } == bad)
    let items = tags.count { $0.name == "li" } - min(corpus.report.slowest, corpus.report.tests.count)
    #expect(items == corpus.report.tests.count)
  }

  @Test(arguments: ReportCorpus.all) func `HTML holds no tags of an author's`(corpus: ReportCorpus) throws {
    let text = HTMLReport.text(of: corpus.report).plain
    let tags = try MarkupReading(text).tags
    let known: Set = [
      "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "p", "nav", "ul", "li", "a", "bdi",
      "section", "article", "span", "code", "pre", "details", "summary",
    ]
    #expect(Set(tags.map(\.name)).isSubset(of: known))
    let ids = tags.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    for link in tags.compactMap({ $0.attributes["href"] }) {
      #expect(ids.contains(String(link.dropFirst())), "\(link)")
    }
    #expect(tags.count { $0.name == "article" } == corpus.report.openDiagnostics.count)
    #expect(tags.first { $0.name == "html" }?.attributes["lang"] == "en")
  }

  /// WCAG 2.2, 1.4.3: 4.5 for text. Each colour of the sheet stands on the page and on a block.
  @Test func `every colour of HTML can be read`() throws {
    let text = HTMLReport.text(of: ReportCorpus.clean.report).plain
    let blocks = text.matches(of: /:root \{[^}]*\}/).map { $0.output }
    #expect(blocks.count == 2)
    for block in blocks {
      var colours: [String: Double] = [:]
      for match in block.matches(of: /--([a-z]+): #([0-9a-f]{6})/) {
        colours[String(match.output.1)] = Self.luminance(String(match.output.2))
      }
      #expect(colours.count == 9)
      for (name, colour) in colours where !["page", "block", "line"].contains(name) {
        for ground in ["page", "block"] {
          let other = try #require(colours[ground])
          let contrast = (max(colour, other) + 0.05) / (min(colour, other) + 0.05)
          #expect(contrast >= 4.5, "\(name) on \(ground): \(contrast)")
        }
      }
    }
  }

  private static func luminance(_ hex: String) -> Double {
    let value = UInt32(hex, radix: 16) ?? 0
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double((value >> UInt32(shift)) & 0xFF) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}

/// The tags of a text, in their order. One that is not well-formed is no text.
final class MarkupReading: NSObject, XMLParserDelegate {
  struct Fault: Error {
    var line: Int
  }

  private(set) var tags: [(name: String, attributes: [String: String])] = []

  init(_ text: String) throws {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    guard parser.parse() else { throw Fault(line: parser.lineNumber) }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    tags.append((name, attributes))
  }
}
