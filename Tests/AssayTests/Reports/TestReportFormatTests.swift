import AssayFormats
import AssayModel
import AssayTestSupport
import Foundation
import Testing

@testable import assay

/// What holds for every format, whatever a run of tests came to.
@Suite struct TestReportFormatTests {
  /// Every corpus in every format, each written once.
  private static let texts: [String: [String: String]] = TestReportCorpus.all.reduce(into: [:]) { texts, corpus in
    for format in ReportFormats.all {
      texts[corpus.name, default: [:]][format.name] = format.text(of: corpus.report).plain
    }
  }

  private static func text(_ name: String, _ corpus: TestReportCorpus) throws -> String {
    try #require(texts[corpus.name]?[name])
  }

  @Test(arguments: ReportFormatTests.names) func `the golden file`(name: String) throws {
    let file = PackageRoot.path + "/Tests/Golden/reports/tests." + name.replacing(":", with: "-")
    try Recording.expect(Self.text(name, .tests), in: URL(filePath: file))
  }

  @Test(arguments: ReportFormatTests.names, TestReportCorpus.all)
  func `nothing drives a terminal`(name: String, corpus: TestReportCorpus) throws {
    #expect(try Self.text(name, corpus).drivingScalars == [])
  }

  @Test(arguments: ReportFormatTests.names) func `the order of running changes nothing`(name: String) throws {
    var report = TestReportCorpus.tests.report
    report = TestReport(
      report.tests.reversed(), on: report.day, seed: report.seed, diagnostics: report.diagnostics.reversed(),
      sources: report.sources, version: report.version)
    (report.unselected, report.isCutShort, report.slowest) = (4, true, 2)
    let format = try #require(ReportFormats.named(name))
    #expect(format.text(of: report).plain == (try Self.text(name, .tests)))
  }

  @Test(arguments: TestReportCorpus.all) func `documents are what their schemas say`(corpus: TestReportCorpus) throws {
    #expect(try PublishedSchema.tests.faults(in: Self.text("json", corpus)) == [])
    for line in try Self.text("jsonl", corpus).split(separator: "\n") {
      #expect(try PublishedSchema.testEvents.faults(in: String(line)) == [])
    }
  }

  @Test func `messages arrive in JSON as they were`() throws {
    let document = try JSONDocument(text: Self.text("json", .hostile))
    let said = try #require(document["tests"]).items.map { $0["message"]?.string }
    #expect(said == TestReportCorpus.hostile.report.tests.map(\.message))
  }

  @Test func `the lines of jsonl are the document`() throws {
    let document = try JSONDocument(text: Self.text("json", .tests))
    let lines = try Self.text("jsonl", .tests).split(separator: "\n").map { try JSONDocument(text: String($0)) }
    func events(_ name: String) -> [JSONDocument] {
      lines.filter { $0["event"] == .string(name) }.map { line in
        var line = line
        line["event"] = JSONDocument?.none
        return line
      }
    }
    #expect(lines.first?["event"]?.string == "start" && lines.last?["event"]?.string == "summary")
    #expect(events("test") == document["tests"]?.items)
    #expect(events("diagnostic") == document["diagnostics"]?.items)
    #expect(events("summary").first == document["summary"])
  }

  @Test(arguments: TestReportCorpus.all) func `GitHub reads every line as a command`(corpus: TestReportCorpus) throws {
    let command = /::error [a-zA-Z]+=[^,:\r\n]*(,[a-zA-Z]+=[^,:\r\n]*)*::[^\r\n]*/
    let lines = try Self.text("github", corpus).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count == corpus.report.tests.count(where: \.outcome.isBad) + corpus.report.diagnostics.count)
    for line in lines { #expect(line.wholeMatch(of: command) != nil, "\(line.prefix(200))") }
  }

  @Test(arguments: TestReportCorpus.all) func `concise says each on one line`(corpus: TestReportCorpus) throws {
    let lines = try Self.text("concise", corpus).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let tests = lines.filter { $0.contains(/:\d+:\d+: (failed|undecided):/) }
    #expect(tests.count == corpus.report.tests.count(where: \.outcome.isBad))
    #expect(lines.count == tests.count + corpus.report.diagnostics.count)
  }

  /// As CommonMark reads it: what stands between fences is only text, and all else is ours.
  @Test(arguments: TestReportCorpus.all) func `Markdown obeys nobody`(corpus: TestReportCorpus) throws {
    let text = try Self.text("markdown", corpus)
    #expect(text.utf8.count < 65_536)
    var fence: Substring?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let open = fence {
        let closes = line.prefixMatch(of: /\ {0,3}(`+) *$/)
        if let closes, closes.output.1.count >= open.count { fence = nil }
      } else if let opens = line.wholeMatch(of: /(```+)text/) {
        fence = opens.output.1
      } else {
        #expect(!line.contains("`"), "\(line.prefix(200))")
        for tag in line.matches(of: /<[^>]*>?/) { #expect(["<code>", "</code>", "<br>"].contains(tag.output)) }
      }
    }
    #expect(fence == nil)
  }

  @Test func `people read pages of 60 to 100 columns`() throws {
    for width in [60, 80, 100] {
      var report = TestReportCorpus.tests.report
      report.width = width
      for line in PrettyReport.text(of: report).plain.split(separator: "\n") where !line.contains("rerun: ") {
        #expect(line.count <= width, "\(width): \(line)")
      }
    }
  }

  @Test func `a run without failures is short`() throws {
    let lines = try Self.text("pretty", .clean).split(separator: "\n")
    #expect(lines == ["tests on 2026-05-01, seed 1", "1 passed in 1 file (seed 1, on 2026-05-01)"])
    #expect(try Self.text("pretty", .nothing).hasSuffix("\nno test was run (seed 0, on 2026-05-01)\n"))
  }

  /// Comparing takes as long as the square of what differs, so of long texts only the beginning is compared.
  @Test func `long texts that differ everywhere are cut`() throws {
    var test = ReportedTest(id: "a", file: "a_test.lua", line: 1, path: ["a"], outcome: .failed, rerun: "assay test")
    let numbers = 1...100_000
    test.details = [
      .difference(expected: numbers.map { "\($0)\n" }.joined(), got: numbers.map { "\(-$0)\n" }.joined()),
      .difference(expected: "a\tb\n", got: "a  b\r\n"),
    ]
    let clean = TestReportCorpus.clean.report
    let report = TestReport([test], on: clean.day, seed: 1, sources: SourceMap())
    let text = PrettyReport.text(of: report).plain
    #expect(text.split(separator: "\n").count < 100)
    #expect(text.contains("-1\n") && text.contains("... and more, which is not shown"))
    #expect(text.contains("-a\\tb\n") && text.contains("+a  b\\r\n"))
  }

  @Test func `amounts that are short are told`() throws {
    let text = try Self.text("pretty", .tests)
    #expect(text.contains(/workshop: 7 of 12 h, 5 h short +design\.yaml:14\n/))
    #expect(text.contains(/64, 70 needed, 6 short +design\.yaml:15\n/))
  }

  @Test func `paths are the repository's where it is known`() throws {
    var report = TestReportCorpus.tests.report
    report.repositoryFolder = "designs/my college"
    for name in ["github", "gitlab", "sarif", "junit:gitlab"] {
      let text = try #require(ReportFormats.named(name)).text(of: report).plain
      let folder = name == "sarif" ? "designs/my%20college/" : "designs/my college/"
      #expect(text.contains(folder + "tests/welding_test.lua"), "\(name)")
    }
  }
}
