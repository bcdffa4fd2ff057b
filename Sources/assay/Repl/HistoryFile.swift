internal import AssayFormats
internal import AssayModel
internal import AssayWorkbench
internal import LineEditor

/// Where the entries of a project's sessions are kept, for its owner's eyes only.
///
/// Several sessions may add to it at once; each sees what was there when it began.
struct HistoryFile {
  private let path: String

  /// Nil where the environment does not say where such files go.
  init?(of project: OpenProject?, environment: (String) -> String?) {
    guard let folder = Self.folder(environment) else { return nil }
    let name = project.map { project in
      project.configuration.name.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }.prefix(40)
        + "-" + Fingerprint([project.folder.root]).hex
    }
    path = FilePath.join(folder, name ?? "no-project")
  }

  private static func folder(_ environment: (String) -> String?) -> String? {
    if let state = environment("XDG_STATE_HOME"), FilePath.isAbsolute(state) {
      return FilePath.join(state, "assay/history")
    }
    guard let home = environment("HOME"), FilePath.isAbsolute(home) else { return nil }
    return FilePath.join(home, ".local/state/assay/history")
  }

  func read() throws(FileFault) -> History {
    do throws(FileFault) { return History(try FileSystem.read(path, limit: Self.limit * 4)) } catch {
      if error.reason == .missing { return History() }
      throw error
    }
  }

  func add(_ entry: String) throws(FileFault) {
    var line = History()
    line.add(entry)
    if let folder = FilePath.parent(of: path) { try FileSystem.makeFolder(folder) }
    try FileSystem.addPrivately(line.bytes, to: path, atMost: Self.limit) { History($0).bytes }
  }

  /// Bytes after which what is old goes.
  private static let limit = 1 << 20
}
