/// Where a function is called, and with what.
package struct LuaCallSite: Hashable, Sendable {
  /// Names with dots, and a colon before a method: `plugin`, `text.trim`, `report:add`. Empty where something else is
  /// called, as the outer call of `plugin "x" { }` calls what the inner one gives.
  package let callee: String
  package let calleeRange: LuaRange
  /// The name behind the colon, whatever stands before it: `earns` in `expect(ana):earns "x"`. Nil for no method.
  package let method: String?
  /// The last name of what is called: `earns`, `trim` of `text.trim`.
  package let nameRange: LuaRange
  /// The line that Lua (up to 5.4.5) reports for the caller while the call goes on.
  package let line: Int
  /// The line that Lua from 5.4.6 on reports: where the arguments begin.
  package let argumentsLine: Int
  package let arguments: [LuaExpression]
  /// From the beginning of what is called to the end of the arguments.
  package let range: LuaRange
  /// The place among the calls of the call whose result is called.
  package let calls: Int?
  /// It stands alone behind `return`: Lua forgets the caller while it goes on.
  package internal(set) var isTail: Bool

  /// The names of the callee without what stands before the last dot or colon.
  package var lastName: String { String(callee.split { $0 == "." || $0 == ":" }.last ?? "") }
}
