/// Where a project stands on the disk: the folder that holds its `assay.yaml`.
package struct ProjectFolder: Hashable, Sendable {
  /// Absolute. It is never printed: a report must not say where on a machine a project lay.
  package let root: String
  /// The project's own file, from the root.
  package let configurationPath: String

  package init(root: String, configurationPath: String = Self.configurationName) {
    self.root = root
    self.configurationPath = configurationPath
  }

  package static let configurationName = "assay.yaml"

  /// The nearest folder at or above `start` that holds an `assay.yaml`; nil when none does.
  package static func find(from start: String) -> ProjectFolder? {
    var folder: String? = FilePath.normalised(start)
    while let root = folder {
      do throws(FileFault) {
        _ = try FileSystem.entry(at: FilePath.join(root, configurationName))
        return ProjectFolder(root: root)
      } catch {
        // A file that is there and cannot be asked is the project's; what is wrong with it is said when it is read.
        if error.reason != .missing, error.reason != .isNoFolder, root == start { return ProjectFolder(root: root) }
      }
      folder = FilePath.parent(of: root)
    }
    return nil
  }

  /// The folder of a project's file that was named.
  package static func at(configuration path: String, from current: String) throws(FileFault) -> ProjectFolder {
    _ = try FileSystem.entry(at: path)
    let absolute = FilePath.normalised(FilePath.join(current, path))
    let root = FilePath.parent(of: absolute) ?? "/"
    return ProjectFolder(root: root, configurationPath: FilePath.relative(absolute, to: root))
  }

  /// How messages call a path: from the root where it lies inside, else from the folder in which this runs.
  package func shownPath(_ absolute: String, from current: String) -> String {
    let fromRoot = FilePath.relative(absolute, to: root)
    return fromRoot.hasPrefix("..") ? FilePath.relative(absolute, to: current) : fromRoot
  }

  package func absolute(_ path: String) -> String { FilePath.join(root, path) }

  /// Whether something stands at a path of the project.
  package func holds(_ path: String) -> Bool { (try? FileSystem.entry(at: absolute(path))) != nil }
}
