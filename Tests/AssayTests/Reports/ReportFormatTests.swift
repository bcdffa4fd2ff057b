import AssayFormats
import AssayModel
import AssayTestSupport
import Foundation
import Testing

@testable import assay

/// What holds for every format, whatever is reported.
@Suite struct ReportFormatTests {
  static let names = ReportFormats.all.map { $0.name }

  private static func text(_ name: String, _ corpus: ReportCorpus) throws -> String {
    try #require(ReportFormats.named(name)).text(of: corpus.report).plain
  }

  @Test(arguments: names) func `the golden file`(name: String) throws {
    let file = PackageRoot.path + "/Tests/Golden/reports/designs." + name.replacing(":", with: "-")
    try Recording.expect(Self.text(name, .designs), in: URL(filePath: file))
  }

  @Test(arguments: names, ReportCorpus.all) func `nothing drives a terminal`(name: String, corpus: ReportCorpus) throws
  {
    #expect(try Self.text(name, corpus).drivingScalars == [])
  }

  @Test(arguments: names, ReportCorpus.all) func `the order of finding changes nothing`(
    name: String, corpus: ReportCorpus
  ) throws {
    var report = corpus.report
    report = Report(
      report.diagnostics.reversed(), sources: report.sources, paths: report.paths.reversed(), rules: report.rules,
      version: report.version)
    let format = try #require(ReportFormats.named(name))
    #expect(format.text(of: corpus.report) == format.text(of: report))
  }

  @Test(arguments: ["pretty", "concise", "junit", "junit:gitlab", "tap", "github", "gitlab", "markdown", "html"])
  func `what is accepted is not shown`(name: String) throws {
    #expect(try !Self.text(name, .designs).contains("an award can expire unnoticed"))
  }

  @Test(arguments: ["json", "jsonl", "sarif"]) func `what is accepted is marked`(name: String) throws {
    let text = try Self.text(name, .designs)
    #expect(text.matches(of: /an award can expire unnoticed/).count >= 3)
    #expect(text.matches(of: /"suppressed": ?true|"status": ?"accepted"/).count == 3)
  }

  @Test(arguments: ["json", "jsonl", "sarif", "gitlab"]) func `is JSON`(name: String) throws {
    for corpus in ReportCorpus.all {
      let text = try Self.text(name, corpus)
      let documents = name == "jsonl" ? text.split(separator: "\n").map(String.init) : [text]
      for document in documents { _ = try JSONDocument(text: document) }
    }
  }

  @Test func `messages arrive in JSON as they were`() throws {
    let document = try JSONDocument(text: Self.text("json", .hostile))
    let said = try #require(document["diagnostics"]).items.map { $0["message"]?.string }
    #expect(said == ReportCorpus.hostile.report.diagnostics.map(\.message))
  }

  @Test(arguments: ReportCorpus.all) func `documents are what their schemas say`(corpus: ReportCorpus) throws {
    #expect(try PublishedSchema.diagnostics.faults(in: Self.text("json", corpus)) == [])
    for line in try Self.text("jsonl", corpus).split(separator: "\n") {
      #expect(try PublishedSchema.events.faults(in: String(line)) == [])
    }
  }

  @Test(arguments: ReportCorpus.all) func `GitHub reads every line as a command`(corpus: ReportCorpus) throws {
    let command = /::(error|warning|notice)( [a-zA-Z]+=[^,:\r\n]*(,[a-zA-Z]+=[^,:\r\n]*)*)?::[^\r\n]*/
    let text = try Self.text("github", corpus)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count == corpus.report.openDiagnostics.count)
    for line in lines {
      #expect(line.wholeMatch(of: command) != nil, "\(line)")
      for match in line.matches(of: /%(..)/) {
        #expect(["0A", "0D", "25", "2C", "3A"].contains(match.output.1), "\(line)")
      }
      let properties = try #require(line.firstMatch(of: /^::[a-z]+ (.*?)::/)).output.1.split(separator: ",")
      let names = properties.map { String($0.prefix { $0 != "=" }) }
      #expect(
        [["file", "line", "endLine", "col", "endColumn", "title"], ["file", "line", "endLine", "title"], ["title"]]
          .contains(names), "\(line)")
    }
  }

  @Test(arguments: ReportCorpus.all) func `a table of Markdown keeps its columns`(corpus: ReportCorpus) throws {
    let text = try Self.text("markdown", corpus)
    #expect(text.utf8.count < 65_536)
    for row in text.split(separator: "\n") where row.hasPrefix("|") {
      #expect(row.count { $0 == "|" } == 5, "\(row)")
      for tag in row.matches(of: /<[^>]*>?/) { #expect(["<code>", "</code>", "<br>"].contains(tag.output), "\(row)") }
      #expect(!row.contains("`"), "\(row)")
    }
  }

  @Test func `only rules that are mentioned are told`() throws {
    for name in Self.names { #expect(try !Self.text(name, .designs).contains("never-mentioned")) }
    #expect(try Self.text("sarif", .designs).contains("The parts of a stack come to less than it asks for."))
  }

  @Test func `paths are the repository's where it is known`() throws {
    var report = ReportCorpus.designs.report
    report.repositoryFolder = "designs/my college"
    for name in ["github", "gitlab", "sarif", "junit:gitlab"] {
      let text = try #require(ReportFormats.named(name)).text(of: report).plain
      let folder = name == "sarif" ? "designs/my%20college/" : "designs/my college/"
      #expect(text.contains(folder + "credentials/mig-basics.yaml"), "\(name)")
    }
  }
}
