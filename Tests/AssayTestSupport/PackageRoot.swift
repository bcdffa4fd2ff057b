#if canImport(FoundationEssentials)
  package import FoundationEssentials
#else
  package import Foundation
#endif

/// The folder of the package, from a file of its tests.
package enum PackageRoot {
  package static let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  package static let path = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  /// The Swift files under a folder of the package, with their paths relative to it, in order.
  package static func swiftFiles(under folder: String) -> [(path: String, text: String)] {
    let base = url.appending(path: folder)
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: base.path)) ?? []
    return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
      (try? String(contentsOf: base.appending(path: path), encoding: .utf8)).map { (path, $0) }
    }
  }
}
