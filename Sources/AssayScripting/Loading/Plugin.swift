internal import AssayLint
internal import AssayModel
internal import LuaRuntime

/// A plugin that has been read and run: what it declares.
struct Plugin: Sendable {
  var code: PluginCode
  let limits: LuaLimits
  let pace = Pace()
  /// Counts what scripts do; nil where nobody asks.
  let tally: ScriptTally?
  /// The places of its files; a state that is run later finds them here.
  let sources: SourceMap
  var header = PluginHeader(place: Place())
  var criteria: [PluginCriterion] = []
  var predicates: [PluginPredicate] = []
  var rules: [PluginRule] = []
  var checks: [PluginCheck] = []
  var examples: [PluginExample] = []
  var profiles: [PluginProfile] = []
  /// Credentials, achievements and the like, as they were declared.
  var documents: [Syntax] = []

  init(_ code: PluginCode, limits: LuaLimits, _ tally: ScriptTally? = nil, sources: SourceMap) {
    self.code = code
    self.tally = tally
    self.limits = limits
    self.sources = sources
  }

  var id: String { code.id }
  var ruler: Ruler { .plugin(id: id, version: header.version) }
  /// What messages call it: `northwind 1.4.0`.
  var label: String { ruler.label }

  /// The words that it adds to designs.
  var kinds: [CriterionKind] {
    criteria.map { criterion in
      CriterionKind(
        plugin: id, name: criterion.name, says: criterion.says, fields: criterion.parameters.map(\.description),
        isMonotone: true, example: example(of: criterion.name, criterion.parameters))
    }
      + rules.map { rule in
        CriterionKind(
          plugin: id, name: rule.name, says: rule.says, fields: rule.parameters.map(\.description), isMonotone: false,
          example: example(of: rule.name, rule.parameters))
      }
  }

  private func example(of name: String, _ parameters: [Parameter]) -> String {
    let given = parameters.map { "\($0.name): \($0.fallback?.text ?? "…")" }
    return "\(id)/\(name): " + (given.isEmpty ? "{}" : "{ \(given.joined(separator: ", ")) }")
  }

  /// Runs its files anew, in a state of their own. Whoever has its limits works under ``LuaLimits/hold(_:)``.
  func state(_ vocabulary: Vocabulary, _ limits: LuaLimits) throws(LuaFailure) -> PluginState {
    try PluginState(code, limits: limits, vocabulary: vocabulary, tally, sources: sources)
  }
}
