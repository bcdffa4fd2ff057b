import AssayTestSupport
import Foundation

/// Schemas of others, which lie beside the project and are never copied into it. Tests are skipped where they are absent.
enum SampleSchemas {
  static let folder = PackageRoot.path + "/../shared/samples/formats/"

  static func isThere(_ name: String) -> Bool { FileManager.default.fileExists(atPath: folder + name) }

  static func schema(_ name: String) throws -> JSONSchema {
    try JSONSchema(text: String(contentsOfFile: folder + name, encoding: .utf8))
  }
}
