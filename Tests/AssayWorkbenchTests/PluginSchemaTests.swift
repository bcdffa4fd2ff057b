import AssayFormats
import AssayModel
import AssayTestSupport
import AssayWorkbench
import Testing

/// In a project, the schema of designs knows what its plugins declare.
@Suite struct PluginSchemaTests {
  private static let plugin = """
    plugin "northwind" { version = "1.4.0" }
    criterion "floor_ready" {
      says = "Can run a bay.", takes = { hours = quantity { unit = "h", default = "40 h" }, bay = text {} },
      requires = function(p) return stated "x" end,
    }
    criterion "inducted" { says = "Knows the site.", requires = function() return holds "safety-induction" end }
    """

  private func faults(_ written: String, _ plugins: String = "[northwind]") throws -> [String] {
    let sample = try OpenProjectTests.Sample([
      "assay.yaml": "assay: 1\nplugins: \(plugins)\n", "plugins/northwind/plugin.lua": Self.plugin,
    ])
    var sources = SourceMap()
    let read = DocumentReader(path: "c.yaml").read(Array("credential: c\n\(written)\n".utf8), into: &sources)
    let schema = JSONSchema(JSONDocument(sample.open().schema.whole))
    return schema.faults(in: JSONDocument(try #require(read.documents.first)))
  }

  @Test(
    arguments: [
      "requires: { northwind/floor_ready: { bay: north } }",
      "requires: { northwind/floor_ready: { hours: 60 h, bay: north }, name: ready }",
      "requires: { northwind/inducted: {} }", "requires: { northwind/inducted: }", "northwind: { witness: J. Ito }",
    ])
  func `what a plugin declares is accepted`(written: String) throws { #expect(try faults(written) == []) }

  @Test(
    arguments: [
      "requires: { northwind/floor_ready: { hours: 60 h } }", "requires: { northwind/floor_ready: }",
      "requires: { northwind/floor_ready: { bay: north, huors: 60 h } }",
      "requires: { northwind/floor_ready: { bay: north, hours: 60 ects } }",
      "requires: { northwind/inducted: { hours: 2 h } }", "requires: { northwind/flor_ready: { bay: north } }",
      "requires: { acme/seen: {} }", "acme: { witness: J. Ito }",
    ])
  func `what it does not is refused`(written: String) throws { #expect(try !faults(written).isEmpty) }

  @Test func `a plugin that cannot be read may have declared anything`() throws {
    #expect(try faults("requires: { acme/seen: { bay: north } }", "[northwind, acme]") == [])
    #expect(try !faults("requires: { northwind/flor_ready: { bay: north } }", "[northwind, acme]").isEmpty)
  }
}
