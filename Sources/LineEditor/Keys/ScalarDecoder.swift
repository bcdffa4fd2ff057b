/// Puts scalars together from UTF-8 that arrives in pieces; what is none becomes U+FFFD.
struct ScalarDecoder {
  private var bytes: [UInt8] = []
  private var wanted = 0

  mutating func take(_ byte: UInt8) -> [Unicode.Scalar] {
    var found: [Unicode.Scalar] = []
    if !bytes.isEmpty, byte & 0xC0 != 0x80 { found = finish() }
    if bytes.isEmpty {
      switch byte {
      case 0..<0x80: return found + [Unicode.Scalar(byte)]
      case 0xC2...0xDF: wanted = 2
      case 0xE0...0xEF: wanted = 3
      case 0xF0...0xF4: wanted = 4
      default: return found + [Self.replacement]
      }
    }
    bytes.append(byte)
    return bytes.count < wanted ? found : found + finish()
  }

  /// What is there when no more belongs to it.
  mutating func finish() -> [Unicode.Scalar] {
    guard !bytes.isEmpty else { return [] }
    defer { bytes = [] }
    guard bytes.count == wanted else { return [Self.replacement] }
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    return scalars.count == 1 ? scalars : [Self.replacement]
  }

  private static let replacement: Unicode.Scalar = "\u{FFFD}"
}
