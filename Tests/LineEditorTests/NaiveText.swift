/// A text and a cursor, edited in the most obvious way: the whole is cut into characters for every key.
struct NaiveText {
  private(set) var text = ""
  /// In bytes, always between two characters.
  private(set) var cursor = 0

  private var before: String { String(decoding: text.utf8.prefix(cursor), as: UTF8.self) }
  private var after: String { String(decoding: text.utf8.dropFirst(cursor), as: UTF8.self) }
  private var places: [Int] { text.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.utf8.count) } }

  mutating func insert(_ new: String) {
    guard !new.isEmpty else { return }
    let place = cursor + new.utf8.count
    text = before + new + after
    settle(place)
  }

  mutating func moveLeft() { cursor = places.last { $0 < cursor } ?? 0 }
  mutating func moveRight() { cursor = places.first { $0 > cursor } ?? cursor }
  mutating func moveHome() { while cursor > 0, !before.hasSuffix("\n") { moveLeft() } }
  mutating func moveEnd() { while !after.isEmpty, !after.hasPrefix("\n") { moveRight() } }

  mutating func backspace() {
    let end = cursor
    moveLeft()
    cut(cursor..<end)
  }

  mutating func delete() {
    let start = cursor
    moveRight()
    cut(start..<cursor)
  }

  mutating func killWord() {
    let end = cursor
    while before.last?.isWhitespace == true { moveLeft() }
    while let last = before.last, !last.isWhitespace { moveLeft() }
    cut(cursor..<end)
  }

  mutating func killToStart() {
    let end = cursor
    moveHome()
    cut(cursor..<end)
  }

  private mutating func cut(_ range: Range<Int>) {
    let bytes = Array(text.utf8)
    text = String(decoding: bytes[..<range.lowerBound] + bytes[range.upperBound...], as: UTF8.self)
    settle(range.lowerBound)
  }

  /// Between two characters, at or behind a place.
  private mutating func settle(_ place: Int) { cursor = places.first { $0 >= place } ?? text.utf8.count }
}
