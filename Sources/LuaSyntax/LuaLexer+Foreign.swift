/// Signs of other languages, of word processors and of keyboards.
extension LuaLexer {
  /// No Lua sign is meant, though one may begin here.
  var isForeign: Bool {
    let pair = (at(place), at(place + 1))
    return pair == (0x26, 0x26) || pair == (0x7C, 0x7C)
  }

  mutating func foreign(_ start: LuaRange.Position) {
    let first = place
    switch (at(place), at(place + 1)) {
    case (0x21, 0x3D): replace(.notEqual, length: 2, start)
    case (0x26, 0x26): replace(.and, length: 2, start)
    case (0x7C, 0x7C): replace(.or, length: 2, start)
    case (0x21, _): replace(.not, length: 1, start)
    default:
      if quoteLength(at: place) > 0 { return curlyText(start) }
      if blankLength(at: place) > 0 { return blank(start) }
      if foreignLetterLength(at: place) > 0 { return foreignName(from: first, start) }
      place += scalarLength(at: place)
      let written = bytes[first..<place]
      if first == 0, written.first == 0x1B {
        report("this is no text but a compiled script", from: start, help: "use the script's source")
      } else if written.first.map({ $0 < 0x20 || $0 == 0x7F }) ?? true
        || String(validating: written, as: UTF8.self) == nil
      {
        report("a byte that is no text stands here", from: start, help: "save the script as UTF-8 text")
      } else {
        let text = String(decoding: written, as: UTF8.self)
        let isDash = text == "–" || text == "—" || text == "−"
        report(
          "\(text == "`" ? "a backtick" : "`\(text)`") means nothing in Lua", from: start,
          help: isDash ? "write `-`; a comment begins with `--`" : "remove it, or put the text it belongs to in quotes")
      }
      add(.unknown, from: first, start)
      markFlawed()
    }
  }

  /// Reads a sign of another language as what Lua has for it.
  private mutating func replace(_ sign: LuaSign, length: Int, _ start: LuaRange.Position) {
    let first = place
    place += length
    let written = String(decoding: bytes[first..<place], as: UTF8.self)
    report("Lua has no `\(written)`", from: start, help: "write `\(sign.rawValue)`")
    add(sign.isWord ? .keyword : .symbol, sign, from: first, start)
  }

  /// Quotes that word processors make, and accents that look like quotes.
  private func quoteLength(at place: Int) -> Int {
    guard at(place) == 0xE2, at(place + 1) == 0x80, (0x98...0x9F).contains(at(place + 2)) else { return 0 }
    return 3
  }

  private mutating func curlyText(_ start: LuaRange.Position) {
    let first = place
    place += 3
    let inner = place
    while place < bytes.count, !isBreak(at(place)), at(place) != 0x22, quoteLength(at: place) == 0 {
      place += scalarLength(at: place)
    }
    let text = String(decoding: bytes[inner..<place], as: UTF8.self)
    let isClosed = place < bytes.count && !isBreak(at(place))
    if isClosed { place += at(place) == 0x22 ? 1 : 3 }
    report(
      "curly quotes do not mark a text in Lua", from: start,
      help: isClosed && text.utf8.count <= 60
        ? "write `\"\(text)\"`, with straight quotes" : "write straight quotes: `\"`")
    add(.string, from: first, start)
    markFlawed()
  }

  /// Blanks that Lua does not know, and marks that nobody sees.
  private func blankLength(at place: Int) -> Int {
    let bytes = (at(place), at(place + 1), at(place + 2))
    if bytes.0 == 0xC2, bytes.1 == 0xA0 { return 2 }
    let isSeen =
      !(bytes.0 == 0xE2 && bytes.1 == 0x80 && ((0x80...0x8F).contains(bytes.2) || bytes.2 == 0xAF)
      || bytes.0 == 0xE3 && bytes.1 == 0x80 && bytes.2 == 0x80 || bytes.0 == 0xEF && bytes.1 == 0xBB && bytes.2 == 0xBF)
    return isSeen ? 0 : 3
  }

  private mutating func blank(_ start: LuaRange.Position) {
    place += blankLength(at: place)
    report(
      "a blank that Lua does not know stands here", from: start,
      help: "replace it by an ordinary space; such blanks come from web pages and word processors")
  }

  /// Letters beyond a to z, which may stand in texts and comments only.
  func foreignLetterLength(at place: Int) -> Int {
    guard at(place) >= 0xC2, blankLength(at: place) == 0 else { return 0 }
    let length = scalarLength(at: place)
    guard length > 1,
      let scalar = String(decoding: bytes[place..<place + length], as: UTF8.self).unicodeScalars.first
    else { return 0 }
    return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark ? length : 0
  }

  mutating func foreignName(from first: Int, _ start: LuaRange.Position) {
    while true {
      if isLetter(at(place)) || isDigit(at(place)) {
        place += 1
      } else if foreignLetterLength(at: place) > 0 {
        place += foreignLetterLength(at: place)
      } else {
        break
      }
    }
    let name = String(decoding: bytes[first..<place].prefix(60), as: UTF8.self)
    report(
      "the name `\(name)` holds letters that names cannot have", from: start,
      help: "use a to z, digits and `_`, or write a key as `[\"\(name)\"]`")
    add(.name, from: first, start)
    markFlawed()
  }
}
