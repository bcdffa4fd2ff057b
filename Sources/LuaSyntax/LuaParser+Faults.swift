/// What is said where nothing else fits, and words that are nearly right.
extension LuaParser {
  /// A name, or the complaint that there is none.
  mutating func takeName(_ wanted: String) -> String? {
    if token.kind == .name {
      let name = text(token)
      advance()
      return name
    }
    if token.kind == .keyword {
      report(
        "`\(text(token))` is a word of Lua itself and cannot be a name", at: token.range, help: "use another name")
      lose()
      return nil
    }
    unexpected(wanted: wanted)
    return nil
  }

  /// The token cannot stand where it stands.
  mutating func unexpected(wanted: String? = nil) {
    if isLost { return }
    if isAtEnd {
      report(
        wanted.map { "the script ends where \($0) belongs" } ?? "the script ends too early", at: gap, isEarlyEnd: true)
      return lose()
    }
    if at(.assign), valueWasMissing() { return lose() }
    if isStrayClosing {
      strayClosing()
      return wanted == nil ? advance() : lose()
    }
    let shown = text(index, index, atMost: 40)
    if let wanted {
      report("`\(shown)` stands where \(wanted) belongs", at: token.range)
    } else {
      let before = index > 0 && !isFirstOnLine(index) ? " behind `\(text(index - 1, index - 1, atMost: 40))`" : ""
      report("`\(shown)` cannot stand\(before.isEmpty ? " here" : before)", at: token.range, help: adviceForStray)
    }
    lose()
  }

  /// Whether a `=` here shows that the name before it was taken for a value that is missing further up.
  private mutating func valueWasMissing() -> Bool {
    if ahead.bytes.lowerBound == token.bytes.upperBound, ahead.sign == .above || ahead.sign == .below {
      report(
        "Lua has no `\(text(index, index + 1))`", at: range(index, index + 1),
        help: "write `\(ahead.sign == .above ? ">=" : "<=")` to compare")
      return true
    }
    guard index >= 2, previous.kind == .name, isFirstOnLine(index - 1), wantsValue(tokens[index - 2]) else {
      return false
    }
    let before = tokens[index - 2]
    report(
      "\(before.sign == .dot ? "a name" : "a value") is missing behind `\(text(before))`",
      at: LuaRange(before.end, before.end), help: "write it, or remove the `\(text(before))`")
    return true
  }

  /// Something must stand behind this word or sign.
  func wantsValue(_ token: LuaToken) -> Bool {
    switch token.sign {
    case nil, .closeBrace, .closeBracket, .closeParenthesis, .end, .break, .semicolon, .nil, .true, .false, .dots,
      .label, .then, .do, .else, .repeat, .function, .local, .goto, .for:
      false
    default: true
    }
  }

  private var adviceForStray: String? {
    switch token.kind {
    case .string: "a text alone does nothing: give it to something, or remove it"
    case .number: "a number alone does nothing: give it to something, or remove it"
    default: nil
    }
  }

  /// Nothing stands where a value is needed.
  mutating func missingValue() {
    if isLost { return }
    let isBehind = index > 0 && wantsValue(previous) && !isStrayClosing
    let before = isBehind ? " behind `\(text(previous))`" : ""
    if isAtEnd {
      report("the script ends where a value belongs\(before)", at: gap, help: "write the value", isEarlyEnd: true)
    } else if isBehind, token.kind == .symbol || token.kind == .keyword {
      if at(.assign), previous.sign == .assign || previous.sign == .equal || previous.sign == .notEqual {
        let meant = previous.sign == .notEqual ? "~=" : "=="
        report("Lua has no `\(text(index - 1, index))`", at: range(index - 1, index), help: "write `\(meant)`")
      } else if previous.sign == .assign, at(.above) || at(.below),
        previous.bytes.upperBound == token.bytes.lowerBound
      {
        report(
          "Lua has no `\(text(index - 1, index))`", at: range(index - 1, index),
          help: "write `\(at(.above) ? ">=" : "<=")` to compare")
      } else if previous.sign == .below, at(.above) {
        report("Lua has no `<>`", at: range(index - 1, index), help: "write `~=`")
      } else {
        report(
          "a value is missing\(before)", at: gap,
          help: "write it before `\(text(token))`, or remove the `\(text(previous))`")
      }
    } else {
      return unexpected()
    }
    lose()
  }

  /// A statement that is an expression without effect.
  mutating func notAStatement(_ left: LuaParsed, first: Int) {
    if index == first { return unexpected() }
    if isWithinForeignComment() { return }
    let written = text(left.first, left.last)
    if isAtEnd {
      report(
        "`\(written)` alone does nothing", at: range(left.first, left.last),
        help: "give it a value with `=`, or call it with `( )`", isEarlyEnd: true)
      return lose()
    }
    let isAdjacent = ahead.bytes.lowerBound == token.bytes.upperBound
    if isOperator, ahead.sign == .assign, isAdjacent {
      let sign = text(token)
      report(
        "Lua has no `\(sign)=`", at: range(index, index + 1), help: "write `\(written) = \(written) \(sign) …`")
      advance()
      advance()
      expressions()
      return
    }
    if at(.plus), ahead.sign == .plus, isAdjacent {
      report("Lua has no `++`", at: range(index, index + 1), help: "write `\(written) = \(written) + 1`")
      advance()
      return advance()
    }
    if at(.equal) {
      report(
        "`==` compares; it gives no value", at: token.range, help: "write `=`: `\(written) = \(text(ahead))`")
      advance()
      expressions()
      return
    }
    if at(.colon) {
      report("`:` gives no value", at: token.range, help: "write `=`: `\(written) = …`")
      return lose()
    }
    if isOperator {
      report(
        "what is reckoned here is not used", at: range(left.first, index),
        help: "write `local result = \(written) \(text(token)) …`, or `return` before it")
      return lose()
    }
    if token.kind == .number || token.kind == .name, !isFirstOnLine(index) {
      let isDeclaration = ahead.sign == .openBrace || ahead.kind == .string
      report(
        "`\(text(token))` cannot stand behind `\(written)`", at: token.range,
        help: isDeclaration
          ? "put it in quotes: `\(written) \"\(text(token))\"`"
          : "write `=` between a name and its value, and a comma between two values")
      return lose()
    }
    report(
      "`\(written)` alone does nothing", at: range(left.first, left.last),
      help: "give it a value with `=`, or call it with `( )`")
    if !isFirstOnLine(index) { lose() }
  }

  // Comments of other languages.

  var isCommentOfOtherLanguages: Bool {
    switch token.sign {
    case .wholeOver: true
    case .over: ahead.sign == .times
    default: false
    }
  }

  mutating func foreignComment() {
    let line = token.start.line
    let mark = at(.over) ? "/*" : text(token)
    report(
      "a comment does not begin with `\(mark)` in Lua", at: at(.over) ? range(index, index + 1) : token.range,
      help: at(.over) ? "write `--[[ … ]]` around it" : "write `--`")
    while !isLost, !isAtEnd, token.start.line == line { advance() }
    if mark == "/*" { lose() }
  }

  /// Reports a `//` that was read as a division, if what follows are words on its line.
  mutating func isWithinForeignComment() -> Bool {
    let line = previous.end.line
    guard
      let mark = (max(0, index - 12)..<index).last(where: {
        tokens[$0].sign == .wholeOver && tokens[$0].end.line == line
      }), token(mark + 1).kind == .name, token(mark + 1).end.line == line
    else { return false }
    report("a comment does not begin with `//` in Lua", at: tokens[mark].range, help: "write `--`")
    while !isLost, !isAtEnd, token.start.line == line { advance() }
    return true
  }

  // Words that are nearly right.

  /// Whether a name is a misspelt word; what other languages write counts as near.
  static func isNear(_ name: String, _ word: LuaSign) -> Bool {
    let lower = name.lowercased()
    if lower == word.rawValue { return true }
    switch word {
    case .elseif where ["elif", "elsif", "elsef", "elseif_"].contains(lower): return true
    case .function where ["func", "fn", "fun", "def"].contains(lower): return true
    case .local where ["let", "var", "const"].contains(lower): return true
    case .for where lower == "foreach": return true
    default: break
    }
    let (left, right) = (Array(lower.utf8), Array(word.rawValue.utf8))
    guard left.count > 1, right.count > 2, left.count <= 12 else { return false }
    let limit = right.count >= 6 ? 2 : 1
    // Every letter that the other word does not have costs at least 1.
    return abs(left.count - right.count) <= limit && left.count(where: { !right.contains($0) }) <= limit
      && LuaSpelling.distance(left, right) <= limit
  }

  /// The word that the name here was probably meant to be.
  func misspelling(of words: [LuaSign]) -> LuaSign? {
    guard token.kind == .name, !isLost else { return nil }
    let name = text(token)
    return words.first { Self.isNear(name, $0) }
  }

  mutating func replaceMisspelt(_ word: LuaSign, isEarlyEnd: Bool = false) {
    let place = index
    report(
      "`\(text(token))` is no word of Lua", at: token.range, help: "did you mean `\(word.rawValue)`?",
      isEarlyEnd: isEarlyEnd)
    if faults.isEmpty { return lose() }
    reread(place, as: word)
  }

  /// The word that a statement was probably meant to begin with; only where it can be no statement as it is.
  func misspeltStatement() -> LuaSign? {
    guard token.kind == .name else { return nil }
    let behind = ahead
    let isSameLine = behind.start.line == token.end.line
    switch behind.sign {
    case .openParenthesis, .openBrace, .dot, .colon, .assign, .comma, .openBracket, .equal: return nil
    default: if behind.kind == .string { return nil }
    }
    let words: [LuaSign]
    if behind.kind == .name || behind.kind == .keyword || behind.kind == .number, isSameLine {
      words = [.local, .function, .return, .if, .for, .while, .elseif, .else, .end, .repeat, .until, .goto]
    } else {
      words = [.end, .else, .return, .break, .do, .repeat]
    }
    return misspelling(of: words)
  }
}
