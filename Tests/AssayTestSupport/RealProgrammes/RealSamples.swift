#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Rules and transcripts of two universities, as other tools encode them; they lie beside the package, or are absent.
package enum RealSamples {
  package static let princeton = "princeton-tigerpath"
  package static let dallas = "utdallas-nebula"

  package static let areThere = FileManager.default.fileExists(
    atPath: "\(folder)/\(princeton)/transcripts.json")

  package static func text(_ path: String) -> String {
    guard let text = try? String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8) else {
      preconditionFailure("the sample \(path) cannot be read")
    }
    return text
  }

  package static func json(_ path: String) -> JSONDocument {
    guard let document = try? JSONDocument(text: text(path)) else {
      preconditionFailure("the sample \(path) is not JSON")
    }
    return document
  }

  private static let folder = PackageRoot.path + "/../shared/samples/real"
}
