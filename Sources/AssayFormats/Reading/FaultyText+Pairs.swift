internal import AssayModel

extension FaultyText {
  func openQuote(at origin: Int) -> Meaning {
    let quote = text.string(origin..<min(origin + 1, text.bytes.count))
    return Meaning(
      "this `\(quote)` is never closed", at: text.mark(atByte: origin), help: "write `\(quote)` at the end of the text")
  }

  /// Text right after a closing quote or bracket; nil if something else stands before the place.
  func textAfterQuote() -> Meaning? {
    guard !isFirstOnLine, let previous else { return nil }
    let byte = text.at(previous)
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      let quote = text.string(previous..<previous + 1)
      if let opening = Self.openingOnAnotherLine(ofQuoteAt: previous, in: text) {
        return Meaning(
          "this `\(quote)` is not closed on its line", at: text.mark(atByte: opening),
          help: "write `\(quote)` at the end of the text",
          notes: [.init("the text seems to end only at the next `\(quote)`", at: text.mark(atByte: previous))])
      }
      return Meaning(
        "`\(rest)` stands after the closing `\(quote)`", at: here,
        help: byte == UInt8(ascii: "'")
          ? "write `''` for an apostrophe within single quotes, or use double quotes around the whole text"
          : "put the quotes around the whole text, and write `\\\"` for a quote within it")
    }
    guard byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") else { return nil }
    return Meaning(
      "`\(rest)` stands after the closing `\(Unicode.Scalar(byte))`", at: here,
      help: "put the whole text in quotes, if the brackets belong to it")
  }

  /// Where quoted text begins that ends at `end`, if that is on an earlier line.
  private static func openingOnAnotherLine(ofQuoteAt end: Int, in text: SourceText) -> Int? {
    let line = text.line(around: end)
    let quote = text.at(end)
    guard !(line.lowerBound..<end).contains(where: { text.at($0) == quote }) else { return nil }
    var start = line.lowerBound - 1
    while start >= 0, text.at(start) != quote { start -= 1 }
    return start >= 0 ? start : nil
  }

  /// A line or a word that does not fit the map or list that it stands in.
  func misfit(in collection: String) -> Meaning {
    let byte = text.at(place)
    if byte == UInt8(ascii: ",") {
      return Meaning("a `,` stands after the value", at: here, help: "remove it: fields stand on lines of their own")
    }
    if byte == UInt8(ascii: ":") { return namelessField() }
    if let after = textAfterQuote() { return after }
    if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
      return Meaning("`\(Unicode.Scalar(byte))` closes nothing", at: here, help: "remove it, or put the text in quotes")
    }
    if isFirstOnLine {
      let isItem = byte == UInt8(ascii: "-") && SourceText.isBlank(text.at(place + 1))
      if collection == "a list" {
        return Meaning(
          "this line stands in a list, but does not begin with `- `", at: here,
          help: "write `- ` before it, or begin it in the column of the field it belongs to")
      }
      return Meaning(
        isItem ? "no list begins in the column of this item" : "the indentation of this line fits no line above it",
        at: here,
        help: "begin it in the same column as the line it belongs beside")
    }
    return Meaning(
      "`\(rest)` is not expected here", at: here, help: "put the whole text in quotes, or begin a new line")
  }

  /// A flow list or map without its end, or with something between two items.
  func openBracket(at origin: Int) -> Meaning {
    let open = text.at(origin)
    guard open == UInt8(ascii: "[") || open == UInt8(ascii: "{") else {
      return Meaning("a `,` or a closing bracket is missing here", at: here)
    }
    let close = open == UInt8(ascii: "[") ? "]" : "}"
    let sign = Unicode.Scalar(open)
    let byte = text.at(place)
    if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
      return Meaning(
        "`\(Unicode.Scalar(byte))` cannot close a `\(sign)`", at: here, help: "write `\(close)`",
        notes: [.init("opened here", at: text.mark(atByte: origin))])
    }
    if place >= text.bytes.count || closing(of: origin) == nil {
      return Meaning(
        "this `\(sign)` is never closed", at: text.mark(atByte: origin),
        help: "write `\(close)` at the end; text that begins with `\(sign)` needs quotes")
    }
    return Meaning(
      "a `,` or `\(close)` is missing before this", at: here, help: "write it, or put the text in quotes",
      notes: [.init("opened here", at: text.mark(atByte: origin))])
  }

  /// The bracket that closes the one at `origin`, as far as one can tell from a text that is wrong.
  private func closing(of origin: Int) -> Int? {
    var depth = 0
    var quote: UInt8 = 0
    for offset in origin..<text.bytes.count {
      let byte = text.bytes[offset]
      if quote != 0 {
        if byte == quote { quote = 0 }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let before = text.at(offset - 1)
        if SourceText.isBlank(before) || before == open("[") || before == open("{") || before == open(",") {
          quote = byte
        }
      case open("["), open("{"): depth += 1
      case open("]"), open("}"):
        depth -= 1
        if depth == 0 { return offset }
      case UInt8(ascii: "-") where text.has("---", at: offset) && SourceText.isBreak(text.at(offset - 1)): return nil
      default: break
      }
    }
    return nil
  }

  private func open(_ sign: Unicode.Scalar) -> UInt8 { UInt8(ascii: sign) }

  func badEscape() -> Meaning {
    // libyaml stops at the backslash or behind it.
    var start = min(place, text.bytes.count - 1)
    while start > line.lowerBound, text.at(start) != UInt8(ascii: "\\") { start -= 1 }
    let escape = text.string(start..<min(start + 2, text.bytes.count))
    return Meaning(
      "`\(escape)` has no meaning in double quotes", at: text.range(bytes: start..<min(start + 2, line.upperBound)),
      help: "write `\\\\` for a backslash, or use single quotes")
  }

  func badTag(at origin: Int) -> Meaning {
    Meaning(
      "a value that begins with `!` is read as a tag, and this is none", at: text.mark(atByte: origin),
      help: "put the text in quotes")
  }
}
