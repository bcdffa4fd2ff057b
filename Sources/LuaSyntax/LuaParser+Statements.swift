extension LuaParser {
  mutating func statement() {
    enter()
    defer { leave() }
    let first = index
    switch token.sign {
    case .semicolon: advance()
    case .if: ifStatement()
    case .while: whileStatement()
    case .do:
      open(index, closing: .end)
      advance()
      block()
      close()
    case .for: forStatement()
    case .repeat: repeatStatement()
    case .function: functionStatement()
    case .local: localStatement()
    case .label: labelStatement()
    case .return: returnStatement()
    case .break: breakStatement()
    case .goto: gotoStatement()
    default:
      if isStrayClosing {
        strayClosing()
        return advance()
      }
      expressionStatement()
      if index == first, !isLost, !isBlockEnd { unexpected() }
      return
    }
    lastCall = nil
    if index == first, !isLost { unexpected() }
  }

  mutating func block(isLoop: Bool = false) {
    openBlock(isLoop: isLoop)
    statements()
    closeBlock()
  }

  private mutating func ifStatement() {
    open(index, closing: .end)
    advance()
    condition(before: .then)
    block()
    while !isLost {
      if let word = misspelling(of: [.elseif, .else]) { replaceMisspelt(word) }
      guard take(.elseif) else { break }
      condition(before: .then)
      block()
    }
    if take(.else) { block() }
    if at(.elseif) || at(.else) {
      report("nothing but `end` may follow the `else` part", at: token.range, help: "put the `else` part last")
      return lose()
    }
    close()
  }

  private mutating func whileStatement() {
    open(index, closing: .end)
    advance()
    condition(before: .do)
    block(isLoop: true)
    close()
  }

  private mutating func repeatStatement() {
    open(index, closing: .until)
    advance()
    openBlock(isLoop: true)
    openBlock()
    statements()
    close()
    condition(before: nil)
    closeBlock()
    closeBlock()
  }

  /// A condition and the word behind it.
  private mutating func condition(before word: LuaSign?) {
    let first = index
    var read = expression()
    while at(.assign), !isLost { read = expressionMeantToBeCompared(with: text(read.first, read.last)) }
    guard let word, !isLost, !take(word) else { return }
    missingWord(word, behind: first)
  }

  /// What stands behind a `=` where `==` is meant, or among arguments perhaps a table.
  mutating func expressionMeantToBeCompared(with left: String, isArgument: Bool = false) -> LuaParsed {
    let sign = token.range
    advance()
    let read = expression()
    let right = text(read.first, read.last)
    report(
      "`=` gives a value to a name; it does not compare", at: sign,
      help: "write `==`: `\(left) == \(right)`"
        + (isArgument ? "; what is named stands in braces: `{ \(left) = \(right) }`" : ""))
    return read
  }

  mutating func missingWord(_ word: LuaSign, behind first: Int) {
    if let misspelt = misspelling(of: [word]) {
      replaceMisspelt(misspelt)
      return advance()
    }
    if at(word == .then ? .do : .then) {
      report(
        "`\(text(token))` stands where `\(word.rawValue)` belongs", at: token.range, help: "write `\(word.rawValue)`")
      return advance()
    }
    if previous.sign == .closeBrace, tokens[first].sign == .openParenthesis,
      let brace = (first + 1..<index).first(where: {
        tokens[$0].sign == .openBrace && tokens[$0 - 1].sign == .closeParenthesis
      })
    {
      report(
        "braces do not hold what is to be done in Lua", at: tokens[brace].range,
        help: "write `\(word.rawValue)` for the `{`, and `end` for the `}`")
      return lose()
    }
    let opening = openings.last
    let keyword = opening.flatMap { tokens[$0.token].sign?.rawValue } ?? ""
    if at(.colon) || at(.openBrace) {
      report(
        "`\(text(token))` stands where `\(word.rawValue)` belongs", at: token.range, help: "write `\(word.rawValue)`")
      return at(.colon) ? advance() : lose()
    }
    report(
      "`\(word.rawValue)` is missing behind `\(text(first, index - 1))`", at: gap,
      help: "write `\(word.rawValue)` here",
      notes: opening.map { [.init("the `\(keyword)` it belongs to", tokens[$0.token].range)] } ?? [],
      isEarlyEnd: isAtEnd)
    // The rest of the line is no statement of the block.
    if !isLost, !isAtEnd, !isFirstOnLine(index), !beginsStatement { lose() }
  }

  private var beginsStatement: Bool { token.kind == .name || token.kind == .keyword && !isOperator }

  private mutating func forStatement() {
    open(index, closing: .end)
    advance()
    openBlock(isLoop: true)
    defer { closeBlock() }
    let first = index
    guard var name = takeName("a name for the loop's variable") else { return }
    var names = [name]
    declare(at: previous.range)
    if at(.assign) {
      advance()
      declare(at: previous.range, count: 3)
      _ = expression()
      if !take(.comma) {
        let help = "write the last number behind a comma: `for \(name) = 1, 10 do`"
        report(
          isAtEnd ? "the loop needs a last number" : "a loop over numbers needs a `,` before the last number",
          at: isAtEnd ? gap : token.range, help: help, isEarlyEnd: isAtEnd)
        return lose()
      }
      _ = expression()
      if take(.comma) { _ = expression() }
      // The three that Lua keeps for itself.
      for _ in 0..<3 { activate("(for state)") }
    } else {
      while take(.comma) {
        guard let next = takeName("a name for the loop's variable") else { return }
        name = next
        names.append(next)
        declare(at: previous.range)
      }
      if !at(.in) {
        if let word = misspelling(of: [.in]) { replaceMisspelt(word) }
        if !at(.in) { return unexpected(wanted: names.count == 1 ? "`=` or `in`" : "`in`") }
      }
      advance()
      declare(at: previous.range, count: 4)
      _ = expressions()
      for _ in 0..<4 { activate("(for state)") }
    }
    if !isLost, !take(.do) { missingWord(.do, behind: first) }
    openBlock()
    for name in names { activate(name) }
    statements()
    closeBlock()
    close()
  }

  private mutating func functionStatement() {
    let first = index
    advance()
    let place = index
    guard takeName("a name for the function") != nil else { return }
    while take(.dot) { if takeName("a name behind the `.`") == nil { return } }
    let isMethod = take(.colon)
    if isMethod, takeName("a name behind the `:`") == nil { return }
    let last = index - 1
    body(from: first, name: text(place, last), isMethod: isMethod)
    if place == last {
      assign(
        LuaParsed(expression: .other(range: tokens[place].range), form: .name, first: place, last: place))
    }
  }

  private mutating func localStatement() {
    let first = index
    advance()
    if let word = misspelling(of: [.function]), ahead.kind == .name { replaceMisspelt(word) }
    if at(.function) {
      let start = index
      advance()
      guard let name = takeName("a name for the function") else { return }
      declare(at: previous.range)
      activate(name)
      return body(from: start, name: name, isMethod: false)
    }
    var names: [(name: String, isConstant: Bool)] = []
    var closes = 0
    repeat {
      guard let name = takeName("a name for the variable") else { return }
      declare(at: previous.range)
      var isConstant = false
      if take(.below) {
        let range = token.range
        guard let attribute = takeName("`const` or `close`") else { return }
        guard take(.above) else { return unexpected(wanted: "`>`") }
        if attribute == "close" { closes += 1 }
        if attribute != "const", attribute != "close" {
          report("a variable cannot be `<\(attribute)>`", at: range, help: "write `<const>`, or nothing")
        } else if closes == 2 {
          report(
            "only one variable of a declaration can be `<close>`", at: range, help: "declare the others on their own")
        }
        isConstant = true
      }
      names.append((name, isConstant))
    } while take(.comma)
    if take(.assign) {
      expressions(names: names.map(\.name))
    } else if at(.equal) {
      report(
        "`==` compares; it gives no value", at: token.range,
        help: "write `=`: `\(text(first, index - 1)) = \(text(ahead))`")
      advance()
      _ = expressions()
    } else if at(.colon) {
      report("`:` gives no value", at: token.range, help: "write `=`: `\(text(first, index - 1)) = …`")
      return lose()
    }
    for (name, isConstant) in names { activate(name, isConstant: isConstant) }
  }

  mutating func returnStatement() {
    advance()
    let first = index
    if !isBlockEnd, !at(.semicolon) {
      let count = expressions()
      if count == 1, let last = calls.indices.last { markTail(last, from: first) }
      if at(.assign), !isLost { _ = expressionMeantToBeCompared(with: text(first, index - 1)) }
    }
    _ = take(.semicolon)
  }

  /// A call that is all that is returned.
  private mutating func markTail(_ last: Int, from first: Int) {
    let range = range(first, index - 1)
    // Calls within its arguments opened later.
    for place in stride(from: last, through: max(0, last - 400), by: -1) where calls[place].range == range {
      if tokens[first].sign != .openParenthesis { calls[place].isTail = true }
      return
    }
  }
}
