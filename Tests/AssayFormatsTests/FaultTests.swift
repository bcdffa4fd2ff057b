import AssayFormats
import AssayModel
import AssayTestSupport
import Testing

struct FaultTests {
  @Test(arguments: BrokenYAML.fixtures)
  func `a fault in YAML is marked where it was made, and said once`(_ fixture: CaretFixture) {
    check(fixture, as: "design.yaml")
  }

  @Test(arguments: BrokenJSON.fixtures)
  func `a fault in JSON is marked where it was made, and said once`(_ fixture: CaretFixture) {
    check(fixture, as: "learner.json")
  }

  private func check(_ fixture: CaretFixture, as path: String) {
    var sources = SourceMap()
    let read = DocumentReader(path: path).read(fixture.bytes, into: &sources)
    #expect(fixture.drawing(of: read.diagnostics) == fixture.drawing)
    #expect(read.diagnostics.map(\.message) == fixture.says)
    let isLost = read.diagnostics.contains { Self.losing.contains($0.rule) }
    #expect(read.documents.isEmpty == isLost)
  }

  /// The rules after which nothing of the file is left.
  private static let losing: Set<RuleID> = [
    "yaml-syntax", "json-syntax", "control-character", "unknown-alias", "recursive-alias", "empty-file",
  ]

  @Test func `every fault has a help, and a message without a full stop`() {
    for (path, fixtures) in [("a.yaml", BrokenYAML.fixtures), ("a.json", BrokenJSON.fixtures)] {
      for fixture in fixtures {
        var sources = SourceMap()
        for diagnostic in DocumentReader(path: path).read(fixture.bytes, into: &sources).diagnostics {
          #expect(diagnostic.help != nil, "\(fixture.name)")
          #expect(!diagnostic.message.hasSuffix("."), "\(fixture.name)")
          #expect(diagnostic.message.count <= 100, "\(fixture.name)")
        }
      }
    }
  }

  @Test func `a second use of a key points at the first`() throws {
    var sources = SourceMap()
    let read = DocumentReader(path: "a.yaml").read(Array("a: 1\nb: 2\n'a': 3\n".utf8), into: &sources)
    let note = try #require(read.diagnostics.first?.notes.first)
    #expect(note.message == "first here")
    #expect(note.range?.start == SourcePosition(line: 1, column: 1))
    #expect(note.range?.end == SourcePosition(line: 1, column: 2))
    #expect(read.documents[0]["a"]?.text == "1")
  }

  @Test func `a third use of a key points at the first too`() {
    for path in ["a.yaml", "a.json"] {
      var sources = SourceMap()
      let read = DocumentReader(path: path).read(Array(#"{ "a": 1, "a": 2, "a": 3 }"#.utf8), into: &sources)
      #expect(read.diagnostics.map { $0.range?.numbers } == ["1:12-1:13", "1:20-1:21"])
      #expect(read.diagnostics.map { $0.notes.first?.range?.numbers } == ["1:4-1:5", "1:4-1:5"])
    }
  }

  @Test(arguments: ["a.yaml", "a.json"]) func `every second use of a key is found in a large map`(_ path: String) {
    let members = (0..<40).map { "\"k\($0)\": 1" } + (0..<40).map { "\"k\($0)\": 2" }
    var sources = SourceMap()
    let read = DocumentReader(path: path).read(Array("{ \(members.joined(separator: ",\n")) }".utf8), into: &sources)
    #expect(read.diagnostics.map { $0.range?.start.line } == (41...80).map { Int32($0) })
    #expect(read.diagnostics.map { $0.notes.first?.range?.start.line } == (1...40).map { Int32($0) })
  }

  @Test(arguments: ["a.yaml": "a: 1\n---\nb: 2\n---\nc: [\n", "a.json": "{ \"a\": 1 } {"])
  func `documents before a fault of syntax are lost with it`(path: String, text: String) {
    var sources = SourceMap()
    let read = DocumentReader(path: path).read(Array(text.utf8), into: &sources)
    #expect(read.documents.isEmpty)
    #expect(read.diagnostics.count == 1)
  }
}
