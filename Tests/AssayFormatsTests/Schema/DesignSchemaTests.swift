import AssayFormats
import AssayModel
import AssayTestSupport
import Foundation
import Testing

/// The schemas take what is well written, and refuse the mistakes that can be seen without the other documents.
@Suite struct DesignSchemaTests {
  private static let designs = DesignSchema()
  private static let anywhere = JSONSchema(JSONDocument(designs.whole))
  /// As in a project that names no plugin.
  private static let here = JSONSchema(JSONDocument(DesignSchema(plugins: []).whole))
  private static let single = Dictionary(
    uniqueKeysWithValues: designs.words.map { word in
      (word, JSONSchema(JSONDocument(designs.schema(for: word) ?? .null)))
    })

  private static func faults(_ syntax: Syntax, _ schema: JSONSchema) -> [String] {
    schema.faults(in: JSONDocument(syntax))
  }

  private static func schema(plugins: [String]) -> JSONSchema {
    JSONSchema(JSONDocument(DesignSchema(plugins: plugins).whole))
  }

  static let examples: [String] = {
    let all = FileManager.default.enumerator(atPath: PackageRoot.path + "/Examples")?.compactMap { $0 as? String } ?? []
    return all.filter { $0.hasSuffix(".yaml") }.sorted()
  }()

  @Test func `there are examples`() { #expect(Self.examples.count > 20) }

  @Test(arguments: examples) func `an example is accepted`(path: String) throws {
    let file = URL(filePath: PackageRoot.path + "/Examples/" + path)
    var sources = SourceMap()
    let read = DocumentReader(path: path).read(Array(try Data(contentsOf: file)), into: &sources)
    #expect(!read.documents.isEmpty)
    for document in read.documents where !document.isNull {
      #expect(Self.faults(document, Self.anywhere) == [])
      let word = try #require(Self.word(of: document))
      let single = try #require(Self.single[word])
      #expect(Self.faults(document, single) == [], "as a \(word)")
    }
  }

  private static func word(of document: Syntax) -> String? {
    RecordDescription.builtIn.first { $0.isDocument && document[$0.fields[0].name] != nil }?.name
  }

  @Test func `the documented designs are accepted`() {
    var builder = SyntaxBuilder()
    for document in [CloudPathway.credential] + CloudPathway.catalogue {
      #expect(Self.faults(builder.document(document), Self.here) == [])
    }
  }

  /// What depends on other documents, on a calendar, or on what stands elsewhere in the same one.
  private static let beyond: Set<Substring> = [
    "dangling-reference", "duplicate-id", "only-in-renewals", "unknown-unit", "impossible-date", "unknown-level",
    "contradictory-fields", "dates-out-of-order",
  ]

  @Test(arguments: CloudPathway.faults) func `a fault is refused, unless no schema can see it`(_ fault: SeededFault)
    throws
  {
    var builder = SyntaxBuilder()
    let faults = Self.faults(builder.document(fault.change(CloudPathway.credential)), Self.here)
    let isBeyond = fault.expected.split(separator: " ").first.map(Self.beyond.contains) ?? false
    // The frameworks of levels are known to `check` alone.
    #expect(faults.isEmpty == (isBeyond || fault.expected.hasSuffix("level.efq")), "\(faults)")
  }

  @Test(arguments: CriterionKind.builtIn.map(\.word)) func `the example of a criterion is accepted`(word: String) throws
  {
    let kind = try #require(CriterionKind.builtIn.first { $0.word == word })
    let text = "credential: c\nrequires:\n" + kind.example.split(separator: "\n").map { "  \($0)\n" }.joined()
    var sources = SourceMap()
    let read = DocumentReader(path: "c.yaml").read(Array(text.utf8), into: &sources)
    #expect(Self.faults(try #require(read.documents.first), Self.here) == [])
  }

  @Test(
    arguments: [
      ["level": ["not_applicable": ["en": "a short course"]]] as Written,
      ["requires": ["holds": ["id": 101, "score": "merit"]]],
      ["requires": ["fact": ["employer": ["northwind", "acme"], "since": ["at_least": "2024-01-01"]]]],
      ["requires": ["stated": ["en": "Bring your own helmet.", "nl": "Breng je helm mee."]]],
      ["requires": ["count": ["at_least": 3, "of": ["attributes.vendor": "oracle", "level": ["eqf": 4]]]]],
      ["requires": ["forbids": ["any": ["fines", ["tag": "sanction"]], "except": "old-*"]]],
      ["kind": "ext_shadowing"], ["version": "1.10"], ["hours": "PT75H"], ["duration": ["at_most": "P1Y6M"]],
    ])
  func `a way of writing is accepted here as it is by check`(_ fields: Written) {
    guard case .map(let entries) = fields else { return }
    let document = entries.reduce(["credential": "c"] as Written) { $0.with($1.key, $1.value) }
    var builder = SyntaxBuilder()
    #expect(Self.faults(builder.document(document), Self.here) == [])
    let others: [Written] = [
      ["achievement": 101], ["achievement": "fines"],
      ["organisation": "northwind"], ["organisation": "acme"],
    ]
    #expect(LoadedProject(files: [("design.yaml", others + [document])]).summaries == [])
  }

  @Test(
    arguments: [
      ["requires": ["northwind/floor_ready": ["hours": "40 h"]], "northwind": ["witness": "J. Ito"]] as Written,
      ["requires": ["northwind/floor_ready": [:], "name": "ready"]],
    ])
  func `words and fields of a plugin are accepted where it may be used`(_ fields: Written) {
    guard case .map(let entries) = fields else { return }
    let document = entries.reduce(["credential": "c"] as Written) { $0.with($1.key, $1.value) }
    var builder = SyntaxBuilder()
    let syntax = builder.document(document)
    #expect(Self.faults(syntax, Self.anywhere) == [])
    #expect(Self.faults(syntax, Self.schema(plugins: ["northwind", "acme"])) == [])
    #expect(!Self.faults(syntax, Self.schema(plugins: ["acme"])).isEmpty)
    #expect(!Self.faults(syntax, Self.here).isEmpty)
  }

  @Test func `a criterion has one word`() {
    var builder = SyntaxBuilder()
    let two: Written = ["credential": "c", "requires": ["northwind/floor_ready": [:], "holds": "mig"]]
    #expect(!Self.faults(builder.document(two), Self.anywhere).isEmpty)
  }

  @Test func `every file has a name of its own and ends where its references do`() {
    let files = Self.designs.files
    #expect(Set(files.map(\.name)).count == RecordDescription.builtIn.count(where: \.isDocument) + 1)
    let names = RecordDescription.inside.map(\.name)
    #expect(names.count == Set(names).count, "two records of one name cannot be told apart by a reference")
  }
}
