/// The grammar of numbers in JSON.
enum JSONNumber {
  /// The byte after the longest number that begins at `start`; nil if none does.
  static func end(in bytes: [UInt8], from start: Int) -> Int? {
    var place = start
    if at(place, in: bytes) == UInt8(ascii: "-") { place += 1 }
    if at(place, in: bytes) == UInt8(ascii: "0") {
      place += 1
    } else if !skipDigits(&place, in: bytes) {
      return nil
    }
    var fraction = place + 1
    if at(place, in: bytes) == UInt8(ascii: "."), skipDigits(&fraction, in: bytes) { place = fraction }
    let sign = at(place, in: bytes)
    guard sign == UInt8(ascii: "e") || sign == UInt8(ascii: "E") else { return place }
    var exponent = place + 1
    let next = at(exponent, in: bytes)
    if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { exponent += 1 }
    return skipDigits(&exponent, in: bytes) ? exponent : place
  }

  private static func at(_ place: Int, in bytes: [UInt8]) -> UInt8 { place < bytes.count ? bytes[place] : 0 }

  private static func skipDigits(_ place: inout Int, in bytes: [UInt8]) -> Bool {
    let start = place
    while (0x30...0x39).contains(at(place, in: bytes)) { place += 1 }
    return place > start
  }
}
