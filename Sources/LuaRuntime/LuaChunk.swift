/// A piece of Lua source, and what it is called.
package struct LuaChunk: Hashable, Sendable {
  /// As messages call it: `plugins/northwind/plugin.lua`.
  package var name: String
  package var bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = Self.withoutFirstMarks(bytes)
  }

  /// A byte-order mark and a first line with `#` are for editors and systems; what stands below keeps its line.
  private static func withoutFirstMarks(_ bytes: [UInt8]) -> [UInt8] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let rest = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    if rest.first == UInt8(ascii: "#") { return Array(rest.drop { $0 != UInt8(ascii: "\n") }) }
    return rest.count == bytes.count ? bytes : Array(rest)
  }

  package init(name: String, text: String) { self.init(name: name, bytes: Array(text.utf8)) }
}
