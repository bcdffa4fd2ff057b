extension LuaSource {
  /// What stands in a range.
  package func text(_ range: LuaRange) -> String {
    let start = byte(at: range.start)
    return String(decoding: bytes[start..<max(start, byte(at: range.end))], as: UTF8.self)
  }

  private func byte(at position: LuaRange.Position) -> Int {
    guard position.line >= 1, position.line <= lines.count else { return position.line < 1 ? 0 : bytes.count }
    let lexer = LuaLexer(bytes)
    var place = lines[position.line - 1]
    let end = position.line < lines.count ? lines[position.line] : bytes.count
    var column = 1
    while column < position.column, place < end {
      place += lexer.scalarLength(at: place)
      column += 1
    }
    return place
  }

  package func comments() -> [LuaComment] {
    tokens.indices.filter { tokens[$0].kind == .comment }.map { place in
      let token = tokens[place]
      let isFirst = place == 0 || tokens[place - 1].end.line < token.start.line
      let behind = tokens[min(place + 1, tokens.count - 1)]
      let isLast = behind.kind == .end || behind.start.line > token.end.line
      return LuaComment(text: text(ofComment: token), range: token.range, standsAlone: isFirst && isLast)
    }
  }

  private func text(ofComment token: LuaToken) -> String {
    var written = bytes[token.bytes]
    if written.first == UInt8(ascii: "#") { return String(decoding: written.dropFirst(), as: UTF8.self) }
    written = written.dropFirst(2)
    let margin = written.first == UInt8(ascii: "[") ? LuaText.margin(of: written) : 0
    let isLong = margin > 0 && written.dropFirst(margin - 1).first == UInt8(ascii: "[")
    return isLong ? LuaText.value(of: written) : String(decoding: written, as: UTF8.self)
  }

  /// The functions that reach from one line to another, an outer one before those within.
  package func functions(from first: Int, through last: Int) -> [LuaFunctionSite] {
    functions.filter { $0.range.start.line == first && $0.range.end.line == last }
  }

  /// Comparisons whose sign or operands stand on a line.
  package func comparisons(onLine line: Int) -> [LuaComparison] {
    operations.compactMap { operation in
      guard case .comparison = operation.kind, operation.isOn(line) else { return nil }
      return LuaComparison(
        symbol: text(operation.symbol), symbolRange: operation.symbol.range, left: operand(operation.operands[0]),
        right: operand(operation.operands[1]))
    }
  }

  /// Everything else that can fail for the values it is done with.
  package func operations(onLine line: Int) -> [LuaOperation] {
    operations.compactMap { operation in
      guard case .other(let kind) = operation.kind, operation.isOn(line) else { return nil }
      let ends = operation.operands.map(\.range.end) + [operation.symbol.range.end]
      let starts = operation.operands.map(\.range.start) + [operation.symbol.range.start]
      return LuaOperation(
        kind: kind, symbol: kind == .call ? "" : text(operation.symbol), operands: operation.operands.map(operand),
        range: LuaRange(starts.min() ?? operation.symbol.range.start, ends.max() ?? operation.symbol.range.end))
    }
  }

  private func operand(_ part: LuaOperationSpan.Part) -> LuaOperand {
    LuaOperand(text: text(part), range: part.range)
  }

  private func text(_ part: LuaOperationSpan.Part) -> String {
    let limit = 200
    if part.bytes.count <= limit { return String(decoding: bytes[part.bytes], as: UTF8.self) }
    return String(decoding: bytes[part.bytes].prefix(limit), as: UTF8.self) + "…"
  }
}
