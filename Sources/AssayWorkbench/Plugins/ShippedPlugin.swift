internal import AssayModel
internal import AssayScripting
internal import CShippedPlugins

/// A plugin that ships with the program: the profiles of policies and standards.
enum ShippedPlugin {
  /// In the order of their names.
  static var ids: [String] {
    var found: [String] = []
    each { id, _, _ in if found.last != id { found.append(id) } }
    return found
  }

  /// Those that ship, but for the ones that a project has already.
  static func plugins(except known: Set<String> = []) -> Plugins {
    var sources = SourceMap()
    let folders = ids.filter { !known.contains($0) }.compactMap { id in
      folder(id, &sources).map { (folder: $0, pin: PluginPin(id: id)) }
    }
    return Plugins(folders, sources: &sources)
  }

  /// The plugin's files, for which there is no place on the disk.
  static func folder(_ id: String, _ sources: inout SourceMap) -> PluginFolder? {
    let path = "profiles/\(id)"
    var files: [(path: String, bytes: [UInt8])] = []
    each { plugin, path, bytes in if plugin == id { files.append((path, Array(bytes))) } }
    guard !files.isEmpty else { return nil }
    return PluginFolder(
      id: id, path: path,
      files: files.map { file in
        let source = sources.add(.init(path: FilePath.join(path, file.path), bytes: file.bytes))
        return PluginFolder.File(path: file.path, file: source, bytes: file.bytes)
      })
  }

  /// The bytes are copied by whoever keeps them: of a copy that nobody keeps, the optimiser of Swift 6.3 frees the memory
  /// before it is written to.
  private static func each(_ body: (_ plugin: String, _ path: String, _ bytes: UnsafeBufferPointer<UInt8>) -> Void) {
    let count = Int(assay_shipped_file_count())
    for index in 0..<count {
      let file = assay_shipped_file_at(index)
      guard let plugin = file.plugin, let path = file.path, let bytes = file.bytes else { continue }
      body(String(cString: plugin), String(cString: path), UnsafeBufferPointer(start: bytes, count: file.count))
    }
  }
}
