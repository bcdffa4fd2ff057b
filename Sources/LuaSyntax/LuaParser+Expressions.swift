extension LuaParser {
  /// How many there are.
  @discardableResult
  mutating func expressions(names: [String] = []) -> Int {
    var count = 0
    repeat {
      expectedName = count < names.count ? names[count] : nil
      _ = expression()
      count += 1
    } while take(.comma)
    return count
  }

  /// An expression of operators that bind stronger than a limit.
  mutating func expression(above limit: Int = 0) -> LuaParsed {
    enter()
    defer { leave() }
    var left: LuaParsed
    if let kind = unaryKind {
      let place = index
      expectedName = nil
      advance()
      let operand = expression(above: 12)
      left = operation(kind, place, [operand], first: place)
    } else {
      left = simple()
    }
    while let (binds, bindsRight) = priority, binds > limit, !isLost {
      if isAssignmentOfOtherLanguages { break }
      let place = index
      expectedName = nil
      advance()
      let right = expression(above: bindsRight)
      left = operation(binaryKind(tokens[place].sign), place, [left, right], first: left.first)
    }
    return left
  }

  private mutating func operation(
    _ kind: LuaOperationSpan.Kind?, _ place: Int, _ operands: [LuaParsed], first: Int
  ) -> LuaParsed {
    let last = max(first, index - 1)
    if let kind, !isLost {
      operations.append(
        LuaOperationSpan(kind: kind, symbol: part(place, place), operands: operands.map { part($0.first, $0.last) }))
    }
    return LuaParsed(expression: .other(range: range(first, last)), form: .value, first: first, last: last)
  }

  func part(_ first: Int, _ last: Int) -> LuaOperationSpan.Part {
    let last = max(first, last)
    let bytes = tokens[first].bytes.lowerBound..<tokens[last].bytes.upperBound
    return .init(bytes: bytes, range: range(first, last))
  }

  private var unaryKind: LuaOperationSpan.Kind?? {
    switch token.sign {
    case .not: .some(nil)
    case .minus: .some(.other(.arithmetic))
    case .bitNot: .some(.other(.bits))
    case .count: .some(.other(.count))
    default: nil
    }
  }

  private func binaryKind(_ sign: LuaSign?) -> LuaOperationSpan.Kind? {
    switch sign {
    case .plus, .minus, .times, .over, .wholeOver, .modulo, .power: .other(.arithmetic)
    case .bitAnd, .bitOr, .bitNot, .shiftLeft, .shiftRight: .other(.bits)
    case .concatenate: .other(.concatenation)
    case .below, .atMost, .above, .atLeast, .equal, .notEqual: .comparison
    default: nil
    }
  }

  /// How strongly the operator binds what stands on its left and on its right.
  private var priority: (Int, Int)? {
    switch token.sign {
    case .or: (1, 1)
    case .and: (2, 2)
    case .below, .above, .atMost, .atLeast, .equal, .notEqual: (3, 3)
    case .bitOr: (4, 4)
    case .bitNot: (5, 5)
    case .bitAnd: (6, 6)
    case .shiftLeft, .shiftRight: (7, 7)
    case .concatenate: (9, 8)
    case .plus, .minus: (10, 10)
    case .times, .over, .wholeOver, .modulo: (11, 11)
    case .power: (14, 13)
    default: nil
    }
  }

  var isOperator: Bool { priority != nil }

  /// `+=`, `++` and their like, which begin no operand.
  private var isAssignmentOfOtherLanguages: Bool {
    guard ahead.bytes.lowerBound == token.bytes.upperBound else { return false }
    if at(.equal) || at(.notEqual) { return false }
    return ahead.sign == .assign || at(.plus) && ahead.sign == .plus
  }

  private mutating func simple() -> LuaParsed {
    let place = index
    let range = token.range
    let expression: LuaExpression
    switch token.kind {
    case .number: expression = .number(text: text(token), range: range)
    case .string: expression = string(token)
    default:
      switch token.sign {
      case .nil: expression = .nil(range: range)
      case .true: expression = .boolean(true, range: range)
      case .false: expression = .boolean(false, range: range)
      case .dots:
        if !scopes[scopes.count - 1].takesMore {
          report(
            "`...` is not known here: this function does not take any number of values", at: range,
            help: "write `...` as its last parameter")
        }
        advance()
        return LuaParsed(expression: .other(range: range), form: .dots, first: place, last: place)
      case .openBrace:
        return LuaParsed(expression: .table(table()), form: .value, first: place, last: max(place, index - 1))
      case .function:
        let name = expectedName
        advance()
        if token.kind == .name, ahead.sign == .openParenthesis {
          report(
            "a function that is used as a value has no name of its own", at: token.range,
            help: "write `function(…)`")
          advance()
        }
        body(from: place, name: name, isMethod: false)
        let whole = self.range(place, index - 1)
        return LuaParsed(expression: .function(range: whole), form: .value, first: place, last: max(place, index - 1))
      default: return suffixed()
      }
    }
    advance()
    return LuaParsed(expression: expression, form: .value, first: place, last: place)
  }

  func string(_ token: LuaToken) -> LuaExpression {
    let written = bytes[token.bytes]
    let margin = LuaText.margin(of: written)
    var inner = token.range
    inner.start.column += margin
    inner.end.column = max(1, inner.end.column - margin)
    if token.isFlawed || inner.end < inner.start { inner = token.range }
    return .string(text: LuaText.value(of: written), range: inner, outer: token.range)
  }

  /// Parameters and statements of a function; `first` is its `function`.
  mutating func body(from first: Int, name: String?, isMethod: Bool) {
    expectedName = nil
    guard at(.openParenthesis) else { return unexpected(wanted: "`(` and the names of what the function takes") }
    open(first, closing: .end)
    open(index, closing: .closeParenthesis)
    advance()
    var parameters: [LuaFunctionSite.Parameter] = []
    var takesMore = false
    while !isLost, !at(.closeParenthesis) {
      if take(.dots) {
        takesMore = true
        break
      }
      let range = token.range
      guard let name = takeName("a parameter's name") else { break }
      parameters.append(.init(name: name, range: range))
      if !take(.comma) { break }
      if at(.closeParenthesis) { unexpected(wanted: "a parameter's name") }
    }
    if !isLost, !at(.closeParenthesis), token.kind == .name {
      report("a `,` is missing between two parameters", at: gap, help: "put a comma before `\(text(token))`")
      lose()
    }
    close()
    let own = (isMethod ? ["self"] : []) + parameters.map(\.name)
    scopes.append(LuaScope(takesMore: takesMore))
    openBlock()
    declare(at: tokens[first].range, count: own.count)
    for name in own { activate(name) }
    let place = functions.count
    functions.append(
      LuaFunctionSite(
        range: tokens[first].range, name: name, parameters: parameters, takesMore: takesMore, lastStatement: .none))
    let last = statements()
    closeBlock()
    scopes.removeLast()
    close()
    functions[place] = LuaFunctionSite(
      range: range(first, index - 1), name: name, parameters: parameters, takesMore: takesMore, lastStatement: last)
  }
}
