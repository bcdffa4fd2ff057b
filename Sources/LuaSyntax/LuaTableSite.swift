/// Where a table and each of its fields were written.
package struct LuaTableSite: Hashable, Sendable {
  package struct Field: Hashable, Sendable {
    /// The key, where it can be told without running the script: a name, a text or a number.
    package let key: String?
    /// Where the key stands, without quotes; nil for a field without one.
    package let keyRange: LuaRange?
    package let value: LuaExpression
    /// Counted from 1 for a field without key.
    package let position: Int?
    /// From the key to the end of the value.
    package let range: LuaRange
  }

  /// With its braces.
  package let range: LuaRange
  package let fields: [Field]

  /// The field that counts: Lua takes the last of several with one key.
  package func field(_ key: String) -> Field? { fields.last { $0.key == key } }

  package func field(at position: Int) -> Field? { fields.first { $0.position == position } }
}
