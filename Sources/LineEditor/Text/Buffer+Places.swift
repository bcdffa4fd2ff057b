extension Buffer {
  func lineStart(of place: Int) -> Int {
    var place = place
    while place > 0, characters[place - 1] != "\n" { place -= 1 }
    return place
  }

  func lineEnd(of place: Int) -> Int {
    var place = place
    while place < characters.count, characters[place] != "\n" { place += 1 }
    return place
  }

  /// Where the word begins that the place stands in or behind.
  func wordStart(before place: Int) -> Int {
    var place = place
    while place > 0, !characters[place - 1].isOfWord { place -= 1 }
    while place > 0, characters[place - 1].isOfWord { place -= 1 }
    return place
  }

  func wordEnd(after place: Int) -> Int {
    var place = place
    while place < characters.count, !characters[place].isOfWord { place += 1 }
    while place < characters.count, characters[place].isOfWord { place += 1 }
    return place
  }

  /// As `wordStart`, where everything that is no blank is a word.
  func stretchStart(before place: Int) -> Int {
    var place = place
    while place > 0, characters[place - 1].isWhitespace { place -= 1 }
    while place > 0, !characters[place - 1].isWhitespace { place -= 1 }
    return place
  }

  /// The spaces that a line begins with.
  func indentation(ofLineAt place: Int) -> Int {
    let start = lineStart(of: place)
    return characters[start...].prefix { $0 == " " }.count
  }

  /// The columns between the beginning of the line and a place.
  func column(of place: Int) -> Int {
    characters[lineStart(of: place)..<place].reduce(0) { $0 + Glyph($1).width }
  }

  /// The last place of a line that is not behind a column.
  func place(inLineFrom start: Int, atColumn column: Int) -> Int {
    var place = start
    var width = 0
    while place < characters.count, characters[place] != "\n" {
      width += Glyph(characters[place]).width
      guard width <= column else { break }
      place += 1
    }
    return place
  }

  /// How many bytes of UTF-8 stand before a place.
  func byte(of place: Int) -> Int { characters[..<place].reduce(0) { $0 + $1.utf8.count } }

  /// The first place at or behind a byte.
  func place(ofByte byte: Int) -> Int {
    var length = 0
    var place = 0
    while length < byte, place < characters.count {
      length += characters[place].utf8.count
      place += 1
    }
    return place
  }
}

extension Character {
  fileprivate var isOfWord: Bool { isLetter || isNumber || self == "_" }
}
