/// Where a function was written.
package struct LuaFunctionSite: Hashable, Sendable {
  /// What its last statement is, to tell one that forgot its `return`.
  package enum LastStatement: Hashable, Sendable {
    case `return`(LuaRange)
    /// A call whose result nobody takes: its place among the calls.
    case call(Int, LuaRange)
    case other(LuaRange)
    /// The function is empty.
    case none
  }

  /// One of the names between its parentheses, without `self` and `...`.
  package struct Parameter: Hashable, Sendable {
    package let name: String
    package let range: LuaRange
  }

  /// From `function` to `end`.
  package let range: LuaRange
  /// The name it is given where it is written: a statement's, a local's, a field's.
  package let name: String?
  package let parameters: [Parameter]
  package let takesMore: Bool
  package let lastStatement: LastStatement
}
