import AssayTestSupport
import Foundation

/// A file of the package, for guards that read the code.
struct SourceFile {
  /// From the package's root.
  let path: String
  let text: String

  var name: String { String(path.split(separator: "/").last ?? "") }
  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// Every file below a folder with this ending, in the order of their paths.
  static func all(in folder: String, ending: String = ".swift") -> [SourceFile] {
    let root = PackageRoot.path + "/" + folder
    let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(ending) }.sorted().compactMap { name in
      (try? String(contentsOfFile: root + "/" + name, encoding: .utf8)).map {
        SourceFile(path: folder + "/" + name, text: $0)
      }
    }
  }
}
