/// Files that are to be laid down where nothing stands yet.
package struct NewFiles: Sendable {
  /// The folder from which the paths start.
  package let root: String
  package let files: [Template.File]

  package init(in root: String, _ files: [Template.File]) {
    self.root = root
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The paths at which something stands already, or a file where a folder is wanted.
  package func inTheWay() throws(FileFault) -> [String] {
    var found: [String] = []
    for file in files {
      for path in Self.steps(of: file.path) where !found.contains(path) {
        do throws(FileFault) {
          let entry = try FileSystem.entry(at: FilePath.join(root, path))
          if path == file.path || entry.kind != .folder { found.append(path) }
        } catch {
          switch error.reason {
          case .missing, .isNoFolder: continue
          default: throw shown(error)
          }
        }
      }
    }
    return found
  }

  /// `a/b/c` is reached through `a` and `a/b`.
  private static func steps(of path: String) -> [String] {
    let parts = path.split(separator: "/")
    return (1...parts.count).map { parts[..<$0].joined(separator: "/") }
  }

  /// Writes every file. What has come to stand there in the meantime stays as it is.
  package func write() throws(FileFault) {
    for file in files {
      let path = FilePath.join(root, file.path)
      do throws(FileFault) {
        if let folder = FilePath.parent(of: path) { try FileSystem.makeFolder(folder) }
        try FileSystem.create(Array(file.text.utf8), at: path)
      } catch { throw shown(error) }
    }
  }

  /// A fault that does not tell where on a machine the folder lies.
  private func shown(_ fault: FileFault) -> FileFault {
    FileFault(path: FilePath.relative(fault.path, to: root), reason: fault.reason)
  }
}
