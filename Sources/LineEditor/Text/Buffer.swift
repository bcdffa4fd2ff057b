/// The text that is being edited, and where the cursor stands in it.
///
/// INVARIANT: `characters` are cut as the whole text would be, so that a letter and the accent that was typed behind it
/// are one. Every change goes through `replace`, which cuts anew where pieces meet.
struct Buffer {
  private(set) var characters: [Character] = []
  private(set) var cursor = 0

  var text: String { String(characters) }
  var isEmpty: Bool { characters.isEmpty }
  var isAtEnd: Bool { cursor == characters.count }

  mutating func move(to place: Int) { cursor = min(max(0, place), characters.count) }

  /// Replaces characters, and puts the cursor behind what was written.
  @discardableResult mutating func replace(_ range: Range<Int>, with text: String) -> Change {
    let start = max(0, range.lowerBound - 1)
    var end = range.upperBound
    if end < characters.count {
      end += 1
      // Halves of flags pair up with each other, so that one less or more moves every cut among them.
      while end < characters.count, characters[end].isFlagLetter { end += 1 }
    }
    let before = String(characters[start..<range.lowerBound]) + text
    let inserted = Array(before + String(characters[range.upperBound..<end]))

    var length = 0
    var count = 0
    while length < before.utf8.count {
      length += inserted[count].utf8.count
      count += 1
    }
    let change = Change(
      at: start, removed: Array(characters[start..<end]), inserted: inserted, cursor: cursor, cursorAfter: start + count
    )
    apply(change)
    return change
  }

  @discardableResult mutating func insert(_ text: String) -> Change { replace(cursor..<cursor, with: text) }

  mutating func apply(_ change: Change) {
    characters.replaceSubrange(change.at..<change.at + change.removed.count, with: change.inserted)
    cursor = change.cursorAfter
  }

  mutating func revert(_ change: Change) {
    characters.replaceSubrange(change.at..<change.at + change.inserted.count, with: change.removed)
    cursor = change.cursor
  }

  /// Another text altogether, with the cursor behind it.
  mutating func reset(to text: String) {
    characters = Array(text.harmless)
    cursor = characters.count
  }
}

extension Character {
  /// A regional indicator, two of which are a flag.
  fileprivate var isFlagLetter: Bool {
    unicodeScalars.first.map { (0x1F1E6...0x1F1FF).contains($0.value) } ?? false
  }
}
