/// Reads what a text of Lua stands for.
enum LuaText {
  /// The value of a short or long string, given with its quotes.
  static func value(of written: ArraySlice<UInt8>) -> String {
    guard let quote = written.first else { return "" }
    if quote == UInt8(ascii: "[") { return long(written) }
    let isClosed = written.count > 1 && written.last == quote
    let inner = written.dropFirst().dropLast(isClosed ? 1 : 0)
    guard inner.contains(UInt8(ascii: "\\")) else { return String(decoding: inner, as: UTF8.self) }
    return String(decoding: unescaped(inner), as: UTF8.self)
  }

  /// How many bytes stand before and behind the text of a string, for its range without quotes.
  static func margin(of written: ArraySlice<UInt8>) -> Int {
    guard written.first == UInt8(ascii: "[") else { return 1 }
    return 2 + written.dropFirst().prefix { $0 == UInt8(ascii: "=") }.count
  }

  private static func long(_ written: ArraySlice<UInt8>) -> String {
    let margin = margin(of: written)
    let closing = [UInt8(ascii: "]")] + Array(repeating: UInt8(ascii: "="), count: margin - 2) + [UInt8(ascii: "]")]
    var inner = written.dropFirst(margin)
    if inner.count >= margin, inner.suffix(margin).elementsEqual(closing) { inner = inner.dropLast(margin) }
    var result: [UInt8] = []
    var place = inner.startIndex
    var isFirst = true
    while place < inner.endIndex {
      let byte = inner[place]
      if byte == 0x0A || byte == 0x0D {
        let other: UInt8 = byte == 0x0A ? 0x0D : 0x0A
        place += place + 1 < inner.endIndex && inner[place + 1] == other ? 2 : 1
        if !isFirst { result.append(0x0A) }
      } else {
        result.append(byte)
        place += 1
      }
      isFirst = false
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let letters: [UInt8: UInt8] = [
    UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12, UInt8(ascii: "n"): 10, UInt8(ascii: "r"): 13,
    UInt8(ascii: "t"): 9, UInt8(ascii: "v"): 11,
  ]

  private static func unescaped(_ inner: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var place = inner.startIndex
    func at(_ place: Int) -> UInt8? { place < inner.endIndex ? inner[place] : nil }
    while let byte = at(place) {
      place += 1
      guard byte == UInt8(ascii: "\\"), let escape = at(place) else {
        result.append(byte)
        continue
      }
      place += 1
      if let letter = letters[escape] {
        result.append(letter)
      } else if escape == 0x0A || escape == 0x0D {
        if let next = at(place), next != escape, next == 0x0A || next == 0x0D { place += 1 }
        result.append(0x0A)
      } else if escape == UInt8(ascii: "x") {
        let digits = inner[place...].prefix(2)
        result.append(UInt8(String(decoding: digits, as: UTF8.self), radix: 16) ?? UInt8(ascii: "?"))
        place += digits.count
      } else if escape == UInt8(ascii: "z") {
        while let blank = at(place), blank == 0x20 || (9...13).contains(blank) { place += 1 }
      } else if escape == UInt8(ascii: "u") {
        let digits = inner[place...].dropFirst().prefix { $0 != UInt8(ascii: "}") }
        let scalar = UInt32(String(decoding: digits.prefix(9), as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
        result += Array(String(Character(scalar ?? "\u{FFFD}")).utf8)
        place = min(inner.endIndex, digits.endIndex + 1)
      } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(escape) {
        let digits = inner[(place - 1)...].prefix(3).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        result.append(UInt8(String(decoding: digits, as: UTF8.self)) ?? UInt8(ascii: "?"))
        place += digits.count - 1
      } else {
        result.append(escape)
      }
    }
    return result
  }
}
