import AssayTestSupport
import Foundation

/// The schemas that are published with the reference pages.
enum PublishedSchema: String, CaseIterable {
  case evaluation, analysis, comparison, path, diagnostics, events, tests, rules, version, configuration, coverage
  case testEvents = "test-events"

  var schema: JSONSchema {
    get throws {
      let path = PackageRoot.path + "/docs/reference/schemas/\(rawValue).schema.json"
      return try JSONSchema(text: String(contentsOfFile: path, encoding: .utf8))
    }
  }

  func faults(in text: String) throws -> [String] { try schema.faults(in: JSONDocument(text: text)) }
}
