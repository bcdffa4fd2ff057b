internal import AssayModel
internal import LuaRuntime
internal import LuaSyntax

/// The part of a line that an error is about.
struct Culprit {
  var range: SourceRange
  /// The last name of what is at fault: `age` of `learner.facts.age`.
  var name: String?
  /// What to say instead of what Lua says, which knows no names of what is compared.
  var message: String?
  var label: String?
  var help: String?
}

extension PluginText {
  /// What Lua does not tell: which word of the line it was.
  func culprit(of failure: LuaFailure, onLine line: Int) -> Culprit? {
    if let types = ComparedTypes(failure.message) { return comparison(onLine: line, of: types) }
    if let misuse = Misuse(failure.message), let found = culprit(of: misuse, onLine: line) { return found }
    let quoted = failure.message.split(separator: "`", omittingEmptySubsequences: false)
    guard quoted.count >= 3 else { return nil }
    let name = String(quoted[1])
    // Of `northwind.of_age` the last part is what may be wrong.
    let last = name.split(separator: ".").last.map(String.init) ?? name
    return (token(name, onLine: line) ?? token(last, onLine: line)).map { Culprit(range: range($0.range), name: name) }
  }

  /// The first word or text of a line that says this.
  func token(_ said: String, onLine line: Int) -> LuaToken? {
    source.tokens.first { token in
      guard token.range.start.line == line, token.kind != .comment else { return false }
      return [said, "\"\(said)\"", "'\(said)'"].contains(source.text(token.range))
    }
  }

  /// The operand that is not what it is compared with.
  private func comparison(onLine line: Int, of types: ComparedTypes) -> Culprit? {
    let ordering = source.comparisons(onLine: line).filter { ["<", "<=", ">", ">="].contains($0.symbol) }
    // The host names values, not types.
    guard types.areKnown else { return ordering.count == 1 ? Culprit(range: range(ordering[0].range)) : nil }
    let possible = ordering.filter { types.fit($0) }
    guard possible.count == 1, let found = possible.first else { return nil }
    let (left, right) = types.operands(of: found)
    guard let wrong = types.wrong(left, right) else { return Culprit(range: range(found.range)) }
    let (operand, type, other) = wrong
    var culprit = Culprit(
      range: range(operand.range), name: operand.lastName,
      message: "`\(operand.text)` is \(type) here; it cannot be compared with \(other)")
    switch type {
    case "nil":
      if operand.text.contains(".") { culprit.label = "nothing is recorded here" }
      culprit.help =
        missingReturn(of: operand, above: line)
        ?? "ask first whether it is there: `\(operand.text) and \(source.text(found.range))`"
    case "text" where operand.isConstant: culprit.help = "take the quotes away"
    case "text": culprit.help = "make a number of text with `tonumber(\(operand.text))`"
    default: break
    }
    return culprit
  }
}

/// The types of a comparison that Lua refused: `a number cannot be compared with nil`.
private struct ComparedTypes {
  let first: String
  let second: String

  init?(_ message: String) {
    let parts = message.components(between: " cannot be compared with ")
    guard parts.count == 2 else { return nil }
    (first, second) = (parts[0], parts[1])
  }

  var areKnown: Bool { !first.contains("`") && !second.contains("`") }

  /// Lua turns `a > b` round to `b < a`.
  func operands(
    of comparison: LuaComparison
  ) -> (left: (operand: LuaOperand, type: String), right: (operand: LuaOperand, type: String)) {
    let isTurned = comparison.symbol.hasPrefix(">")
    return ((comparison.left, isTurned ? second : first), (comparison.right, isTurned ? first : second))
  }

  /// Whether it may be the comparison that was refused: constants are of the types that they show.
  func fit(_ comparison: LuaComparison) -> Bool {
    let (left, right) = operands(of: comparison)
    return [left, right].allSatisfy { $0.operand.constantType == nil || $0.operand.constantType == $0.type }
  }

  /// The one to blame, what it is and what the other is: what is not there, else text.
  func wrong(
    _ left: (operand: LuaOperand, type: String), _ right: (operand: LuaOperand, type: String)
  ) -> (LuaOperand, String, String)? {
    for type in ["nil", "text"] {
      if left.type == type, right.type != type || type == "nil" { return (left.operand, type, right.type) }
      if right.type == type, left.type != type { return (right.operand, type, left.type) }
    }
    return nil
  }
}

extension LuaOperand {
  fileprivate var isConstant: Bool { constantType != nil }

  var constantType: String? {
    switch text.unicodeScalars.first {
    case "0", "1", "2", "3", "4", "5", "6", "7", "8", "9": "a number"
    case "\"", "'", "[": "text"
    default: text == "nil" ? "nil" : ["true", "false"].contains(text) ? "true or false" : nil
    }
  }

  /// `age` of `learner.facts.age`; nil where it does not end with a name.
  var lastName: String? {
    let name = text.split { $0 == "." || $0 == ":" }.last.map(String.init) ?? text
    return name.allSatisfy { $0 == "_" || $0.isLetter || $0.isNumber } ? name : nil
  }
}

extension String {
  fileprivate func components(between separator: String) -> [String] {
    guard let found = firstRange(of: separator) else { return [self] }
    return [String(self[..<found.lowerBound]), String(self[found.upperBound...])]
  }
}
