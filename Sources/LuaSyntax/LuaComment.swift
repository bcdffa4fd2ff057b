/// A comment, without its dashes and brackets.
package struct LuaComment: Hashable, Sendable {
  package let text: String
  package let range: LuaRange
  /// Nothing else stands on its lines.
  package let standsAlone: Bool
}
