internal import AssayFormats
internal import AssayTesting

/// The tests that failed when they were last run, by their ids, kept beside the project.
struct LastFailures {
  private static let path = ".assay/cache/failed-tests"
  private static let limit = 1 << 20
  private let folder: ProjectFolder

  init(of folder: ProjectFolder) { self.folder = folder }

  /// Nil where none were ever kept.
  var ids: Set<String>? {
    guard let bytes = try? FileSystem.read(folder.absolute(Self.path), limit: Self.limit) else { return nil }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    return Set(lines.map { Self.unescaped($0) })
  }

  /// What ran replaces what was known of it, and what is there no more is forgotten; a folder that cannot be written
  /// keeps nothing, which is no failure.
  func keep(_ tests: [ReportedTest], among planned: [PlannedTest]) {
    let ran = Set(tests.filter { $0.outcome != .skipped && $0.outcome != .todo }.map(\.id))
    let readable = Set(planned.map(\.file))
    let known = Set(planned.map(\.id))
    let before = (ids ?? []).subtracting(ran).filter { id in
      known.contains(id) || !readable.contains { id.hasPrefix($0 + " > ") }
    }
    let failed = before.union(tests.filter(\.outcome.isBad).map(\.id))
    let text = failed.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { Self.escaped($0) + "\n" }.joined()
    let file = folder.absolute(Self.path)
    if failed.isEmpty, ids == nil { return }
    try? FileSystem.makeFolder(folder.absolute(".assay"))
    try? FileSystem.makeFolder(folder.absolute(".assay/cache"))
    try? FileSystem.write(Array(text.utf8), to: file)
  }

  private static func escaped(_ id: String) -> String {
    id.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
  }

  private static func unescaped(_ line: Substring) -> String {
    String(line).replacing("\\\\", with: "\u{0}").replacing("\\n", with: "\n").replacing("\u{0}", with: "\\")
  }
}
