/// Puts characters into rows, as many as the screen has columns.
struct Typesetting {
  let columns: Int
  private(set) var rows: [Row]
  private var line: Int
  private var part = 0

  init(columns: Int, firstLine: Int) {
    self.columns = columns
    line = firstLine
    rows = [Row(.init(line: firstLine, part: 0))]
  }

  /// Where the next character will stand.
  var place: Frame.Place { .init(row: rows.count - 1, column: rows[rows.count - 1].width) }

  mutating func put(_ glyph: Glyph) {
    if rows[rows.count - 1].width + glyph.width > columns { wrap() }
    // A character that is wider than the screen cannot be shown on it.
    if glyph.width > columns {
      for character in glyph.text { put(Glyph(character, glyph.role)) }
      return
    }
    rows[rows.count - 1].append(glyph)
    // The cursor has no place behind the last column: the next row begins at once.
    if rows[rows.count - 1].width == columns { wrap() }
  }

  mutating func put(_ text: String, _ role: Role) { for character in text { put(Glyph(character, role)) } }

  mutating func breakLine() {
    line += 1
    part = 0
    rows.append(Row(.init(line: line, part: 0)))
  }

  private mutating func wrap() {
    part += 1
    rows.append(Row(.init(line: line, part: part)))
  }
}
