internal import AssayModel

extension JSONReader {
  /// Reads a string, from its opening to behind its closing quote.
  mutating func string() throws(LostFile) -> String {
    let opening = place
    place += 1
    var units: [UInt8] = []
    var start = place
    while place < text.bytes.count {
      switch text.bytes[place] {
      case UInt8(ascii: "\""):
        units += text.bytes[start..<place]
        place += 1
        return String(decoding: units, as: UTF8.self)
      case UInt8(ascii: "\\"):
        units += text.bytes[start..<place]
        let scalar = try escape()
        units += UTF8.encode(scalar).map(Array.init) ?? []
        start = place
      case 0x0A, 0x0D: throw unclosedString(at: opening)
      case ..<0x20: throw rawControl()
      default: place += 1
      }
    }
    throw unclosedString(at: opening)
  }

  /// Reads an escape, a pair of surrogates as one.
  private mutating func escape() throws(LostFile) -> Unicode.Scalar {
    let start = place
    place += 2
    switch text.at(start + 1) {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: throw badEscape(at: start)
    }
    let first = try hexDigits(of: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    let second = place
    guard first < 0xDC00, text.has("\\u", at: second) else { throw loneSurrogate(at: start..<second) }
    place += 2
    let low = try hexDigits(of: second)
    guard (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (low - 0xDC00))
    else { throw loneSurrogate(at: start..<second) }
    return scalar
  }

  private mutating func hexDigits(of escape: Int) throws(LostFile) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Self.hexDigit(byte) else { throw badEscape(at: escape, upTo: place) }
      value = value << 4 | digit
      place += 1
    }
    return value
  }

  private static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte) - 0x30
    case 0x41...0x46: UInt32(byte) - 0x41 + 10
    case 0x61...0x66: UInt32(byte) - 0x61 + 10
    default: nil
    }
  }
}
