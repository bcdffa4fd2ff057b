/// What the terminal shows of us, and the fewest bytes that make it show something else.
///
/// Rows are told from the first of ours, since nobody knows where on the terminal that is.
struct Screen {
  private(set) var rows: [Row] = []
  private var place = Frame.Place(row: 0, column: 0)
  let palette: Palette
  private var role = Role.plain
  private var output = ""
  private var columns = 80

  init(palette: Palette) { self.palette = palette }

  /// The bytes after which the terminal shows a frame.
  mutating func show(_ frame: Frame, columns: Int) -> [UInt8] {
    self.columns = columns
    let isStill = frame.rows.indices.count { $0 >= rows.count || rows[$0].glyphs != frame.rows[$0].glyphs } < 2
    if !isStill { output += "\u{1B}[?25l" }
    for (index, row) in frame.rows.enumerated() {
      let shown = index < rows.count ? rows[index] : Row()
      if shown.glyphs != row.glyphs { write(row, over: shown, at: index) }
    }
    if frame.rows.count < rows.count {
      move(to: .init(row: frame.rows.count, column: 0))
      output += "\u{1B}[J"
    }
    rows = frame.rows
    move(to: frame.cursor)
    if !isStill { output += "\u{1B}[?25h" }
    return taken()
  }

  /// The bytes that go below the frame, where others may write.
  mutating func leave() -> [UInt8] {
    move(to: .init(row: max(0, rows.count - 1), column: 0))
    output += "\r\n"
    forget()
    return taken()
  }

  /// The bytes that wipe the frame out, on a terminal that has another width by now.
  ///
  /// Where it broke our rows anew, they are more than they were.
  mutating func wipe(columns: Int, reflows: Bool) -> [UInt8] {
    var above = place.row
    if reflows, place.row < rows.count {
      above = rows.prefix(place.row).reduce(0) { $0 + $1.height(columns: columns) }
      above += rows[place.row].height(columns: columns, upTo: place.column) - 1
    }
    if above > 0 { output += "\u{1B}[\(above)A" }
    output += "\r\u{1B}[J"
    forget()
    return taken()
  }

  /// Nothing of ours is on the terminal, and its cursor is at the beginning of a row.
  mutating func forget() {
    rows = []
    place = .init(row: 0, column: 0)
  }

  private mutating func write(_ row: Row, over shown: Row, at index: Int) {
    var start = 0
    var column = 0
    while start < min(row.glyphs.count, shown.glyphs.count), row.glyphs[start] == shown.glyphs[start] {
      column += row.glyphs[start].width
      start += 1
    }
    var end = row.glyphs.count
    if row.width == shown.width {
      var other = shown.glyphs.count
      while end > start, other > start, row.glyphs[end - 1] == shown.glyphs[other - 1] {
        end -= 1
        other -= 1
      }
    }
    move(to: .init(row: index, column: column))
    for glyph in row.glyphs[start..<end] {
      use(glyph.role)
      output += glyph.text
      place.column += glyph.width
      if !glyph.isPlain, place.column < columns { output += "\u{1B}[\(place.column + 1)G" }
    }
    use(.plain)
    if row.width < shown.width { output += "\u{1B}[K" }
  }

  private mutating func move(to target: Frame.Place) {
    if target.row < place.row {
      output += "\u{1B}[\(place.row - target.row)A"
      place.row = target.row
    }
    while place.row < target.row {
      output += "\r\n"
      place = .init(row: place.row + 1, column: 0)
    }
    guard target.column != place.column else { return }
    if target.column == 0 {
      output += "\r"
    } else if target.column == place.column - 1, place.column < columns {
      // Behind the last column a terminal only remembers that it is to wrap, and would step back too far.
      output += "\u{8}"
    } else {
      output += "\u{1B}[\(target.column + 1)G"
    }
    place.column = target.column
  }

  private mutating func use(_ next: Role) {
    let (code, old) = (palette.code(for: next), palette.code(for: role))
    role = next
    guard code != old else { return }
    if old != nil { output += "\u{1B}[0m" }
    if let code { output += "\u{1B}[\(code)m" }
  }

  private mutating func taken() -> [UInt8] {
    defer { output = "" }
    return Array(output.utf8)
  }
}
