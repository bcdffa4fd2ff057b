extension LuaLexer {
  /// Takes what Lua would take for a number, and then looks whether it is one.
  mutating func number() {
    let start = position(place)
    let first = place
    var exponent = 0x65
    if at(place) == 0x30, at(place + 1) | 0x20 == 0x78 {
      exponent = 0x70
      place += 2
    }
    while true {
      if at(place) >= 0, at(place) | 0x20 == exponent {
        place += 1
        if at(place) == 0x2B || at(place) == 0x2D { place += 1 }
      } else if isHexadecimal(at(place)) || at(place) == 0x2E {
        place += 1
      } else {
        break
      }
    }
    while isLetter(at(place)) || isDigit(at(place)) { place += 1 }
    add(.number, from: first, start)
    if !isNumber(first..<place) { wrongNumber(first..<place, start) }
  }

  private func isNumber(_ range: Range<Int>) -> Bool {
    let isHex = range.count > 1 && at(range.lowerBound) == 0x30 && at(range.lowerBound + 1) | 0x20 == 0x78
    var place = range.lowerBound + (isHex ? 2 : 0)
    func skipDigits(_ isHex: Bool) -> Int {
      let first = place
      while place < range.upperBound, isHex ? isHexadecimal(at(place)) : isDigit(at(place)) { place += 1 }
      return place - first
    }
    var digits = skipDigits(isHex)
    if place < range.upperBound, at(place) == 0x2E {
      place += 1
      digits += skipDigits(isHex)
    }
    guard digits > 0 else { return false }
    if place < range.upperBound, at(place) | 0x20 == (isHex ? 0x70 : 0x65) {
      place += 1
      if place < range.upperBound, at(place) == 0x2B || at(place) == 0x2D { place += 1 }
      guard skipDigits(false) > 0 else { return false }
    }
    return place == range.upperBound
  }

  private mutating func wrongNumber(_ range: Range<Int>, _ start: LuaRange.Position) {
    let written = String(decoding: bytes[range].prefix(40), as: UTF8.self)
    let unit = written.drop { ("0"..."9").contains($0) || $0 == "." || $0 == "_" }
    let amount = written.prefix(written.count - unit.count)
    let help: String
    if written.contains("..") {
      help = "put blanks around the `..` that joins texts; a loop from 1 to 5 is `for i = 1, 5 do`"
    } else if written.contains("_"), written.allSatisfy({ $0 == "_" || ("0"..."9").contains($0) }) {
      help = "write it without `_`: `\(written.filter { $0 != "_" })`"
    } else if !amount.isEmpty, !unit.isEmpty, !written.lowercased().hasPrefix("0x") {
      help = "put it in quotes, if it is an amount with a unit: `\"\(amount) \(unit)\"`"
    } else {
      help = "write digits, and a `.` before decimals"
    }
    report("`\(written)` is no number", from: start, help: help)
  }
}
