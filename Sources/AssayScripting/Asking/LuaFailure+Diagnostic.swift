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
      rule, .error, message, at: found?.range ?? place.flatMap { text?.range(ofLine: $0.line) }, label: found?.label,
      notes: notes, help: help ?? found?.help ?? ownWord(of: code) ?? advice)
  }

  /// A misspelt word of the plugin's own is just a field that is not there, as far as Lua can tell.
  private func ownWord(of code: PluginCode) -> String? {
    let quoted = message.split(separator: "`", omittingEmptySubsequences: false)
    guard message.hasSuffix("cannot be called"), quoted.count >= 3 else { return nil }
    let name = quoted[1].split(separator: ".").last.map(String.init) ?? ""
    guard let nearest = NearestWord.to(name, among: code.ownKinds) else { return nil }
    return "did you mean `\(CriterionKind.luaName(of: "\(code.id)/\(nearest)"))`?"
  }

  private var rule: RuleID {
    switch kind {
    case .syntax: "script-syntax"
    case .error: message.hasSuffix("is not a word that is known here") ? "unknown-name" : "script-error"
    case .interrupted: "script-error"
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
    case .syntax, .error, .interrupted: nil
    }
  }
}

/// The part of a line that an error is about.
struct Culprit {
  var range: SourceRange
  var label: String?
  var help: String?
}

extension PluginText {
  /// What Lua does not tell: which word of the line it was.
  func culprit(of failure: LuaFailure, onLine line: Int) -> Culprit? {
    let quoted = failure.message.split(separator: "`", omittingEmptySubsequences: false)
    let name = quoted.count >= 3 ? String(quoted[1]) : nil
    if failure.message.contains("compared") { return comparison(onLine: line, with: failure.message) }
    guard let name else { return nil }
    let tokens = source.tokens.filter { token in
      guard token.range.start.line == line, token.kind != .comment else { return false }
      let text = source.text(token.range)
      return text == name || text == "\"\(name)\"" || text == "'\(name)'"
    }
    return tokens.first.map { Culprit(range: range($0.range)) }
  }

  /// The operand that is not what it is compared with: the one that is no constant.
  private func comparison(onLine line: Int, with message: String) -> Culprit? {
    let comparisons = source.comparisons(onLine: line)
    guard comparisons.count == 1, let found = comparisons.first else { return nil }
    let operands = [found.left, found.right].filter { !isConstant($0) }
    guard operands.count == 1, let operand = operands.first else { return Culprit(range: range(found.range)) }
    guard message.contains("nil") else {
      let help = message.contains("text") ? "make a number of text with `tonumber(\(operand.text))`" : nil
      return Culprit(range: range(operand.range), help: help)
    }
    return Culprit(
      range: range(operand.range), label: "nothing is recorded here",
      help: "ask first whether it is there: `\(operand.text) and \(source.text(found.range))`")
  }

  private func isConstant(_ operand: LuaOperand) -> Bool {
    guard let first = operand.text.unicodeScalars.first else { return true }
    return "0123456789\"'-[".unicodeScalars.contains(first) || ["true", "false", "nil"].contains(operand.text)
  }
}
