internal import AssayModel
internal import LuaRuntime
internal import LuaSyntax

/// The files of a plugin, read but not run.
struct PluginCode: Sendable {
  let id: String
  /// By chunk name: `plugins/northwind/plugin.lua`.
  private(set) var texts: [String: PluginText]
  private(set) var main: LuaChunk
  /// What `require` finds, by name: `dates` for `dates.lua`, `lib.dates` for `lib/dates.lua`.
  private(set) var modules: [String: LuaChunk]
  /// Links in its folder that were left out: `lib` or `dates.lua`.
  let links: [String]
  /// The criteria and rules that it declares, as far as their names are written out, so that they can be words.
  let ownKinds: [String]

  /// Nil without a `plugin.lua`.
  init?(_ folder: PluginFolder, _ sources: inout SourceMap) {
    var texts: [String: PluginText] = [:]
    var chunks: [String: LuaChunk] = [:]
    for file in folder.files {
      let name = folder.path + "/" + file.path
      texts[name] = PluginText(name: name, file: file.file, bytes: file.bytes, &sources)
      chunks[file.path] = LuaChunk(name: name, bytes: file.bytes)
    }
    guard let main = chunks.removeValue(forKey: Self.mainFile) else { return nil }
    id = folder.id
    links = folder.links
    self.main = main
    self.texts = texts
    modules = Dictionary(
      chunks.map { (String($0.key.dropLast(".lua".count).map { $0 == "/" ? "." : $0 }), $0.value) }
    ) { first, _ in first }
    ownKinds = texts.values.flatMap { text in
      text.source.calls.compactMap { call in
        guard ["criterion", "rule"].contains(call.callee), case .string(let name, _, _)? = call.arguments.first else {
          return nil
        }
        return name
      }
    }.sorted()
  }

  /// Files that belong to no plugin and are added as they come.
  init(named id: String) {
    self.id = id
    texts = [:]
    main = LuaChunk(name: id, bytes: [])
    modules = [:]
    links = []
    ownKinds = []
  }

  /// A file that stands alone.
  init(script: LuaChunk, _ file: FileID, _ sources: inout SourceMap) {
    id = "script"
    texts = [script.name: PluginText(name: script.name, file: file, bytes: script.bytes, &sources)]
    main = script
    modules = [:]
    links = []
    ownKinds = []
  }

  /// From now on, running the files does not translate them again.
  mutating func translate() {
    main = main.translated
    modules = modules.mapValues(\.translated)
  }

  mutating func add(_ text: PluginText) { texts[text.name] = text }

  static let mainFile = "plugin.lua"

  /// What is wrong with how the files are written: the first fault of each.
  func faults() -> [Diagnostic] { texts.keys.sorted().compactMap { texts[$0]?.fault } }
}

extension PluginText {
  /// What is first wrong with how it is written.
  var fault: Diagnostic? {
    source.faults.first.map { fault in
      Diagnostic(
        "script-syntax", .error, fault.message, at: range(fault.range),
        notes: fault.notes.map { .init($0.message, at: range($0.range)) }, help: fault.help)
    }
  }
}
