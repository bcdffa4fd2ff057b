internal import AssayModel

/// The text of a comment, read from its beginning.
struct CommentWords {
  private let comment: SourceComment
  private let scalars: [Unicode.Scalar]
  private(set) var place = 0

  init(_ comment: SourceComment) {
    self.comment = comment
    scalars = Array(comment.text.unicodeScalars)
    skipSpaces()
  }

  var next: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

  mutating func skipSpaces() { while next == " " || next == "\t" { place += 1 } }

  mutating func skip(_ word: String) -> Bool {
    let wanted = Array(word.unicodeScalars)
    guard scalars[place...].starts(with: wanted) else { return false }
    place += wanted.count
    return true
  }

  /// Letters, as far as there are any.
  mutating func word() -> AllowComment.Name {
    let start = place
    while let scalar = next, scalar.properties.isAlphabetic { place += 1 }
    return name(start..<place)
  }

  mutating func upToSpace() -> AllowComment.Name {
    let start = place
    while let scalar = next, scalar != " ", scalar != "\t" { place += 1 }
    return name(start..<place)
  }

  /// The names before a closing sign, which is skipped; nil where it never comes.
  mutating func upTo(_ closing: Unicode.Scalar) -> [AllowComment.Name]? {
    guard let end = scalars[place...].firstIndex(of: closing) else { return nil }
    var names: [AllowComment.Name] = []
    var start = place
    for offset in place...end where offset == end || scalars[offset] == "," {
      names.append(trimmed(start..<offset))
      start = offset + 1
    }
    place = end + 1
    return names
  }

  mutating func rest() -> AllowComment.Name {
    defer { place = scalars.count }
    return trimmed(place..<scalars.count)
  }

  func offset(of name: AllowComment.Name) -> Int { Int(name.range.start.column - comment.range.start.column) }

  private func trimmed(_ range: Range<Int>) -> AllowComment.Name {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, scalars[start] == " " || scalars[start] == "\t" { start += 1 }
    while end > start, scalars[end - 1] == " " || scalars[end - 1] == "\t" { end -= 1 }
    return name(start..<end)
  }

  private func name(_ range: Range<Int>) -> AllowComment.Name {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return AllowComment.Name(text: String(text), range: comment.range(range))
  }
}
