/// A table as it is without metamethods: its list, and what has names.
package struct LuaTable: Hashable, Sendable {
  package struct Field: Hashable, Sendable {
    package var key: String
    package var value: LuaValue

    package init(key: String, value: LuaValue) {
      self.key = key
      self.value = value
    }
  }

  /// The values at 1, 2 and so on, up to the first that is missing.
  package var items: [LuaValue]
  /// In the order of the keys' bytes.
  package var fields: [Field]
  /// How many entries have other keys, which are not here. Always 0 on the way in.
  package var others: Int

  package init(items: [LuaValue] = [], fields: [Field] = [], others: Int = 0) {
    self.items = items
    self.fields = fields
    self.others = others
  }

  package subscript(key: String) -> LuaValue? { fields.first { $0.key == key }?.value }
}
