internal import AssayEngine
package import AssayLint
package import AssayModel
internal import LuaRuntime
internal import Synchronization

/// The plugins of a project: what they declare, and answers to what designs ask them.
package final class Plugins: Sendable {
  let plugins: [String: Plugin]
  /// The words that designs may use, the plugins' own included.
  package let vocabulary: Vocabulary
  /// What is wrong with the plugins themselves.
  package let diagnostics: [Diagnostic]
  /// The files of each plugin by its id, to see whether it was changed.
  package let contents: [String: [String: [UInt8]]]
  /// Counts what scripts do; nil where nobody asks.
  let tally: ScriptTally?
  let limits: LuaLimits
  private let expansions = Mutex<[Expansion.Key: Expansion]>([:])

  /// Loads plugins. `lost`: those whose folders could not be read, of which something has been said.
  package init(
    _ folders: [(folder: PluginFolder, pin: PluginPin)], lost: Set<String> = [], limits: ScriptLimits = ScriptLimits(),
    schemes: Set<String> = CreditScheme.builtInNames, counting tally: ScriptTally? = nil, sources: inout SourceMap
  ) {
    let limits = tally?.countsWork ?? false ? LuaLimits(limits).counted : LuaLimits(limits)
    self.limits = limits
    var plugins: [String: Plugin] = [:]
    var diagnostics: [Diagnostic] = []
    var vocabulary = Vocabulary.builtIn
    vocabulary.lostPlugins = lost
    for (folder, pin) in folders where plugins[pin.id] == nil {
      let loaded = Plugin.load(
        folder, pinned: pin, limits: limits, schemes: schemes, tally, sources: &sources)
      diagnostics += loaded.diagnostics
      guard let plugin = loaded.plugin else {
        vocabulary.lostPlugins.insert(pin.id)
        continue
      }
      // Designs call it by one of its two names, and which is right nobody knows: of neither anything more is said.
      if !plugin.header.id.isEmpty, plugin.header.id != pin.id {
        vocabulary.lostPlugins.formUnion([pin.id, plugin.header.id])
        continue
      }
      plugins[pin.id] = plugin
      vocabulary.plugins.insert(pin.id)
      for kind in plugin.kinds { vocabulary.add(kind) }
      vocabulary.predicates.formUnion(plugin.predicates.map { "\(plugin.id)/\($0.name)" })
      // What was declared and could not be read is not said to be missing too.
      if loaded.diagnostics.contains(where: { $0.severity == .error && $0.rule != "other-plugin" }) {
        vocabulary.lostPlugins.insert(pin.id)
      }
    }
    self.plugins = plugins
    contents = Dictionary(folders.map { ($0.pin.id, $0.folder.contents) }) { first, _ in first }
    self.tally = tally
    self.diagnostics = diagnostics
    self.vocabulary = vocabulary
  }

  /// The words of a project's designs, with the plugins behind them.
  package func words() -> Vocabulary {
    var words = vocabulary
    words.scripted = { [self] plugin, name, syntax, reading in lower(plugin, name, syntax, &reading) }
    return words
  }

  /// Credentials, achievements and the like that plugins declare.
  package var documents: [Syntax] { ordered.flatMap(\.documents) }

  package var profiles: [LintProfile] { ordered.flatMap(\.lintProfiles) }

  package var ids: Set<String> { Set(plugins.keys) }

  /// The criteria that they declare, by plugin and in the order in which they are written.
  package var ownKinds: [CriterionKind] { ordered.flatMap(\.kinds) }

  /// What patterns may ask of an award after `is`.
  package var questions: [AwardQuestion] {
    ordered.flatMap { plugin in
      plugin.predicates.map { predicate in
        AwardQuestion(
          word: "\(plugin.id)/\(predicate.name)", says: predicate.says, reads: predicate.reads, ruler: plugin.ruler)
      }
    }
  }

  /// Who says what a word such as `northwind/floor_ready` means.
  package func ruler(of kind: CriterionKind) -> Ruler {
    guard case .scripted(let id, _) = kind.lowering else { return .core }
    return plugins[id]?.ruler ?? .plugin(id: id, version: nil)
  }

  /// By their ids.
  var ordered: [Plugin] { plugins.values.sorted { $0.id < $1.id } }

  /// The tree that a criterion of a plugin gives back for these arguments; each is asked for once.
  func expansion(_ key: Expansion.Key, of plugin: Plugin) -> Expansion {
    if let known = expansions.withLock({ $0[key] }) { return known }
    let found = Expansion(key, of: plugin, vocabulary)
    expansions.withLock { $0[key] = found }
    return found
  }
}

extension LuaLimits {
  /// The runtime's own, but for what the project says.
  init(_ limits: ScriptLimits) {
    self.init(counting: .watched)
    if let budget = limits.budget { self.budget = budget }
    if let memory = limits.memory { self.memory = memory * 1_048_576 }
    if let seconds = limits.deadlineSeconds { deadline = Double(seconds) }
  }
}
