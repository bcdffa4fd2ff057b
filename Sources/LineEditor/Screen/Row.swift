/// One row of the screen.
struct Row {
  /// Which line of the text it shows, and as the how many-th of its rows; nil below the text.
  struct Origin: Hashable, Comparable {
    let line: Int
    let part: Int

    static func < (left: Origin, right: Origin) -> Bool { (left.line, left.part) < (right.line, right.part) }
  }

  var glyphs: [Glyph] = []
  private(set) var width = 0
  let origin: Origin?

  init(_ origin: Origin? = nil) { self.origin = origin }

  /// One row of words, cut where the screen ends.
  init(_ text: String, _ role: Role, columns: Int) {
    origin = nil
    for character in text.firstLine {
      let glyph = Glyph(character, role)
      guard width + glyph.width <= columns else { break }
      append(glyph)
    }
  }

  /// How many rows it takes where a terminal breaks it anew, as far as some column.
  func height(columns: Int, upTo end: Int = .max) -> Int {
    var height = 1
    var column = 0
    var passed = 0
    for glyph in glyphs {
      guard passed < end else { break }
      if column + glyph.width > columns {
        height += 1
        column = 0
      }
      column += glyph.width
      passed += glyph.width
    }
    return height
  }

  mutating func append(_ glyph: Glyph) {
    glyphs.append(glyph)
    width += glyph.width
  }
}
