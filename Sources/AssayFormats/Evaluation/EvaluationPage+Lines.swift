extension EvaluationPage {
  // A line has a word for its standing in a column of its own, so that it reads aloud and needs no colour.
  private static let markWidth = 11

  /// `place` stands at the right of the last line, or below where it has no room.
  mutating func item(
    _ mark: String, _ role: StyledText.Role, _ words: String, indent: Int, place: String? = nil
  ) {
    let padding = String(repeating: " ", count: max(1, Self.markWidth - mark.count))
    let hang = 2 + Self.markWidth + indent
    let lines = words.printable.wrapped(first: width - hang, rest: width - hang - 2)
    text.append("  ")
    text.append(mark, role)
    text.append(padding + String(repeating: " ", count: indent))
    for (index, line) in lines.enumerated() {
      if index > 0 { text.append("\n" + String(repeating: " ", count: hang + 2)) }
      text.append(line)
    }
    if let place {
      let left = width - hang - (lines.count > 1 ? 2 : 0) - (lines.last ?? "").columns - place.columns
      text.append(left < 2 ? "\n" + String(repeating: " ", count: hang + 2) : String(repeating: " ", count: left))
      text.append(place, .path)
    }
    text.appendLine()
  }

  mutating func detail(_ words: String, _ indent: Int) {
    let hang = 2 + Self.markWidth + indent + 2
    for line in words.printable.wrapped(first: width - hang, rest: width - hang) {
      text.appendLine(String(repeating: " ", count: hang) + line, .muted)
    }
  }

  mutating func bullet(_ words: String, indent: Int = 0) { marked("- ", words, indent: indent) }

  mutating func numbered(_ number: Int, _ words: String) { marked("\(number). ", words, indent: 0) }

  private mutating func marked(_ mark: String, _ words: String, indent: Int) {
    let hang = 2 + indent + mark.count
    for (index, line) in words.printable.wrapped(first: width - hang, rest: width - hang).enumerated() {
      let start = index == 0 ? String(repeating: " ", count: 2 + indent) + mark : String(repeating: " ", count: hang)
      text.appendLine(start + line)
    }
  }

  mutating func paragraph(_ words: String, role: StyledText.Role = .plain) {
    for line in words.printable.wrapped(first: width, rest: width) { text.appendLine(line, role) }
  }

  mutating func line(_ mark: String, _ role: StyledText.Role, _ words: String) {
    let lines = words.printable.wrapped(first: width - mark.count, rest: width - 2)
    text.append(mark, role)
    for (index, line) in lines.enumerated() { text.appendLine((index == 0 ? "" : "  ") + line) }
  }
}
