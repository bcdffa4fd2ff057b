extension LineEditor {
  /// The bytes after which the terminal shows the text; without hints and lists when it is left.
  mutating func drawn(isLeft: Bool = false) -> [UInt8] {
    screen.show(frame(isLeft: isLeft), columns: terminal.columns)
  }

  /// What is to be seen now.
  mutating func frame(isLeft: Bool = false) -> Frame {
    let below = isLeft ? [] : rowsBelow()
    let height = max(1, terminal.rows - below.count)
    var frame = block(isLeft: isLeft, height: height)

    // The rows in sight move only as far as the cursor makes them.
    let count = frame.rows.count
    var first = frame.rows.firstIndex { ($0.origin ?? top) >= top } ?? count - 1
    first = min(max(first, frame.cursor.row - height + 1), frame.cursor.row, max(0, count - height))
    first = max(0, first)
    top = frame.rows[first].origin ?? top
    frame.rows = Array(frame.rows[first..<min(count, first + height)])
    frame.cursor.row -= first
    frame.rows += below
    return frame
  }

  /// The rows of the lines that may be in sight, around the cursor.
  private mutating func block(isLeft: Bool, height: Int) -> Frame {
    let (range, line) = linesInReach(height)
    let text = buffer.text
    var roles = Roles(language.highlights(text), match: matchInBytes)
    var byte = buffer.byte(of: range.lowerBound)
    var setting = Typesetting(columns: terminal.columns, firstLine: line)
    var cursor = setting.place
    hint = isLeft ? "" : wantedHint(text)
    setting.put(line == 0 ? prompts.first : prompts.continuation, .prompt)
    for place in range.lowerBound...range.upperBound {
      if place == buffer.cursor {
        cursor = setting.place
        setting.put(hint, .hint)
      }
      guard place < range.upperBound else { break }
      let character = buffer.characters[place]
      if character == "\n" {
        setting.breakLine()
        setting.put(prompts.continuation, .prompt)
      } else {
        setting.put(Glyph(character, roles.role(at: byte)))
      }
      byte += character.utf8.count
    }
    return Frame(rows: setting.rows, cursor: cursor)
  }

  /// The lines that could be in sight, and the number of the first: a long block is not set whole for every key.
  private func linesInReach(_ height: Int) -> (range: Range<Int>, line: Int) {
    var start = buffer.lineStart(of: buffer.cursor)
    var end = buffer.lineEnd(of: buffer.cursor)
    for _ in 0..<height where start > 0 { start = buffer.lineStart(of: start - 1) }
    for _ in 0..<height where end < buffer.characters.count { end = buffer.lineEnd(of: end + 1) }
    return (start..<end, buffer.characters[..<start].count { $0 == "\n" })
  }

  private var matchInBytes: Range<Int>? {
    guard let search, let found = search.found, found.range.upperBound <= buffer.characters.count else { return nil }
    return buffer.byte(of: found.range.lowerBound)..<buffer.byte(of: found.range.upperBound)
  }

  private func wantedHint(_ text: String) -> String {
    guard search == nil, menu == nil, buffer.lineEnd(of: buffer.cursor) == buffer.cursor else { return "" }
    return language.hint(text, buffer.byte(of: buffer.cursor))?.firstLine ?? ""
  }

  /// Takes what was shown behind the cursor into the text; false when nothing was.
  mutating func acceptHint() -> Bool {
    // Keys may have come since it was shown.
    let wanted = wantedHint(buffer.text)
    guard !wanted.isEmpty, wanted == hint else { return false }
    insert(wanted)
    return true
  }

  private func rowsBelow() -> [Row] {
    let limit = max(0, min(terminal.rows - 1, max(1, terminal.rows / 2)))
    if let menu { return menu.rows(columns: terminal.columns - 1, limit: limit) }
    guard let search, limit > 0 else { return [] }
    let words =
      search.isFailed
      ? "nothing\(search.found == nil ? "" : " more") holds: " : search.isBackward ? "search back: " : "search on: "
    return [Row(words + String(search.pattern), .hint, columns: terminal.columns - 1)]
  }
}
