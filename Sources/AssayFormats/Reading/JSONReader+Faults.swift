internal import AssayModel

extension JSONReader {
  private func fault(
    _ message: String, at range: Range<Int>, note: Diagnostic.Note? = nil, help: String? = nil
  ) -> LostFile {
    let range = range.isEmpty ? text.mark(atByte: range.lowerBound) : text.range(bytes: range)
    return LostFile("json-syntax", message, at: range, notes: note.map { [$0] } ?? [], help: help)
  }

  /// The character at the place, as a range.
  private var here: Range<Int> { place..<min(text.next(after: place), text.bytes.count) }
  private var character: String { place < text.bytes.count ? text.string(here) : "" }

  private func unclosed(_ opening: Int) -> LostFile {
    let sign = text.string(opening..<opening + 1)
    return fault(
      "this `\(sign)` is never closed", at: opening..<opening + 1,
      help: "write `\(sign == "{" ? "}" : "]")` where it ends")
  }

  /// A comment, where one begins.
  private var comment: LostFile? {
    guard text.has("//", at: place) || text.has("/*", at: place) || byte == UInt8(ascii: "#") else { return nil }
    let length = byte == UInt8(ascii: "#") ? 1 : 2
    return fault(
      "JSON has no comments", at: place..<place + length,
      help: "remove it, or write the file in YAML, where a comment begins with `#`")
  }

  private var singleQuote: LostFile? {
    guard byte == UInt8(ascii: "'") else { return nil }
    return fault("text in JSON stands in double quotes", at: here, help: "write `\"` before and after it")
  }

  func textAfterEnd() -> LostFile {
    if let comment { return comment }
    if byte < 0x20 { return rawControl() }
    if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
      return fault("`\(character)` closes nothing", at: here, help: "remove it")
    }
    return fault(
      "something stands after the end of the document", at: here, help: "a JSON file holds one value; remove the rest")
  }

  func noKey(in opening: Int) -> LostFile {
    if place >= text.bytes.count { return unclosed(opening) }
    if byte == UInt8(ascii: "]") { return missingComma(in: opening) }
    if let fault = comment ?? singleQuote { return fault }
    if byte < 0x20 { return rawControl() }
    let word = wordRange(from: place)
    if !word.isEmpty {
      let name = text.string(word).shortened
      return fault("the key `\(name)` needs double quotes", at: word, help: "write \"\(name)\"")
    }
    return fault("a key belongs here, not `\(character)`", at: here, help: "write a key in double quotes")
  }

  func missingColon(after key: String, at written: Range<Int>) -> LostFile {
    if let comment { return comment }
    let end = text.trimmed(written).upperBound
    return fault(
      "a `:` is missing after the key `\(key.shortened)`", at: written.lowerBound..<end,
      help: "write `:` and a value after it")
  }

  func missingComma(in opening: Int) -> LostFile {
    if place >= text.bytes.count { return unclosed(opening) }
    if let comment { return comment }
    let opened = Diagnostic.Note("opened here", at: text.range(bytes: opening..<opening + 1))
    if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
      let sign = text.string(opening..<opening + 1)
      return fault(
        "`\(character)` cannot close a `\(sign)`", at: here, note: opened, help: "write `\(sign == "{" ? "}" : "]")`")
    }
    if byte == UInt8(ascii: ":") {
      return fault("a `:` belongs only after a key", at: here, note: opened, help: "write a `,`, or use `{` and `}`")
    }
    if byte < 0x20 { return rawControl() }
    return fault(
      "a `,` is missing before this", at: here, note: opened, help: "write it; text stands in double quotes")
  }

  func trailingComma(at comma: Int) -> LostFile {
    fault("no `,` may stand after the last item", at: comma..<comma + 1, help: "remove it")
  }

  func noValue() -> LostFile {
    if place >= text.bytes.count {
      return fault("the file ends where a value belongs", at: place..<place, help: "write the value")
    }
    if let fault = comment ?? singleQuote { return fault }
    if byte < 0x20 { return rawControl() }
    if byte == UInt8(ascii: ",") {
      return fault("a value is missing before this `,`", at: here, help: "write it, or remove the `,`")
    }
    return fault("a value belongs here, not `\(character)`", at: here, help: "write text in double quotes")
  }

  func noPlain(_ word: Range<Int>) -> LostFile {
    let name = text.string(word)
    let constants = [
      "True": "true", "TRUE": "true", "False": "false", "FALSE": "false", "None": "null", "NULL": "null",
      "Null": "null", "undefined": "null", "nil": "null",
    ]
    if let constant = constants[name] {
      return fault("`\(name)` is no JSON value", at: word, help: "write `\(constant)`")
    }
    if ["NaN", "Infinity", "-Infinity", "+Infinity"].contains(name) {
      return fault("`\(name)` is no number in JSON", at: word, help: "leave the field out, or write `null`")
    }
    let first = text.at(word.lowerBound)
    guard (0x30...0x39).contains(first) || first == 0x2B || first == 0x2D || first == 0x2E else {
      return fault("`\(name.shortened)` is no JSON value", at: word, help: "write text in double quotes")
    }
    return fault("`\(name.shortened)` is no number", at: word, help: numberHelp(word))
  }

  private func numberHelp(_ word: Range<Int>) -> String {
    let digits = text.at(word.lowerBound) == 0x2D ? word.lowerBound + 1 : word.lowerBound
    if text.at(digits) == 0x30, (0x30...0x39).contains(text.at(digits + 1)) {
      return "remove the zeros at its beginning, or put it in double quotes if they matter"
    }
    if text.at(digits) == 0x2B { return "remove the `+`" }
    if text.at(digits) == 0x2E || text.at(word.upperBound - 1) == 0x2E {
      return "write a digit on both sides of the `.`"
    }
    return "put it in double quotes, if it is text"
  }

  func unclosedString(at opening: Int) -> LostFile {
    fault(
      "this text is not closed on its line", at: opening..<opening + 1,
      help: "write `\"` at its end, and `\\n` for a line break within it")
  }

  func rawControl() -> LostFile {
    let code = String(byte, radix: 16, uppercase: true)
    let escape = "\\u" + String(repeating: "0", count: 4 - code.count) + code
    return fault(
      byte == 0x09 ? "a tab stands within the text" : "the invisible character U+\(escape.dropFirst(2)) stands here",
      at: here, help: byte == 0x09 ? "write `\\t`" : "delete it, or write `\(escape)`")
  }

  func badEscape(at start: Int) -> LostFile {
    let end = min(start + 1 < text.bytes.count ? text.next(after: start + 1) : start + 1, text.bytes.count)
    return fault(
      "`\(text.string(start..<end))` is no escape of JSON", at: start..<end, help: "write `\\\\` for a backslash")
  }

  func badEscape(at start: Int, upTo end: Int) -> LostFile {
    fault("four hexadecimal digits belong after `\\u`", at: start..<end, help: "write it as in `\\u00E9`")
  }

  func loneSurrogate(at range: Range<Int>) -> LostFile {
    fault(
      "`\(text.string(range))` is half a character (a lone surrogate)", at: range,
      help: "write the character itself, or both halves")
  }
}
