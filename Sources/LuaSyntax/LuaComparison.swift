/// Two things that are compared.
package struct LuaComparison: Hashable, Sendable {
  /// One of `<`, `<=`, `>`, `>=`, `==`, `~=`.
  package let symbol: String
  package let symbolRange: LuaRange
  package let left: LuaOperand
  package let right: LuaOperand

  package var range: LuaRange { LuaRange(left.range.start, right.range.end) }
}
