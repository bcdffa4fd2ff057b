internal import AssayModel
internal import LuaRuntime
internal import LuaSyntax

/// A value that cannot do what was asked of it, in the words of a failure: `hours` is nil here; it cannot be calculated with.
struct Misuse {
  /// What Lua knows of its name: a variable, or the last word of a field. Often nothing. Of a text, what it says.
  let name: String?
  let type: String
  let consequence: String
  let kinds: Set<LuaOperation.Kind>

  init?(_ message: String) {
    guard let here = message.firstRange(of: " here"), let kinds = Self.kinds[String(message[here.upperBound...])],
      let verb = message[..<here.lowerBound].firstRange(of: " is ")
    else { return nil }
    self.kinds = kinds
    consequence = String(message[here.upperBound...])
    type = String(message[verb.upperBound..<here.lowerBound])
    let subject = message[..<verb.lowerBound]
    name = subject.hasPrefix("`") ? String(subject.dropFirst().dropLast()) : nil
  }

  private static let kinds: [String: Set<LuaOperation.Kind>] = [
    ", so it has no fields": [.index], "; it cannot be called": [.call],
    "; it cannot be calculated with": [.arithmetic, .bits], "; it cannot be joined to text": [.concatenation],
    "; it has no length": [.count],
  ]

  /// The operands that it may be. Lua names what is a variable or a field, so what it does not name is neither.
  func operands(of operations: [LuaOperation]) -> [LuaOperand] {
    var found: [LuaOperand] = []
    for operation in operations where kinds.contains(operation.kind) {
      for operand in operation.operands where operand.constantType == nil && operand.isOneTerm {
        let fits = name == nil ? operand.lastName == nil : operand.lastName == name
        if fits, !found.contains(operand) { found.append(operand) }
      }
    }
    return found
  }

  /// What to write instead of a text that is no number.
  var number: String? {
    guard type == "text", kinds.contains(.arithmetic), let name else { return nil }
    let digits = name.prefix { $0.isNumber || $0 == "." }
    return digits.isEmpty
      ? "only a text that is a number can be calculated with" : "write the number alone: `\(digits)`"
  }
}

extension PluginText {
  /// The operand that Lua found fault with, in full, and what to do.
  func culprit(of misuse: Misuse, onLine line: Int) -> Culprit? {
    let operands = misuse.operands(of: source.operations(onLine: line))
    guard let found = operands.first, operands.allSatisfy({ $0.text == found.text }) else {
      guard let number = misuse.number, let whole = range(ofLine: line) else { return nil }
      let said = misuse.name.flatMap { token($0, onLine: line) }.map { range($0.range) }
      return Culprit(range: said ?? whole, help: number)
    }
    let isCall = found.text.hasSuffix(")")
    var culprit = Culprit(
      range: range(found.range), name: found.lastName,
      message: "`\(found.text)` \(isCall ? "gives" : "is") \(misuse.type) here\(misuse.consequence)")
    guard misuse.type == "nil" else { return culprit }
    if let reason = missingReturn(of: found, above: line) {
      culprit.help = reason
    } else if let meant = found.lastName.flatMap(likelyField) {
      culprit.help = "did you mean `\(meant)`?"
    } else if !misuse.kinds.contains(.call), !isCall {
      culprit.help = "ask first whether it is there: `if \(found.text) then … end`"
    }
    return culprit
  }

  /// What to do where a function of the file's own gave nothing.
  func missingReturn(of operand: LuaOperand, above line: Int) -> String? {
    let isCall = operand.text.hasSuffix(")")
    guard let giver = isCall ? callee(of: operand) : operand.lastName.flatMap({ giver(of: $0, above: line) }),
      isForgetful(giver)
    else { return nil }
    return "`\(giver)` gives nothing back: write `return` before what it is to give"
  }

  private func callee(of call: LuaOperand) -> String? {
    source.calls.first { $0.range == call.range }?.callee
  }

  /// The function that gave a variable its value: `who` of `local ana = who()`.
  private func giver(of name: String, above line: Int) -> String? {
    let tokens = source.tokens
    return tokens.indices.dropLast(3).last { place in
      tokens[place].range.start.line < line && tokens[place].kind == .name && tokens[place + 2].kind == .name
        && source.text(tokens[place].range) == name && source.text(tokens[place + 1].range) == "="
        && ["(", "{"].contains(source.text(tokens[place + 3].range))
    }.map { source.text(tokens[$0 + 2].range) }
  }

  /// Whether it is one of the file's own functions, and does not end with `return`.
  private func isForgetful(_ name: String) -> Bool {
    guard let function = source.functions.last(where: { $0.name == name }) else { return false }
    if case .return = function.lastStatement { return false }
    return true
  }

  /// What a field that is written nowhere else was likely to be: another field of the same file.
  private func likelyField(_ name: String) -> String? {
    let tokens = source.tokens
    var fields: Set<String> = []
    for place in tokens.indices.dropFirst().dropLast() where tokens[place].kind == .name {
      let said = source.text(tokens[place].range)
      let isRead = source.text(tokens[place - 1].range) == "."
      if said == name, !isRead || !fields.insert(name).inserted { return nil }
      if isRead || source.text(tokens[place + 1].range) == "=" { fields.insert(said) }
    }
    guard fields.remove(name) != nil else { return nil }
    return NearestWord.to(name, among: fields.sorted())
  }
}

extension LuaOperand {
  /// Whether nothing is calculated in it: `log.hours`, `logs[i + 1]` and `enough(hours)`, not `a + b`.
  fileprivate var isOneTerm: Bool {
    var depth = 0
    for character in text {
      if "([{".contains(character) { depth += 1 }
      if ")]}".contains(character) { depth -= 1 }
      if depth == 0,
        !(character == "_" || character.isLetter || character.isNumber || ".:([{)]}\"'".contains(character))
      {
        return false
      }
    }
    return depth == 0 && !text.contains("..")
  }
}
