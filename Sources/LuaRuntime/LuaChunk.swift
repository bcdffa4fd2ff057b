/// A piece of Lua source, and what it is called.
package struct LuaChunk: Hashable, Sendable {
  /// As messages call it: `plugins/northwind/plugin.lua`.
  package var name: String
  package var bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  package init(name: String, text: String) { self.init(name: name, bytes: Array(text.utf8)) }
}
