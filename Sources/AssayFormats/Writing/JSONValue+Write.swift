extension JSONValue {
  package enum Layout: Sendable {
    /// One member or item a line, two spaces a level.
    case pretty
    /// One line without spaces, as `jsonl` wants.
    case compact
  }

  /// The JSON as text, without a line break at its end.
  package func text(_ layout: Layout = .pretty) -> String { String(decoding: bytes(layout), as: UTF8.self) }

  /// The JSON as UTF-8, without a line break at its end.
  package func bytes(_ layout: Layout = .pretty) -> [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes, layout, level: 0)
    return bytes
  }

  private func write(to bytes: inout [UInt8], _ layout: Layout, level: Int) {
    switch self {
    case .object(let members):
      Self.write(members, "{", "}", to: &bytes, layout, level) { member, bytes in
        Self.write(member.name, to: &bytes)
        bytes += layout == .pretty ? ": ".utf8 : ":".utf8
        member.value.write(to: &bytes, layout, level: level + 1)
      }
    case .array(let items):
      Self.write(items, "[", "]", to: &bytes, layout, level) { item, bytes in
        item.write(to: &bytes, layout, level: level + 1)
      }
    case .string(let string): Self.write(string, to: &bytes)
    case .integer(let integer): bytes += String(integer).utf8
    case .bool(let bool): bytes += bool ? "true".utf8 : "false".utf8
    case .null: bytes += "null".utf8
    }
  }

  private static func write<Part>(
    _ parts: [Part], _ open: String, _ close: String, to bytes: inout [UInt8], _ layout: Layout, _ level: Int,
    _ writePart: (Part, inout [UInt8]) -> Void
  ) {
    bytes += open.utf8
    for (index, part) in parts.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      if layout == .pretty { newLine(to: &bytes, level + 1) }
      writePart(part, &bytes)
    }
    if layout == .pretty, !parts.isEmpty { newLine(to: &bytes, level) }
    bytes += close.utf8
  }

  private static func newLine(to bytes: inout [UInt8], _ level: Int) {
    bytes.append(0x0A)
    bytes += repeatElement(0x20, count: 2 * level)
  }

  private static func write(_ string: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case 0x08: bytes += "\\b".utf8
      case 0x09: bytes += "\\t".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0C: bytes += "\\f".utf8
      case 0x0D: bytes += "\\r".utf8
      case ..<0x20:
        let hex = String(byte, radix: 16)
        bytes += ("\\u" + String(repeating: "0", count: 4 - hex.count) + hex).utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
