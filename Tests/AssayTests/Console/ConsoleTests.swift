import AssayTestSupport
import Foundation
import Testing

/// What READMEs and documentation show is what the program says.
@Suite struct ConsoleTests {
  static let pages: [String] = {
    let root = PackageRoot.path
    let all = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return all.filter { path in
      guard path.hasSuffix(".md") else { return false }
      return path == "README.md" || path.hasPrefix("docs/") || path.hasPrefix("Examples/")
    }.filter { path in
      (try? String(contentsOfFile: root + "/" + path, encoding: .utf8)).map { ConsolePage($0).hasCommands } ?? false
    }.sorted()
  }()

  /// Commands start in the folder of an example's README, else beside `Examples`; `cd` holds to the page's end.
  @Test(arguments: pages) func `shows what is said`(page: String) throws {
    let file = URL(fileURLWithPath: PackageRoot.path + "/" + page)
    let folder = try TemporaryFolder()
    let examples = PackageRoot.path + "/Examples"
    if FileManager.default.fileExists(atPath: examples) {
      try FileManager.default.copyItem(atPath: examples, toPath: folder.url.path + "/Examples")
    }
    var place = page.hasPrefix("Examples/") ? String(page.dropLast("/README.md".count)) : "."
    let markdown = try ConsolePage(String(contentsOf: file, encoding: .utf8)).markdown { line in
      if line.hasPrefix("cd ") {
        place += "/" + line.dropFirst(3)
        let isThere = FileManager.default.fileExists(atPath: folder.url.path + "/" + place)
        try #require(isThere, "there is no \(line.dropFirst(3)): nothing is recorded")
        return ""
      }
      let run = try BuiltAssay.run(line, in: folder.url.appendingPathComponent(place), together: true)
      try #require([0, 1, 3, 5].contains(run.status), "`\(line)` is not understood: \(run.output)")
      return run.output.hasSuffix("\n") ? String(run.output.dropLast()) : run.output
    }
    try Recording.expect(markdown, in: file)
  }
}
