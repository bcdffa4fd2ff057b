/// A part of an operation: what Lua names by its value only.
package struct LuaOperand: Hashable, Sendable {
  /// As written; what is very long is cut, and ends with `…`.
  package let text: String
  package let range: LuaRange
}
