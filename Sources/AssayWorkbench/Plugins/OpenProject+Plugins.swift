internal import AssayModel
internal import AssayScripting

extension OpenProject {
  /// Loads the plugins that the project names, and those that bring the profiles by which it is linted.
  ///
  /// A plugin that cannot be had is an error where it is named; what depends on it is undecided, and nothing else is.
  mutating func loadPlugins(profiles: [String], counting tally: ScriptTally?) -> Plugins {
    var folders: [(folder: PluginFolder, pin: PluginPin)] = []
    var lost: Set<String> = []
    for pin in configuration.plugins {
      if let found = pluginFolder(pin) {
        folders.append((found, pin))
      } else {
        lost.insert(pin.id)
        // Designs ask for it by the name that was probably meant.
        if let meant = NearestWord.to(pin.id, among: pluginsAtHand) { lost.insert(meant) }
      }
    }
    lost.subtract(folders.map(\.pin.id))
    for profile in profiles where !folders.contains(where: { $0.pin.id == profile }) && !lost.contains(profile) {
      guard let shipped = ShippedPlugin.folder(profile, &sources) else { continue }
      folders.append((shipped, PluginPin(id: profile)))
    }
    let schemes = CreditScheme.builtInNames.union(configuration.schemes.map(\.id))
    return Plugins(
      folders, lost: lost, limits: configuration.scripts, schemes: schemes, counting: tally, sources: &sources)
  }

  /// The files of a plugin; nil after a diagnostic.
  private mutating func pluginFolder(_ pin: PluginPin) -> PluginFolder? {
    let path = FilePath.normalised(pin.path ?? "plugins/\(pin.id)")
    do throws(FileFault) {
      var files: [PluginFolder.File] = []
      var links: [String] = []
      for name in try luaFiles(in: path, depth: 0, &links) {
        guard let bytes = try script(FilePath.join(path, name)) else { return nil }
        let shown = FilePath.join(path, name)
        let file = sources.add(.init(path: shown, bytes: bytes))
        paths.append(shown)
        files.append(.init(path: name, file: file, bytes: bytes))
      }
      return PluginFolder(id: pin.id, path: path, files: files, links: links)
    } catch {
      if pin.path == nil, error.reason == .missing, let shipped = ShippedPlugin.folder(pin.id, &sources) {
        return shipped
      }
      reportMissing(pin, path, error)
      return nil
    }
  }

  /// From the plugin's folder, in the order of their bytes. Links are not followed: they could lead anywhere.
  private func luaFiles(in path: String, depth: Int, _ links: inout [String]) throws(FileFault) -> [String] {
    var found: [String] = []
    for name in try FileSystem.names(in: folder.absolute(path)) where !name.hasPrefix(".") {
      let inner = FilePath.join(path, name)
      if FileSystem.isLink(folder.absolute(inner)) {
        links.append(name)
        continue
      }
      if name.hasSuffix(".lua") {
        found.append(name)
      } else if depth < 8, (try? FileSystem.entry(at: folder.absolute(inner)))?.kind == .folder {
        var within: [String] = []
        found += try luaFiles(in: inner, depth: depth + 1, &within).map { FilePath.join(name, $0) }
        links += within.map { FilePath.join(name, $0) }
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The bytes of a script; nil after a diagnostic where they are no text.
  private mutating func script(_ path: String) throws(FileFault) -> [UInt8]? {
    let bytes =
      if let edited = edited[path] {
        edited
      } else {
        try FileSystem.read(folder.absolute(path), limit: Self.scriptLimit + 1)
      }
    if Self.isScript(bytes) { return bytes }
    report(noScript: bytes, at: path, help: "split it; `require` loads other files of the plugin")
    return nil
  }

  /// How many bytes of a script are read.
  static let scriptLimit = 4_000_000

  static func isScript(_ bytes: [UInt8]) -> Bool {
    bytes.count <= scriptLimit && String(validating: bytes, as: UTF8.self) != nil
  }

  /// Says that a file is no script; `help` is what to do about a large one.
  mutating func report(noScript bytes: [UInt8], at path: String, help: String) {
    let isLarge = bytes.count > Self.scriptLimit
    let file = sources.add(.init(path: path, bytes: []))
    let start = SourcePosition(line: 1, column: 1)
    diagnostics.append(
      Diagnostic(
        isLarge ? "file-too-large" : "not-utf8", .error,
        isLarge ? "this script is larger than 4 MB" : "this script is not UTF-8 text",
        at: SourceRange(file: file, start: start, end: start),
        help: isLarge ? help : "save it as UTF-8"))
  }

  private mutating func reportMissing(_ pin: PluginPin, _ path: String, _ fault: FileFault) {
    let isMissing = fault.reason == .missing || fault.reason == .isNoFolder
    let shown = FileFault(path: path, reason: fault.reason).message
    let near = NearestWord.to(pin.id, among: pluginsAtHand)
    diagnostics.append(
      Diagnostic(
        "missing-plugin", .error, "the plugin `\(pin.id)` cannot be loaded: \(shown)",
        at: sources.value(of: (pin.path == nil ? pin.idPlace : pin.pathPlace).node),
        notes: [.init("what depends on it cannot be decided")],
        help: near.map { "did you mean `\($0)`?" }
          ?? (isMissing ? "put its `plugin.lua` into `\(path)`, or say under `path` where it is" : nil)))
    if !isMissing { isIncomplete = true }
  }

  /// Plugins that lie where plugins lie, and those that ship.
  private var pluginsAtHand: [String] {
    let own = (try? FileSystem.names(in: folder.absolute("plugins"))) ?? []
    return (own + ShippedPlugin.ids).sorted()
  }
}
