internal import AssayModel

extension JSONReader {
  /// Reads a number, `true`, `false` or `null`, and gives the bytes it takes.
  mutating func plain() throws(LostFile) -> Range<Int> {
    let start = place
    let word = wordRange(from: start)
    guard !word.isEmpty else { throw noValue() }
    for constant: StaticString in ["true", "false", "null"]
    where constant.utf8CodeUnitCount == word.count && text.has(constant, at: start) {
      place = word.upperBound
      return word
    }
    guard let end = JSONNumber.end(in: text.bytes, from: start), end == word.upperBound else {
      throw noPlain(word)
    }
    place = end
    return word
  }

  /// What stands together as a word or a number, right or wrong.
  func wordRange(from start: Int) -> Range<Int> {
    var end = start
    while end < text.bytes.count {
      switch text.bytes[end] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...:
        end += 1
      default: return start..<end
      }
    }
    return start..<end
  }
}
