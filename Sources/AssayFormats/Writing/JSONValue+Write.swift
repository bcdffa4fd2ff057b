internal import AssayModel

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
    case .decimal(let decimal): bytes += decimal.description.utf8
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
    defer { bytes.append(UInt8(ascii: "\"")) }
    // The common case, which costs one pass over the bytes.
    if string.utf8.allSatisfy({ (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
      bytes += string.utf8
      return
    }
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": bytes += "\\\"".utf8
      case "\\": bytes += "\\\\".utf8
      case "\u{8}": bytes += "\\b".utf8
      case "\t": bytes += "\\t".utf8
      case "\n": bytes += "\\n".utf8
      case "\u{C}": bytes += "\\f".utf8
      case "\r": bytes += "\\r".utf8
      // JSON may be read in a terminal, which it must not drive, nor turn the direction of.
      case _ where ShownCharacter.isUnprintable(scalar):
        for unit in String(scalar).utf16 {
          let hex = String(unit, radix: 16)
          bytes += ("\\u" + String(repeating: "0", count: 4 - hex.count) + hex).utf8
        }
      default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
  }
}
