/// Something that is done with values and can fail for what they are.
package struct LuaOperation: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// `+`, `-`, `*`, `/`, `//`, `%`, `^`, also the minus of one operand.
    case arithmetic
    /// `&`, `|`, `~`, `<<`, `>>`.
    case bits
    /// `..`
    case concatenation
    /// `#`
    case count
    /// `a.b` and `a[b]`: the operand is `a`.
    case index
    /// The operand is what is called.
    case call
  }

  package let kind: Kind
  /// The sign; of an index the name or the key as written; of a call nothing.
  package let symbol: String
  package let operands: [LuaOperand]
  package let range: LuaRange
}
