import AssayFormats
import AssayTestSupport
import Foundation
import Testing

/// The schemas refuse what the program must not print.
@Suite struct StrictSchemaTests {
  private static func said(_ line: String) throws -> JSONDocument {
    let folder = try TemporaryFolder()
    try folder.write("assay: 1\nname: p\n", to: "assay.yaml")
    try folder.write("credential: welder\nlearnr: x\nrequires: { holds: mig }\n", to: "credentials/welder.yaml")
    try folder.write("achievement: mig\n", to: "catalogue/mig.yaml")
    try folder.write("learner: ana\nawards: [ { achievement: mig } ]\n", to: "learners/ana.yaml")
    return try JSONDocument(text: BuiltAssay.run(line, in: folder.url).output)
  }

  /// Each way in which one member of a document can be wrong.
  private static func spoilt(_ document: JSONDocument) -> [JSONDocument] {
    let names = document.members.keys.sorted()
    var found = names.flatMap { name -> [JSONDocument] in
      var (without, wrong) = (document, document)
      without[name] = JSONDocument?.none
      wrong[name] = .object(["wrong": .array([])])
      return [without, wrong]
    }
    var more = document
    more["more"] = .null
    found.append(more)
    return found
  }

  @Test(
    arguments: [
      (PublishedSchema.diagnostics, "assay check --format json"),
      (.evaluation, "assay evaluate welder --learner ana --on 2026-05-01 --format json"),
      (.rules, "assay rules --format json"), (.version, "assay version --json"),
      (.configuration, "assay config show --format json"),
    ])
  func `a wrong document is refused`(_ published: PublishedSchema, _ line: String) throws {
    let document = try Self.said(line)
    let schema = try published.schema
    #expect(schema.faults(in: document) == [])
    for wrong in Self.spoilt(document) { #expect(!schema.faults(in: wrong).isEmpty, "\(wrong)") }
  }

  @Test(
    arguments: [
      (PublishedSchema.diagnostics, "assay check --format json", "diagnostics"),
      (.evaluation, "assay evaluate welder --learner ana --on 2026-05-01 --format json", "learners"),
      (.rules, "assay rules --format json", "rules"),
    ])
  func `a wrong item is refused`(_ published: PublishedSchema, _ line: String, _ list: String) throws {
    let document = try Self.said(line)
    let item = try #require(document[list]?.items.first)
    for wrong in Self.spoilt(item) {
      var whole = document
      whole[list] = .array([wrong])
      #expect(try !published.schema.faults(in: whole).isEmpty, "\(wrong)")
    }
  }

  @Test func `a wrong report of tests is refused`() throws {
    let document = try JSONDocument(text: JSONReport.text(of: TestReportCorpus.tests.report).plain)
    let schema = try PublishedSchema.tests.schema
    for wrong in Self.spoilt(document) { #expect(!schema.faults(in: wrong).isEmpty) }
    let tests = try #require(document["tests"]?.items)
    // The first with everything a failure can show; the summary has no room for more either.
    let failed = try #require(tests.first { $0["details"]?.items.isEmpty == false })
    let details = try #require(failed["details"]?.items)
    for wrong in Self.spoilt(failed)
      + details.flatMap(Self.spoilt).map({ detail in
        var test = failed
        test["details"] = .array([detail])
        return test
      })
    {
      var whole = document
      whole["tests"] = .array([wrong])
      #expect(!schema.faults(in: whole).isEmpty, "\(wrong)")
    }
  }

  @Test func `a keyword that the tests do not know is no silent yes`() throws {
    let schema = try JSONSchema(text: #"{ "multipleOf": 2 }"#)
    #expect(schema.faults(in: .number(3)) == [": the keyword `multipleOf` is not known"])
  }
}
