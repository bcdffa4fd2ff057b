import AssayFormats
import AssayTestSupport
import Foundation
import Testing

/// What holds for every format of coverage.
@Suite struct CoverageFormatTests {
  static let names = CoverageFormats.all.map { $0.name }

  private static func text(_ name: String, _ corpus: CoverageCorpus) throws -> String {
    try #require(CoverageFormats.named(name)).text(of: corpus.report).plain
  }

  @Test func `every format is known`() {
    let known = Set(CoverageFormats.all.map { "\($0)" })
    for file in SourceFile.all(in: "Sources/AssayFormats/Coverage") {
      for match in file.text.matches(of: /(?:enum|struct) (\w+): CoverageFormat\b/) {
        let type = String(match.output.1)
        #expect(
          known.contains(type), "add `\(type).self,` to Sources/AssayFormats/Coverage/CoverageFormat+BuiltIn.swift")
      }
    }
  }

  @Test(arguments: names) func `the golden file`(name: String) throws {
    let file = PackageRoot.path + "/Tests/Golden/coverage/pathway." + name
    try Recording.expect(Self.text(name, .pathway), in: URL(filePath: file))
  }

  @Test(arguments: names, CoverageCorpus.all) func `nothing drives a terminal`(
    name: String, corpus: CoverageCorpus
  ) throws {
    for scalar in try Self.text(name, corpus).unicodeScalars where scalar != "\n" {
      switch scalar.value {
      case 0..<0x20, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE...0xFFFF:
        Issue.record("\(name) prints U+\(String(scalar.value, radix: 16))")
      default: continue
      }
    }
  }

  @Test(arguments: CoverageCorpus.all) func `the document is what its schema says`(corpus: CoverageCorpus) throws {
    #expect(try PublishedSchema.coverage.faults(in: Self.text("json", corpus)) == [])
  }

  @Test func `a wrong document is refused`() throws {
    let document = try JSONDocument(text: Self.text("json", .pathway))
    let schema = try PublishedSchema.coverage.schema
    for name in document.members.keys {
      var without = document
      without[name] = JSONDocument?.none
      #expect(!schema.faults(in: without).isEmpty, "\(name)")
    }
    var more = document
    more["more"] = .null
    #expect(!schema.faults(in: more).isEmpty)
  }

  @Test func `a page of 60 columns is kept, in ASCII`() throws {
    let lines = try Self.text("text", .pathway).split(separator: "\n")
    // What cannot be broken stands alone: a place is one word.
    for line in lines where line.count > 60 {
      #expect(line.split(separator: " ").count <= 2 || line.count <= 72, "\(line)")
    }
    for line in lines { #expect(line.utf8.count == line.count, "\(line)") }
  }

  @Test func `what is complete is not spoken of`() throws {
    let text = try Self.text("text", .pathway)
    #expect(!text.contains("never run: line 19"))
    #expect(text.split(separator: "\n").last == "      52-53")
  }

  @Test func `a project in which there is nothing to be seen says so`() {
    let report = CoverageCorpus.all.first { $0.name == "nothing" }?.report
    #expect(report?.percent == nil)
    #expect(report.map { TextCoverage.text(of: $0).plain } == "there are no criteria to be seen\n")
  }

  @Test(arguments: CoverageCorpus.all) func `HTML holds no tags of an author's`(corpus: CoverageCorpus) throws {
    let tags = try MarkupReading(Self.text("html", corpus)).tags
    let known: Set = [
      "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "p", "ul", "li", "a", "bdi", "section",
      "span", "code", "pre", "details", "summary", "table", "thead", "tbody", "tr", "th", "td", "meter",
    ]
    #expect(Set(tags.map(\.name)).subtracting(known) == [])
    let ids = tags.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    for link in tags.compactMap({ $0.attributes["href"] }) { #expect(ids.contains(String(link.dropFirst()))) }
  }
}
