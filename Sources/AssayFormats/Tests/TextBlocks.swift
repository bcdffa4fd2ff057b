/// Text for people as it grows: lines that follow each other, and blocks that stand apart with a blank line around them.
struct TextBlocks {
  private(set) var text = StyledText()
  private var endsApart = false

  mutating func add(_ lines: StyledText) {
    if endsApart { text.appendLine() }
    text.append(lines)
    endsApart = false
  }

  mutating func addApart(_ block: StyledText) {
    if block.isEmpty { return }
    if !text.isEmpty { text.appendLine() }
    text.append(block)
    endsApart = true
  }

  /// Words over as many lines as they take, below each other behind their label.
  mutating func add(_ label: String, _ words: String, width: Int, role: StyledText.Role = .plain) {
    var lines = StyledText(label, .emphasis)
    let room = width - label.columns
    for (index, line) in words.printable.wrapped(first: room, rest: room).enumerated() {
      if index > 0 { lines.append(String(repeating: " ", count: label.columns)) }
      lines.appendLine(line, role)
    }
    add(lines)
  }
}

extension StyledText {
  /// Each line that is not empty, so far to the right.
  func indented(by columns: Int = 2) -> StyledText {
    var text = StyledText()
    for line in lines {
      if !line.isEmpty { text.append(String(repeating: " ", count: columns)) }
      text.append(line)
      text.appendLine()
    }
    return text
  }
}
