/// Names, and what is called or looked up in them.
extension LuaParser {
  mutating func expressionStatement() {
    lastCall = nil
    let first = index
    if isCommentOfOtherLanguages || at(.count) { return foreignComment() }
    if let word = misspeltStatement() {
      replaceMisspelt(word, isEarlyEnd: ahead.kind == .end)
      if isBlockEnd { return }
      return at(.return) ? returnStatement() : statement()
    }
    let left = suffixed()
    if isLost { return }
    if at(.assign) || at(.comma) {
      assignment(left)
    } else if case .call(let place) = left.form, !isOperator, !at(.assign) {
      lastCall = place
    } else {
      notAStatement(left, first: first)
    }
  }

  private mutating func assignment(_ left: LuaParsed) {
    var targets = [left]
    checkTarget(left)
    var levels = 0
    while !isLost, take(.comma) {
      let next = suffixed()
      if !isLost { checkTarget(next) }
      targets.append(next)
      enter()
      levels += 1
    }
    if !isLost, !take(.assign) { unexpected(wanted: "`=`") }
    if !isLost { expressions(names: targets.map { text($0.first, $0.last) }) }
    for _ in 0..<levels { leave() }
  }

  private mutating func checkTarget(_ target: LuaParsed) {
    switch target.form {
    case .name, .index: assign(target)
    default:
      let isDeclaration = tokens[target.last].kind == .string && ahead.sign == .openBrace
      report(
        "`\(text(target.first, target.last))` can be given no value", at: range(target.first, target.last),
        help: isDeclaration
          ? "remove the `=`" : "write the name of a variable or a field before `=`; to compare, write `==`")
      lose()
    }
  }

  /// A name or something in parentheses, with all that is looked up in it and called behind it.
  mutating func suffixed() -> LuaParsed {
    let first = index
    let line = lookedAhead == index ? ahead.end.line : token.end.line
    expectedName = nil
    var read = primary()
    /// What is called or indexed consists of names and dots.
    var isPath = tokens[first].kind == .name
    while !isLost {
      switch token.sign {
      case .dot:
        let place = index
        advance()
        guard takeName("a name behind the `.`") != nil else { return read }
        addIndex(of: read, key: place + 1)
        read =
          isPath && index - first <= 40
          ? indexed(first, .name(text: path(first, index - 1), range: range(first, index - 1)))
          : indexed(first, .other(range: range(first, index - 1)))
      case .openBracket:
        if isNewKey { return read }
        let place = index
        open(index, closing: .closeBracket)
        advance()
        _ = expression()
        close()
        addIndex(of: read, key: place + 1, last: index - 2)
        isPath = false
        read = indexed(first, .other(range: range(first, index - 1)))
      case .colon:
        if isYAMLField(first) { return read }
        let place = index
        advance()
        guard takeName("a name behind the `:`") != nil else { return read }
        addIndex(of: read, key: place + 1)
        guard isCallAhead else {
          unexpected(wanted: "`(` and what the method takes")
          return read
        }
        read = call(read, last: index - 1, line: line, isPath: isPath, isMethod: true)
        isPath = false
      default:
        guard isCallAhead else { return read }
        read = call(read, last: read.last, line: line, isPath: isPath)
        isPath = false
      }
    }
    return read
  }

  private func indexed(_ first: Int, _ expression: LuaExpression) -> LuaParsed {
    LuaParsed(expression: expression, form: .index, first: first, last: max(first, index - 1))
  }

  private mutating func primary() -> LuaParsed {
    let place = index
    if token.kind == .name {
      let expression = LuaExpression.name(text: text(token), range: token.range)
      advance()
      return LuaParsed(expression: expression, form: .name, first: place, last: place)
    }
    guard at(.openParenthesis) else {
      missingValue()
      return LuaParsed(expression: .other(range: tokens[place].range), form: .value, first: place, last: place)
    }
    open(index, closing: .closeParenthesis)
    advance()
    var inner = expression()
    while at(.assign), !isLost, !isFirstOnLine(inner.first) {
      inner = expressionMeantToBeCompared(with: text(inner.first, inner.last))
    }
    close()
    let whole = range(place, index - 1)
    var expression = inner.expression
    // What stands in parentheses is still that text or table, but a call gives one value only.
    if case .call = expression { expression = .other(range: whole) }
    return LuaParsed(expression: expression, form: .parenthesised, first: place, last: max(place, index - 1))
  }

  private var isCallAhead: Bool { token.kind == .string || at(.openParenthesis) || at(.openBrace) }

  /// Names with dots, without what may stand between them.
  private func path(_ first: Int, _ last: Int) -> String {
    tokens[first...max(first, last)].map(text).joined()
  }

  private mutating func addIndex(of read: LuaParsed, key: Int, last: Int? = nil) {
    if isLost { return }
    operations.append(
      LuaOperationSpan(kind: .other(.index), symbol: part(key, last ?? key), operands: [part(read.first, read.last)]))
  }

  private mutating func call(
    _ read: LuaParsed, last: Int, line: Int, isPath: Bool, isMethod: Bool = false
  ) -> LuaParsed {
    let isShort = last - read.first <= 40
    let callee = isPath && isShort ? path(read.first, last) : ""
    var inner: Int?
    if case .call(let place) = read.form, last == read.last { inner = place }
    if isPath, read.first == last, at(.openParenthesis), Self.isNear(callee, .function) { nearFunction = last }
    let place = calls.count
    let calleeRange = range(read.first, last)
    let method = isMethod ? text(tokens[last]) : nil
    let nameRange = range(last, last)
    let argumentsLine = token.end.line
    calls.append(
      LuaCallSite(
        callee: callee, calleeRange: calleeRange, method: method, nameRange: nameRange, line: line,
        argumentsLine: argumentsLine, arguments: [],
        range: calleeRange, calls: inner, isTail: false))
    operations.append(
      LuaOperationSpan(kind: .other(.call), symbol: part(index, index), operands: [part(read.first, last)]))
    let arguments = self.arguments()
    let whole = range(read.first, index - 1)
    calls[place] = LuaCallSite(
      callee: callee, calleeRange: calleeRange, method: method, nameRange: nameRange, line: line,
      argumentsLine: argumentsLine, arguments: arguments,
      range: whole, calls: inner, isTail: false)
    return LuaParsed(
      expression: .call(place, range: whole), form: .call(place), first: read.first, last: max(read.first, index - 1))
  }

  private mutating func arguments() -> [LuaExpression] {
    if token.kind == .string {
      let text = string(token)
      advance()
      return [text]
    }
    if at(.openBrace) { return [.table(table())] }
    open(index, closing: .closeParenthesis)
    advance()
    var arguments: [LuaExpression] = []
    if !at(.closeParenthesis) {
      while !isLost {
        expectedName = nil
        var read = expression()
        while at(.assign), !isLost, !isFirstOnLine(read.first) {
          read = expressionMeantToBeCompared(with: text(read.first, read.last), isArgument: true)
        }
        arguments.append(read.expression)
        if take(.comma) { continue }
        guard !isLost, !at(.closeParenthesis), beginsValue, !isFirstOnLine(index) || token.kind != .name else { break }
        missingComma(before: "argument")
      }
    }
    close()
    return arguments
  }
}
