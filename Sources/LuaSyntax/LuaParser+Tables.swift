extension LuaParser {
  mutating func table() -> LuaTableSite {
    let first = index
    open(index, closing: .closeBrace)
    advance()
    var fields: [LuaTableSite.Field] = []
    var position = 0
    while !isLost, !at(.closeBrace), !isAtEnd {
      if isOutdented { break }
      noteIndentation()
      if isCommentOfOtherLanguages {
        foreignComment()
        continue
      }
      let before = index
      if let field = field(&position) { fields.append(field) }
      if isLost || at(.closeBrace) { break }
      if take(.comma) || take(.semicolon) { continue }
      if index == before || !separate() { break }
    }
    close()
    return LuaTableSite(range: range(first, index - 1), fields: fields)
  }

  /// The line begins further to the left than the one that opened the table, as only what comes behind it would.
  private var isOutdented: Bool {
    guard let opening = openings.last, isFirstOnLine(index), token.start.line > tokens[opening.token].end.line,
      token.start.column <= opening.indent, token.kind == .name || token.kind == .keyword
    else { return false }
    // Who indents nothing cannot be read by indentation, and behind a comma anything may stand anywhere.
    let inner = tokens[opening.token + 1]
    let isFlat = inner.start.line > tokens[opening.token].start.line && inner.start.column <= opening.indent
    return !isFlat && !(token.kind == .keyword && beginsValue) && previous.sign != .openBrace
      && previous.sign != .comma && previous.sign != .semicolon
  }

  private mutating func field(_ position: inout Int) -> LuaTableSite.Field? {
    let place = index
    expectedName = nil
    if token.kind == .name, ahead.sign == .assign {
      let key = text(token)
      let keyRange = token.range
      advance()
      return value(of: key, keyRange, from: place)
    }
    if token.kind == .keyword, ahead.sign == .assign { return keywordField() }
    if at(.openBracket) { return bracketField() }
    if token.kind == .name || token.kind == .string, ahead.sign == .colon, isYAMLField(place) {
      return yamlField()
    }
    if token.kind == .name { lookedAhead = index }
    let read = expression()
    guard !isLost else { return nil }
    if at(.assign) { return wrongKey(read) }
    position += 1
    return .init(
      key: nil, keyRange: nil, value: read.expression, position: position, range: range(place, max(place, index - 1)))
  }

  /// The `=` and what stands behind it.
  mutating func value(of key: String?, _ keyRange: LuaRange, from place: Int) -> LuaTableSite.Field? {
    advance()
    if at(.comma) || at(.semicolon) || at(.closeBrace) {
      let name = text(place, index - 2)
      report("the field `\(name)` has no value", at: gap, help: "write its value behind the `=`, or remove the field")
      return nil
    }
    if at(.above), token.bytes.lowerBound == previous.bytes.upperBound {
      report("Lua has no `=>`", at: range(index - 1, index), help: "write `=` between a field and its value")
      advance()
    }
    expectedName = key
    let read = expression()
    if isLost { return nil }
    return .init(
      key: key, keyRange: keyRange, value: read.expression, position: nil, range: range(place, max(place, index - 1)))
  }

  private mutating func bracketField() -> LuaTableSite.Field? {
    let place = index
    open(index, closing: .closeBracket)
    advance()
    let key = expression()
    close()
    if isLost { return nil }
    guard at(.assign) else {
      unexpected(wanted: "`=`")
      return nil
    }
    var word: String?
    if key.first == key.last || tokens[key.first].sign == .minus, key.last - key.first <= 1 {
      switch key.expression {
      case .string(let text, _, _): word = text
      case .number(let text, _): word = text
      default: break
      }
    }
    return value(of: word, key.expression.range, from: place)
  }

  private mutating func keywordField() -> LuaTableSite.Field? {
    let word = text(token)
    let range = token.range
    let place = index
    report(
      "`\(word)` is a word of Lua itself and cannot name a field just so", at: range,
      help: "write it as `[\"\(word)\"] = …`")
    advance()
    return value(of: word, range, from: place)
  }

  /// `key: value`, as YAML and JSON write it; a method that is called looks different.
  func isYAMLField(_ place: Int) -> Bool {
    guard openings.last?.closing == .closeBrace, place + 1 == index || place == index else { return false }
    let first = tokens[place]
    guard token(place + 1).sign == .colon, first.end.line == token(place + 1).start.line else { return false }
    if first.kind == .string { return true }
    let before = place > 0 ? tokens[place - 1].sign : nil
    guard before == .openBrace || before == .comma || before == .semicolon else { return false }
    guard token(place + 2).kind == .name else { return true }
    let behind = token(place + 3)
    return behind.kind != .string && behind.sign != .openParenthesis && behind.sign != .openBrace
  }

  private mutating func yamlField() -> LuaTableSite.Field? {
    let place = index
    let isQuoted = token.kind == .string
    let key = isQuoted ? LuaText.value(of: bytes[token.bytes]) : text(token)
    let keyRange = isQuoted ? string(token).range : token.range
    let isName = !key.isEmpty && key.utf8.allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 == 0x5F }
    advance()
    let written =
      ahead.kind == .string || ahead.kind == .number || ahead.kind == .name ? text(index + 1, index + 1) : "…"
    report(
      "a field is written with `=`, not with `:`", at: token.range,
      help: "write `\(isName ? key : "[\"\(key)\"]") = \(written)`")
    return value(of: key, keyRange, from: place)
  }

  private mutating func wrongKey(_ read: LuaParsed) -> LuaTableSite.Field? {
    let written = text(read.first, read.last)
    // A `[` on a new line belongs to the next field, but reads as part of the value before.
    var help = "write it as `[\"\(written)\"] = …`, or check for a comma that is missing before it"
    var key = written
    if case .string(let text, _, _) = read.expression {
      help = "write it as `[\"\(text)\"] = …`"
      key = text
    } else if case .number = read.expression {
      help = "write it as `[\(written)] = …`"
    }
    report("`\(written)` cannot name a field just so", at: range(read.first, read.last), help: help)
    return value(of: key, range(read.first, read.last), from: read.first)
  }

  /// `[` at the beginning of a line in a table, with `=` behind its `]`: the next field behind a missing comma.
  var isNewKey: Bool {
    guard openings.last?.closing == .closeBrace, isFirstOnLine(index) else { return false }
    let isKey = token(index + 1).kind == .string || token(index + 1).kind == .number || token(index + 1).kind == .name
    return isKey && token(index + 2).sign == .closeBracket && token(index + 3).sign == .assign
      && token(index + 3).start.line == token.start.line
  }

  /// What follows a field without a comma; false if the table is to be closed.
  private mutating func separate() -> Bool {
    if isAtEnd || isOutdented { return false }
    if beginsValue || at(.openBracket) || token.kind == .keyword && ahead.sign == .assign {
      missingComma(before: "field")
      return !isLost
    }
    if let place = nearFunction, token.kind == .keyword || at(.assign) {
      notFunction(place)
      return false
    }
    switch token.sign {
    case .closeParenthesis, .closeBracket, .end, .until, .else, .elseif:
      return false
    default:
      unexpected()
      return false
    }
  }

  var beginsValue: Bool {
    switch token.kind {
    case .name, .string, .number: return true
    default: break
    }
    switch token.sign {
    case .openBrace, .function, .not, .nil, .true, .false, .dots, .count: return true
    default: return false
    }
  }

  /// A text without its closing quote ends where the next one on its line begins: `"site log, role = "supervisor"`.
  private mutating func endedInNextText() -> Bool {
    guard previous.kind == .string, token.kind == .name, previous.bytes.upperBound == token.bytes.lowerBound,
      let quote = text(previous).first, quote == "\"" || quote == "'"
    else { return false }
    report(
      "the text that begins here has no closing `\(quote)`", at: previous.range,
      help: "put `\(quote)` where the text ends", notes: [.init("Lua takes the next text for its end", token.range)])
    lose()
    return true
  }

  mutating func missingComma(before what: String) {
    if isWithinForeignComment() || endedInNextText() { return }
    let last = previous.kind == .symbol && previous.sign != .closeBrace ? text(index - 1, index - 1) : text(previous)
    let shown = last.unicodeScalars.count <= 40 && !last.contains("\n") ? last : String(last.prefix(30)) + "…"
    report(
      "a comma is missing before this \(what)", at: gap,
      help: previous.sign == .closeBrace
        ? "put a comma behind the `}`" : "put a comma behind `\(shown)`",
      notes: [.init("the \(what) that begins here", token.range)])
  }
}
