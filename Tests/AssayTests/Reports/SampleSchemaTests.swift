import AssayFormats
import AssayTestSupport
import Foundation
import Testing

/// What formats of others demand, by their own schemas.
@Suite struct SampleSchemaTests {
  static let sarif = ["sarif-schema-2.1.0.oasis.json", "sarif-2.1.0.schemastore.json"]
  static let junit = ["junit-10.jenkins.xsd", "JUnit.ant.xsd"]

  @Test(.enabled(if: sarif.allSatisfy(SampleSchemas.isThere), "no samples here"), arguments: sarif, ReportCorpus.all)
  func `SARIF`(name: String, corpus: ReportCorpus) throws {
    let schema = try SampleSchemas.schema(name)
    let document = try JSONDocument(text: SARIFReport.text(of: corpus.report).plain)
    #expect(schema.faults(in: document) == [])
  }

  @Test(.enabled(if: sarif.allSatisfy(SampleSchemas.isThere), "no samples here"), arguments: sarif)
  func `SARIF that is none is refused`(name: String) throws {
    let schema = try SampleSchemas.schema(name)
    var document = try JSONDocument(text: SARIFReport.text(of: ReportCorpus.designs.report).plain)
    document["version"] = .string("1.0.0")
    #expect(!schema.faults(in: document).isEmpty)
  }

  @Test(
    .enabled(if: SampleSchemas.isThere("gitlab-codequality.schema.json"), "no samples here"),
    arguments: ReportCorpus.all)
  func `GitLab`(corpus: ReportCorpus) throws {
    let schema = try SampleSchemas.schema("gitlab-codequality.schema.json")
    let document = try JSONDocument(text: GitLabReport.text(of: corpus.report).plain)
    #expect(schema.faults(in: document) == [])
    let prints = document.items.compactMap { $0["fingerprint"]?.string }
    #expect(Set(prints).count == document.items.count)
  }

  @Test(
    .enabled(if: XMLSchema.isThere && junit.allSatisfy(SampleSchemas.isThere), "no samples or no libxml2 here"),
    arguments: junit, ReportCorpus.all)
  func `JUnit`(name: String, corpus: ReportCorpus) throws {
    let faults = try XMLSchema.faults(in: JUnitReport.text(of: corpus.report).plain, SampleSchemas.folder + name)
    #expect(faults == [])
  }

  @Test(
    .enabled(if: sarif.allSatisfy(SampleSchemas.isThere), "no samples here"), arguments: sarif, TestReportCorpus.all)
  func `SARIF of tests`(name: String, corpus: TestReportCorpus) throws {
    let document = try JSONDocument(text: SARIFReport.text(of: corpus.report).plain)
    #expect(try SampleSchemas.schema(name).faults(in: document) == [])
  }

  @Test(
    .enabled(if: SampleSchemas.isThere("gitlab-codequality.schema.json"), "no samples here"),
    arguments: TestReportCorpus.all)
  func `GitLab's issues of tests`(corpus: TestReportCorpus) throws {
    let document = try JSONDocument(text: GitLabReport.text(of: corpus.report).plain)
    #expect(try SampleSchemas.schema("gitlab-codequality.schema.json").faults(in: document) == [])
    #expect(Set(document.items.compactMap { $0["fingerprint"]?.string }).count == document.items.count)
  }

  @Test(
    .enabled(if: XMLSchema.isThere && junit.allSatisfy(SampleSchemas.isThere), "no samples or no libxml2 here"),
    arguments: junit, TestReportCorpus.all)
  func `JUnit of tests`(name: String, corpus: TestReportCorpus) throws {
    let faults = try XMLSchema.faults(in: JUnitReport.text(of: corpus.report).plain, SampleSchemas.folder + name)
    #expect(faults == [])
  }

  @Test(
    .enabled(if: XMLSchema.isThere && junit.allSatisfy(SampleSchemas.isThere), "no samples or no libxml2 here"),
    arguments: junit)
  func `JUnit for GitLab is what no schema knows`(name: String) throws {
    let text = GitLabJUnitReport.text(of: ReportCorpus.designs.report).plain
    #expect(try !XMLSchema.faults(in: text, SampleSchemas.folder + name).isEmpty)
    let plain = text.replacing(/\ file="[^"]*"/, with: "")
    #expect(plain == JUnitReport.text(of: ReportCorpus.designs.report).plain)
  }
}
