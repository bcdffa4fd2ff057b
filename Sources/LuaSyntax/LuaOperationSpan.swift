/// An operation by the places of its tokens; its texts are made for those who ask.
struct LuaOperationSpan: Sendable {
  enum Kind: Sendable {
    case comparison
    case other(LuaOperation.Kind)
  }

  /// What its texts and ranges are made of.
  struct Part: Sendable {
    let bytes: Range<Int>
    let range: LuaRange

    func isOn(_ line: Int) -> Bool { range.start.line == line || range.end.line == line }
  }

  let kind: Kind
  let symbol: Part
  let operands: [Part]

  func isOn(_ line: Int) -> Bool { symbol.isOn(line) || operands.contains { $0.isOn(line) } }
}
