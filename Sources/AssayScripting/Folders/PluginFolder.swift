package import AssayModel

/// A plugin as it lies on the disk: its files, read by somebody who knows the file system.
package struct PluginFolder: Sendable {
  package struct File: Sendable {
    /// Relative to the plugin's folder, with `/`: `plugin.lua`, `lib/dates.lua`.
    package var path: String
    package var file: FileID
    package var bytes: [UInt8]

    package init(path: String, file: FileID, bytes: [UInt8]) {
      self.path = path
      self.file = file
      self.bytes = bytes
    }
  }

  package var id: String
  /// As messages call it: `plugins/northwind`.
  package var path: String
  /// The Lua files, in the order of their paths' bytes.
  package var files: [File]
  /// Links to files and folders, which are left out.
  package var links: [String]

  package init(id: String, path: String, files: [File], links: [String] = []) {
    self.id = id
    self.path = path
    self.files = files
    self.links = links
  }
}

extension PluginFolder {
  /// What each file says, by its path.
  var contents: [String: [UInt8]] { Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first } }
}
