import AssayModel
import AssayScripting
import AssayTestSupport
import Foundation
import Testing

/// A script that tries to get out, to hang, or to use up the machine, and how it may end.
///
/// Those in the golden files are ours; the others belong to a study and lie beside the package, where it is there.
struct Attack: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let allowed: Set<String>

  static let all = read(PackageRoot.url.appending(path: "Tests/Golden/sandbox")) + read(samples)
  private static let samples = PackageRoot.url.appending(path: "../shared/samples/sandbox").standardizedFileURL

  private static func read(_ folder: URL) -> [Attack] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return paths.filter { $0.hasSuffix(".lua") }.sorted().compactMap { path in
      guard let text = try? String(contentsOf: folder.appending(path: path), encoding: .utf8),
        let line = text.split(separator: "\n").first(where: { $0.hasPrefix("-- expect:") })
      else { return nil }
      let allowed = line.dropFirst("-- expect:".count).split(separator: ",").map { $0.filter { $0 != " " } }
      return Attack(name: path, text: text, allowed: Set(allowed))
    }
  }

  /// What an ending is called in the first lines of the scripts.
  static func outcomes(of diagnostics: [Diagnostic], values: [String] = []) -> Set<String> {
    if let escape = values.first(where: { $0.hasPrefix("ESCAPED") }) { return [escape] }
    guard let first = diagnostics.first else { return ["harmless", "denied"] }
    if ["0x", "[C]", "?:"].contains(where: first.message.contains) { return ["leaks: \(first.message)"] }
    switch first.rule {
    case "script-budget": return ["budget-exceeded"]
    case "script-memory": return ["memory-exceeded"]
    case "script-deadline": return ["deadline"]
    // What a word was given wrong is said without an error.
    case "script-value", "missing-field", "unfinished-declaration": return ["harmless", "denied", "clean-error"]
    default: return ["clean-error"]
    }
  }

  var testDescription: String { name }
}
