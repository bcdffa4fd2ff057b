internal import AssayModel
internal import LuaRuntime
internal import LuaSyntax

extension LuaFailure {
  /// The failure as a diagnostic at the plugin's own line: what was being asked, what was wrong, and who ruled.
  func diagnostic(in plugin: Plugin, asking: String) -> Diagnostic {
    diagnostic(in: plugin.code, while: "\(asking) (\(plugin.label))")
  }

  /// The failure at the line of some files that were read; `asking` says what was being done, unless it is plain.
  func diagnostic(in code: PluginCode, while asking: String?) -> Diagnostic {
    let text = place.flatMap { code.texts[$0.chunk] }
    var notes = asking.map { [Diagnostic.Note("while \($0)")] } ?? []
    for frame in trace.dropFirst().prefix(3) {
      let range = code.texts[frame.place.chunk].flatMap { $0.range(ofLine: frame.place.line) }
      notes.append(.init(frame.function.map { "called from `\($0)`" } ?? "called from here", at: range))
    }
    let found = place.flatMap { place in text?.culprit(of: self, onLine: place.line) }
    return Diagnostic(
      rule, .error, found?.message ?? message,
      at: found?.range ?? place.flatMap { text?.range(ofLine: $0.line) } ?? code.texts[code.main.name]?.start,
      label: found?.label, notes: notes,
      help: help ?? nearestName(found) ?? ownWord(of: code) ?? found?.help ?? advice)
  }

  /// A field of a free name that is not recorded may be misspelt.
  private func nearestName(_ found: Culprit?) -> String? {
    guard let name = found?.name else { return nil }
    if let meant = nearest[name] { return "did you mean `\(meant)`, which is recorded?" }
    // It may have been put into a local first.
    guard found?.message?.contains(" is nil here") ?? false, nearest.count == 1, let (asked, meant) = nearest.first
    else {
      return nil
    }
    return "`\(asked)` is not recorded: did you mean `\(meant)`?"
  }

  /// A misspelt word of the plugin's own is just a field that is not there, as far as Lua can tell.
  private func ownWord(of code: PluginCode) -> String? {
    let quoted = message.split(separator: "`", omittingEmptySubsequences: false)
    guard message.hasSuffix("cannot be called"), quoted.count >= 3 else { return nil }
    let name = quoted[1].split(separator: ".").last.map(String.init) ?? ""
    if let nearest = NearestWord.to(name, among: code.ownKinds) {
      return "did you mean `\(CriterionKind.luaName(of: "\(code.id)/\(nearest)"))`?"
    }
    return NearestWord.to(name, among: Self.libraries).map { "did you mean `\($0)`?" }
  }

  /// What can be called on texts, and in the libraries.
  private static let libraries = [
    "byte", "char", "find", "format", "gmatch", "gsub", "len", "lower", "match", "rep", "reverse", "sub", "upper",
    "concat", "insert", "remove", "sort", "unpack", "floor", "ceil", "abs", "max", "min", "tointeger", "codes",
  ]

  private var rule: RuleID {
    switch kind {
    case .syntax: "script-syntax"
    case .error: message.hasSuffix("is not a word that is known here") ? "unknown-name" : "script-error"
    case .interrupted, .tripped: "script-error"
    case .budget: "script-budget"
    case .memory: "script-memory"
    case .deadline: "script-deadline"
    }
  }

  private var advice: String? {
    switch kind {
    case .budget: "look for a loop that does not end; what depends on it is undecided"
    case .memory: "look for a table or a text that grows without end; what depends on it is undecided"
    case .deadline: "make it do less; what depends on it is undecided"
    case .syntax, .error, .interrupted, .tripped: nil
    }
  }
}
