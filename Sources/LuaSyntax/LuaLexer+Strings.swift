extension LuaLexer {
  mutating func string() {
    let start = position(place)
    let first = place
    let quote = at(place)
    let sign = quote == 0x22 ? "\"" : "'"
    place += 1
    while at(place) != quote {
      if place >= bytes.count || isBreak(at(place)) {
        let help =
          quote == 0x27
          ? "put `'` where the text ends, on the same line; a text with an apostrophe stands in `\"`"
          : "put `\"` where the text ends, on the same line"
        report("the text that begins here has no closing `\(sign)`", from: start, help: help)
        add(.string, from: first, start)
        return markFlawed()
      }
      if at(place) == 0x5C {
        escape()
        if place >= bytes.count {
          // Behind `\` or `\z` a text goes on in the next line, if there is one.
          let opening = LuaRange(start, .init(line: start.line, column: start.column + 1))
          fault(
            LuaFault(
              "the text that begins here has no closing `\(sign)`", at: opening,
              help: "put `\(sign)` where the text ends", isEarlyEnd: true))
          add(.string, from: first, start)
          return markFlawed()
        }
      } else {
        place += scalarLength(at: place)
      }
    }
    place += 1
    add(.string, from: first, start)
  }

  private mutating func escape() {
    let start = (place, position(place))
    place += 1
    switch at(place) {
    case 0x0A, 0x0D: skipBreak()
    case -1: break
    case 0x7A:
      place += 1
      while at(place) == 0x20 || (9...13).contains(at(place)) {
        if isBreak(at(place)) { skipBreak() } else { place += 1 }
      }
    case 0x78:
      place += 1
      let digits = (0..<2).prefix { isHexadecimal(at(place + $0)) }.count
      place += digits
      if digits < 2 { wrongEscape(from: start, help: "write two digits behind `\\x`, or `\\\\` for a backslash") }
    case 0x75: unicodeEscape(from: start)
    case 0x30...0x39:
      var value = 0
      var count = 0
      while count < 3, isDigit(at(place)) {
        value = value * 10 + at(place) - 0x30
        place += 1
        count += 1
      }
      if value > 255 { wrongEscape(from: start, help: "a number behind `\\` goes up to 255") }
    case 0x61, 0x62, 0x66, 0x6E, 0x72, 0x74, 0x76, 0x5C, 0x22, 0x27: place += 1
    default:
      place += scalarLength(at: place)
      wrongEscape(from: start, help: "write `\\\\` where a backslash is meant")
    }
  }

  private mutating func unicodeEscape(from start: (place: Int, position: LuaRange.Position)) {
    place += 1
    let help = "write it as `\\u{20AC}`: the number of a character in braces"
    guard at(place) == 0x7B, isHexadecimal(at(place + 1)) else { return wrongEscape(from: start, help: help) }
    place += 1
    var value = 0
    while isHexadecimal(at(place)) {
      value = min(value * 16 + (isDigit(at(place)) ? at(place) - 0x30 : (at(place) | 0x20) - 0x57), 1 << 40)
      place += 1
    }
    if at(place) == 0x7D { place += 1 } else { return wrongEscape(from: start, help: help) }
    if value > 0x7FFF_FFFF { wrongEscape(from: start, help: help) }
  }

  private mutating func wrongEscape(from start: (place: Int, position: LuaRange.Position), help: String) {
    let written = String(decoding: bytes[start.place..<place], as: UTF8.self)
    report("`\(written)` means nothing in a text", from: start.position, help: help)
  }

  /// A `[` with another `[` or `=` behind it.
  mutating func bracket() {
    let start = position(place)
    let first = place
    guard let level = bracketLevel() else {
      place += 1
      add(.unknown, from: first, start)
      while at(place) == 0x3D { place += 1 }
      report(
        "a `[` cannot be followed by `=` here", from: start,
        help: "write `[[ … ]]` around a text of several lines, or a key between `[` and `]`")
      return markFlawed()
    }
    let isClosed = longText(level: level)
    add(.string, from: first, start)
    if !isClosed {
      let closing = "]" + String(repeating: "=", count: level) + "]"
      let opening = LuaRange(start, .init(line: start.line, column: start.column + 2 + level))
      fault(
        LuaFault(
          "the text that begins here has no closing `\(closing)`", at: opening,
          help: "write `\(closing)` where it ends", isEarlyEnd: true))
      markFlawed()
    }
  }
}
