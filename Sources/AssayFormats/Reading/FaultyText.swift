internal import AssayModel

/// The text around a fault of syntax, looked at for what its author probably meant.
struct FaultyText {
  let text: SourceText
  /// The byte at which libyaml stopped.
  let place: Int

  typealias Meaning = YAMLFault.Meaning

  var here: SourceRange { text.mark(atByte: place) }
  var line: Range<Int> { text.line(around: place) }
  /// Nothing but blanks stands before the place on its line.
  var isFirstOnLine: Bool { text.trimmed(line.lowerBound..<place).isEmpty }
  /// What is left of the line, shortened for a message.
  var rest: String { text.string(text.trimmed(place..<max(place, line.upperBound))).shortened }

  /// The last byte before the place that is no blank.
  var previous: Int? {
    let before = text.trimmed(0..<place)
    return before.isEmpty ? nil : before.upperBound - 1
  }

  func strangeStart() -> Meaning {
    let byte = text.at(place)
    if byte == 0x09 { return tab() }
    let character = text.string(place..<min(text.next(after: place), text.bytes.count))
    return Meaning(
      "a value cannot begin with \(character == "`" ? "a backtick" : "`\(character)`")", at: here,
      help: "put the text in quotes: \"\(rest)\"")
  }

  func tab() -> Meaning {
    // libyaml may stop behind the tab; the first one of the line is the one to see.
    let tab = line.first { text.bytes[$0] == 0x09 } ?? place
    return Meaning(
      "a tab is used for indentation; YAML wants spaces", at: text.mark(atByte: tab),
      help: "replace each tab at the beginning of a line by two spaces; most editors can do that for the whole file")
  }

  func unexpectedColon() -> Meaning {
    let before = text.trimmed(line.lowerBound..<place)
    if let colon = before.first(where: { text.at($0) == UInt8(ascii: ":") && SourceText.isSpace(text.at($0 + 1)) }) {
      let value = text.string(text.trimmed(colon + 1..<line.upperBound))
      return Meaning(
        "a second `:` stands on this line", at: here,
        help: value.contains("\"") || value.count > 60
          ? "put the text that contains the `:` in quotes" : "put the text in quotes: \"\(value)\"")
    }
    if before.isEmpty { return namelessField() }
    if text.has("- ", at: before.lowerBound) {
      var first = before
      while let above = lineAbove(first), text.has("- ", at: above.lowerBound) { first = above }
      return Meaning(
        "this list stands under a field that has a value already", at: text.mark(atByte: first.lowerBound),
        help: "a field has a value or a list, not both")
    }
    if let above = lineAbove(before) {
      return Meaning(
        "`\(text.string(above).shortened)` is no field: it has no `:`", at: text.range(bytes: above),
        help: "write it as `field: value`; further lines of a text are indented more than their field")
    }
    let word = text.string(before).shortened
    return Meaning(
      "`\(word)` is indented further than the field above it, which has a value already",
      at: text.range(bytes: before),
      help: "begin it in the same column as the field above, or put text that goes over several lines in quotes")
  }

  /// The line above some words, if it begins in the same column.
  private func lineAbove(_ words: Range<Int>) -> Range<Int>? {
    var end = text.line(around: words.lowerBound).lowerBound
    while end > 0, SourceText.isBlank(text.at(end - 1)) { end -= 1 }
    guard end > 0 else { return nil }
    let found = text.trimmed(text.line(around: end - 1))
    let isSame = text.position(ofByte: found.lowerBound).column == text.position(ofByte: words.lowerBound).column
    return isSame ? found : nil
  }

  func namelessField() -> Meaning {
    Meaning(
      "a field needs a name before the `:`", at: here,
      help: "write the name, or put text that begins with `:` in quotes")
  }

  func unexpectedItem() -> Meaning {
    isFirstOnLine
      ? Meaning(
        "this list item does not fit what stands above it", at: here,
        help: "begin it in the column of the items above; a field has a value or a list, not both")
      : Meaning(
        "a list cannot begin on the line of its field", at: here,
        help: "put each `- ` item on a line of its own, or write the list as [a, b]; text that begins with `- ` "
          + "needs quotes")
  }

  func unexpectedQuestionMark() -> Meaning {
    Meaning(
      "a `?` with a space after it has a meaning of its own in YAML", at: here, help: "put the text in quotes")
  }

  func missingColon(from origin: Int) -> Meaning {
    let line = text.line(around: origin)
    let words = text.trimmed(origin..<max(origin, line.upperBound))
    guard !words.isEmpty else { return Meaning("a `:` is missing after this", at: text.mark(atByte: origin)) }
    let word = text.string(words)
    if let colon = words.first(where: { text.at($0) == UInt8(ascii: ":") }), colon + 1 < words.upperBound,
      !word.hasPrefix("\""), !word.hasPrefix("'")
    {
      let key = text.string(words.lowerBound..<colon).shortened
      return Meaning(
        "a space is missing after `\(key):`", at: text.range(bytes: colon..<colon + 1), help: "write a space after it")
    }
    return Meaning(
      "`\(word.shortened)` is no field: it has no `:`", at: text.range(bytes: words),
      help: "write it as `field: value`; further lines of a text are indented more than their field")
  }

  func missingValue() -> Meaning {
    if place >= text.bytes.count {
      return Meaning("the file ends where a value belongs", at: here, help: "write the value")
    }
    if text.at(place) == UInt8(ascii: ",") {
      return Meaning("a value is missing before this `,`", at: here, help: "write it, or remove the `,`")
    }
    return Meaning(
      "a value belongs here, not `\(rest)`", at: here, help: "put text that contains signs of YAML in quotes")
  }

  func textAfterDocument() -> Meaning {
    if let unclosed = textAfterQuote() { return unclosed }
    return Meaning(
      "the document has ended before this", at: here,
      help: "begin all fields of the top level in the same column; a second document begins after a line `---`")
  }

  func namelessMark(at origin: Int) -> Meaning {
    let sign = text.at(origin) == UInt8(ascii: "&") ? "&" : "*"
    return Meaning(
      "a value cannot begin with `\(sign)`, unless a name follows", at: text.mark(atByte: origin),
      help: "put the text in quotes")
  }

  func other(_ fault: YAMLFault, from origin: Int) -> Meaning {
    if fault.context.contains("directive") || fault.problem.contains("%") {
      return Meaning(
        "a line cannot begin with `%`", at: text.mark(atByte: text.trimmed(line).lowerBound),
        help: "remove the line, or put the text in quotes")
    }
    if fault.context.contains("tag") { return badTag(at: origin) }
    if fault.context.contains("block scalar") {
      return Meaning(
        "only a digit, `+`, `-` or a comment may follow the `|` or `>` of a text", at: here,
        help: "begin the text on the next line")
    }
    if fault.problem.contains("YAML document") {
      return Meaning("this version of YAML is not read", at: here, help: "remove the line")
    }
    return Meaning(fault.problem, at: here, help: fault.context.isEmpty ? nil : "met \(fault.context)")
  }
}
