/// Blocks, and whether each that is opened is closed.
extension LuaParser {
  /// Nothing more can stand in this block.
  var isBlockEnd: Bool {
    switch token.sign {
    case .end, .else, .elseif, .until: return true
    case .closeBrace, .closeParenthesis, .closeBracket:
      return openings.contains { $0.closing == token.sign }
    case .comma: return openings.last { $0.closing != .end }.map { $0.closing == .closeBrace } ?? false
    default: return token.kind == .end
    }
  }

  /// Statements up to what ends their block.
  @discardableResult
  mutating func statements() -> LuaFunctionSite.LastStatement {
    var last = LuaFunctionSite.LastStatement.none
    while !isBlockEnd {
      let first = index
      noteIndentation()
      if at(.return) {
        returnStatement()
        last = .return(range(first, index - 1))
        if !isBlockEnd { behindReturn() }
      } else if !at(.semicolon) {
        statement()
        let range = range(first, index - 1)
        last = lastCall.map { .call($0, range) } ?? .other(range)
      } else {
        statement()
      }
    }
    return last
  }

  mutating func open(_ place: Int, closing: LuaSign) {
    var opening = LuaOpening(token: place, closing: closing, indent: indent(place))
    if tokens[place].sign == .if, place > 0, tokens[place - 1].sign == .else {
      opening.followsElse = !isFirstOnLine(place)
    }
    openings.append(opening)
  }

  /// Takes what closes the innermost opening, or says that it is missing.
  mutating func close() {
    guard var opening = openings.popLast(), !isLost else { return }
    if !at(opening.closing), let word = misspelling(of: [opening.closing]) { replaceMisspelt(word) }
    if at(opening.closing) {
      opening.closedBy = index
      let isDedented = isFirstOnLine(index) && token.start.column < opening.indent
      if isDedented || opening.followsElse && !isFollowedByEnd(of: opening) { doubtfulClosings.append(opening) }
      return advance()
    }
    missingClosing(of: opening)
  }

  /// An `if` behind an `else` is followed by a second `end`, which stands no further to the left.
  private func isFollowedByEnd(of opening: LuaOpening) -> Bool {
    ahead.sign == .end && (!isFirstOnLine(index + 1) || ahead.start.column >= opening.indent)
  }

  /// Remembers where what is open looks as if it had been closed.
  mutating func noteIndentation() {
    guard let opening = openings.last, opening.outdented == nil, !isLost, isFirstOnLine(index),
      token.start.column <= opening.indent, token.start.line > tokens[opening.token].start.line,
      token.kind == .name || token.kind == .keyword
    else { return }
    let inner = tokens[min(opening.token + 1, index)]
    // Who indents nothing cannot be read by indentation.
    if opening.closing == .closeBrace, inner.start.line > tokens[opening.token].start.line,
      inner.start.column <= opening.indent
    {
      return
    }
    openings[openings.count - 1].outdented = index
  }

  private mutating func missingClosing(of opening: LuaOpening) {
    let within = doubtfulClosings.filter { $0.token > opening.token && $0.closing == opening.closing }
    let blamed = within.first { $0.followsElse } ?? within.first ?? opening
    let sign = opening.closing.rawValue
    let word = tokens[blamed.token].sign?.rawValue ?? ""
    let isEarlyEnd = isAtEnd
    let place = (blamed.outdented ?? blamed.closedBy).map { $0 - 1 } ?? max(0, index - 1)
    let missing = LuaRange(tokens[place].end, tokens[place].end)
    var notes = [LuaFault.Note("the `\(word)` stands here", tokens[blamed.token].range)]
    if let closedBy = blamed.closedBy {
      notes.append(.init("Lua takes this `\(sign)` for it", tokens[closedBy].range))
    }
    let help: String
    if blamed.followsElse {
      help = "write `elseif` as one word, or one more `end` for the `if` behind `else`"
    } else if opening.closing == .end {
      help = "write `end` below line \(tokens[place].end.line)"
    } else {
      help = opening.closing == .until ? "write `until` and a condition" : "write `\(sign)` here"
    }
    report(
      "the `\(word)` of line \(tokens[blamed.token].start.line) has no `\(sign)`", at: missing, help: help,
      notes: notes, isEarlyEnd: isEarlyEnd)
    if isEarlyEnd { lose() }
  }

  /// What closes a block stands where none is open.
  mutating func closedTooOften() {
    if let place = nearFunction { return notFunction(place) }
    strayClosing()
    let isBranch = at(.else) || at(.elseif) || at(.until)
    advance()
    if isBranch { lose() }
  }

  /// Whether what closes a bracket stands where none is open.
  var isStrayClosing: Bool {
    switch token.sign {
    case .closeBrace, .closeBracket, .closeParenthesis: !openings.contains { $0.closing == token.sign }
    default: false
    }
  }

  func strayHelp(_ sign: LuaSign?) -> String {
    switch sign {
    case .closeBrace: "remove it, or write `{` where its table begins"
    case .closeParenthesis: "remove it, or write the `(` it belongs to"
    case .closeBracket: "remove it, or write the `[` it belongs to"
    default: "remove it, or look for what is closed too early above it"
    }
  }

  mutating func strayClosing() {
    report("this `\(text(token))` closes nothing", at: token.range, help: strayHelp(token.sign))
  }

  /// A call of something nearly named `function` is what led here.
  mutating func notFunction(_ place: Int) {
    nearFunction = nil
    let written = text(tokens[place])
    report("`\(written)` is no word of Lua", at: tokens[place].range, help: "did you mean `function`?")
    lose()
  }

  private mutating func behindReturn() {
    if isStrayClosing { return }
    if !isFirstOnLine(index) { return unexpected() }
    let place = (0..<index).last { tokens[$0].sign == .return } ?? index
    report(
      "nothing may follow a `return` in its block", at: tokens[place].range,
      help: "remove what follows, or put the `return` between `if … then` and `end`",
      notes: [.init("this would never be reached", token.range)])
  }
}
