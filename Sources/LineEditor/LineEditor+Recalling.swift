extension LineEditor {
  /// To the line above, or to the entry before.
  mutating func moveUp() {
    let start = buffer.lineStart(of: buffer.cursor)
    guard start > 0 else { return leaf(by: -1) }
    moveVertically(toLineFrom: buffer.lineStart(of: start - 1))
  }

  mutating func moveDown() {
    let end = buffer.lineEnd(of: buffer.cursor)
    guard end < buffer.characters.count else { return leaf(by: 1) }
    moveVertically(toLineFrom: end + 1)
  }

  private mutating func moveVertically(toLineFrom start: Int) {
    let column = goalColumn ?? buffer.column(of: buffer.cursor)
    goalColumn = column
    move(to: buffer.place(inLineFrom: start, atColumn: column))
  }

  /// Goes back or forth in the history, as far as there is something.
  mutating func leaf(by count: Int) {
    let target = min(max(0, recall.place + count), history.entries.count)
    guard target != recall.place else { return }
    goalColumn = nil
    recallEntry(target)
  }

  mutating func recallEntry(_ target: Int) {
    guard target != recall.place else { return }
    buffer.reset(to: recall.go(to: target, in: history, leaving: buffer.text))
    undoLog = UndoLog()
  }
}
