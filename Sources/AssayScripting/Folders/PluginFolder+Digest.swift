extension PluginFolder {
  /// Of the names, sizes and bytes of its Lua files, as pins write it: `sha256:…`.
  package var digest: String {
    var hash = SHA256()
    for file in files {
      hash.update(Array("\(file.path)\0\(file.bytes.count)\0".utf8))
      hash.update(file.bytes)
    }
    return "sha256:" + hash.hex()
  }
}
