extension History {
  /// Reads what `bytes` wrote. Whatever the bytes are, they are a history.
  package init(_ bytes: some Sequence<UInt8>, limit: Int = 1_000) {
    self.init(limit: limit)
    var seen: Set<String> = []
    var newest: [String] = []
    // From the end, so that of a thousand equal entries the last one counts and a long file is read in linear time.
    for line in String(decoding: Array(bytes), as: UTF8.self).utf8.split(separator: UInt8(ascii: "\n")).reversed() {
      guard newest.count < self.limit else { break }
      let entry = Self.unescaped(line)
      guard entry.contains(where: { !$0.isWhitespace }), seen.insert(entry).inserted else { continue }
      newest.append(entry)
    }
    for entry in newest.reversed() { append(entry) }
  }

  /// An entry a line; line breaks within one are `\n`, backslashes are doubled.
  package var bytes: [UInt8] {
    var result: [UInt8] = []
    for entry in entries {
      for byte in entry.utf8 {
        switch byte {
        case UInt8(ascii: "\\"): result += Array("\\\\".utf8)
        case UInt8(ascii: "\n"): result += Array("\\n".utf8)
        default: result.append(byte)
        }
      }
      result.append(UInt8(ascii: "\n"))
    }
    return result
  }

  private static func unescaped(_ line: Substring.UTF8View) -> String {
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in line {
      if isEscaped {
        bytes.append(byte == UInt8(ascii: "n") ? UInt8(ascii: "\n") : byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
