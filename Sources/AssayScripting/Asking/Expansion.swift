internal import AssayModel
internal import LuaRuntime
internal import LuaSyntax

/// What a plugin's criterion asks for, given its arguments: a tree of words, or why there is none.
struct Expansion: Sendable {
  struct Key: Hashable, Sendable {
    var plugin: String
    var name: String
    var arguments: [String: ScriptValue]
  }

  var tree: Syntax?
  var faults: [Diagnostic]

  init(_ key: Key, of plugin: Plugin, _ vocabulary: Vocabulary) {
    do throws(LuaFailure) {
      (tree, faults) = try plugin.limits.hold { limits throws(LuaFailure) in
        let state = try plugin.state(vocabulary, limits)
        return try Self.asked(key, of: plugin, state)
      }
    } catch {
      tree = nil
      faults = [error.diagnostic(in: plugin, asking: "asking what `\(key.plugin)/\(key.name)` requires")]
    }
  }
}

extension Expansion {
  private static func asked(
    _ key: Key, of plugin: Plugin, _ state: PluginState
  ) throws(LuaFailure) -> (Syntax?, [Diagnostic]) {
    guard let function = state.declaration(PluginCriterion.type.name, key.name)?.functions["requires"] else {
      return (nil, [])
    }
    state.recorder.faults = []
    let arguments = Record(
      "set of parameters", known: plugin.parameters(of: key.name).map(\.name),
      fields: key.arguments.mapValues(RecordValue.init))
    let given = try state.call(function, [state.recorder.whole(.record(arguments))])
    let tree = given.first.flatMap { state.recorder.syntax(of: $0) }
    var faults = state.recorder.faults
    if tree == nil { faults.append(plugin.wrongAnswer(given.first ?? .none, of: function, key.name)) }
    return (tree, faults)
  }
}

extension Plugin {
  func parameters(of name: String) -> [Parameter] {
    criteria.first { $0.name == name }?.parameters ?? rules.first { $0.name == name }?.parameters ?? []
  }

  /// `requires` gave back something else than a criterion: most often nothing, for want of a `return`.
  fileprivate func wrongAnswer(_ value: LuaValue, of function: LuaFunction, _ name: String) -> Diagnostic {
    let text = code.texts[function.chunk]
    let site = text?.functions(function).first
    if case .none = value {
      if let site, let text, case .call(let call, let range) = site.lastStatement {
        let word = text.source.calls[call].callee
        return Diagnostic(
          "answer-of-wrong-kind", .error, "`\(name)` requires nothing: its function gives nothing back",
          at: text.range(range), notes: [asked], help: "write `return` before `\(word)`")
      }
      return Diagnostic(
        "answer-of-wrong-kind", .error, "`\(name)` requires nothing: its function gives nothing back",
        at: site.flatMap { text?.range($0.range) } ?? text?.range(ofLine: function.lastLine), notes: [asked],
        help: "end it with `return` and a criterion, such as `return holds \"safety-induction\"`")
    }
    let isList = if case .table = value { true } else { false }
    return Diagnostic(
      "answer-of-wrong-kind", .error, "`\(name)` gives back \(value.noun), not a criterion",
      at: site.flatMap { text?.range($0.range) } ?? text?.range(ofLine: function.lastLine), notes: [asked],
      help: isList ? "put `all_of` or `any_of` before the braces" : "give back a criterion, such as `holds \"…\"`")
  }
}
