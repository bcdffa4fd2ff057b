internal import CLuaShims

/// A piece of Lua source, and what it is called.
package struct LuaChunk: Hashable, Sendable {
  /// As messages call it: `plugins/northwind/plugin.lua`.
  package var name: String
  package let bytes: [UInt8]
  /// As the interpreter translated it. INVARIANT: made in this process, from these bytes; the interpreter trusts it.
  private var translation: [UInt8]?

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

  /// The same, so that running it many times translates it once. What cannot be translated stays as it is.
  package var translated: LuaChunk {
    if bytes.isEmpty { return self }
    var chunk = self
    let limits = LuaLimits(memory: 512 << 20, block: 128 << 20)
    chunk.translation = try? LuaSandbox(limits: limits, unknownWord: { ($0, nil) }).translation(of: self)
    return chunk
  }

  /// Runs it in a sandbox.
  func run(in sandbox: OpaquePointer) -> Int32 {
    unsafe (translation ?? bytes).withUnsafeBufferPointer { given in
      translation == nil
        ? unsafe assay_run(sandbox, name, given.baseAddress, given.count)
        : unsafe assay_run_translated(sandbox, name, given.baseAddress, given.count, bytes.count)
    }
  }

  /// Puts it into the row that the sandbox reads next, for `require`.
  func put(into sandbox: OpaquePointer) {
    guard let row = unsafe assay_begin_row(sandbox) else { return }
    unsafe LuaValue.text(name).put(into: row)
    unsafe (translation ?? bytes).withUnsafeBufferPointer { given in unsafe row.put(given) }
    unsafe LuaValue.boolean(translation != nil).put(into: row)
    unsafe LuaValue.integer(bytes.count).put(into: row)
  }
}
