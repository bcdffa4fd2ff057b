extension LineEditor {
  /// What was typed, in words that are taken back one by one.
  mutating func type(_ text: String) {
    if search != nil { return extendSearch(by: text) }
    menu = nil
    lastKey = .other
    goalColumn = nil
    var rest = Substring(text.harmless)
    while !rest.isEmpty {
      let blanks = rest.prefix { $0.isWhitespace }
      let word = blanks.isEmpty ? rest.prefix { !$0.isWhitespace } : blanks
      let isBehindBlank = buffer.cursor > 0 && buffer.characters[buffer.cursor - 1].isWhitespace
      undoLog.record(buffer.insert(String(word)), .typing, beginsAnew: blanks.isEmpty && isBehindBlank)
      rest = rest[word.endIndex...]
    }
  }

  /// Text that is one step, whatever is in it.
  mutating func insert(_ text: String) {
    guard !text.isEmpty else { return }
    undoLog.record(buffer.insert(text), .other)
  }

  mutating func move(to place: Int) {
    undoLog.close()
    buffer.move(to: place)
  }

  mutating func erase(_ range: Range<Int>, step: UndoLog.Step = .other) {
    let range = range.clamped(to: 0..<buffer.characters.count)
    guard !range.isEmpty else { return }
    undoLog.record(buffer.replace(range, with: ""), step)
  }

  mutating func kill(_ range: Range<Int>, after last: LastKey) {
    guard !range.isEmpty else { return }
    let text = String(buffer.characters[range])
    if last == .killing {
      killRing.join(text, isBefore: range.upperBound == buffer.cursor)
    } else {
      killRing.push(text)
    }
    erase(range)
    lastKey = .killing
  }

  /// To the end of the line; at the end, the line break.
  mutating func killToLineEnd(after last: LastKey) {
    let end = buffer.lineEnd(of: buffer.cursor)
    kill(buffer.cursor..<(end == buffer.cursor ? min(end + 1, buffer.characters.count) : end), after: last)
  }

  mutating func yank() {
    killRing.rewind()
    guard let text = killRing.current else { return }
    insert(text)
    lastKey = .yanking
  }

  /// Puts in what was cut out before what has just been put in, in its place.
  mutating func yankEarlier(after last: LastKey) {
    guard last == .yanking, let text = killRing.turn() else { return }
    undoLog.forgetLast(in: &buffer)
    insert(text)
    lastKey = .yanking
  }

  /// Exchanges the characters around the cursor; at the end of a line, the last two.
  mutating func transpose() {
    let start = buffer.lineStart(of: buffer.cursor)
    let end = buffer.lineEnd(of: buffer.cursor)
    let second = buffer.cursor == end ? end - 1 : buffer.cursor
    guard second > start else { return }
    let pair = buffer.characters[second - 1...second]
    undoLog.record(buffer.replace(second - 1..<second + 1, with: String(pair.reversed())), .other)
  }

  /// Takes up to one step of indentation from the line.
  mutating func outdent() {
    let start = buffer.lineStart(of: buffer.cursor)
    indent(lineAt: start, by: max(0, buffer.indentation(ofLineAt: start) - Self.indentationStep))
  }

  /// Lets a line begin with so many spaces, and the cursor stand where it stood in its text.
  mutating func indent(lineAt start: Int, by count: Int) {
    let old = buffer.indentation(ofLineAt: start)
    guard old != count else { return }
    let cursor = buffer.cursor
    let change = buffer.replace(start..<start + old, with: String(repeating: " ", count: count))
    undoLog.record(change, .other)
    buffer.move(to: cursor < start + old ? start + min(count, cursor - start) : cursor + count - old)
  }

  static let indentationStep = 2
}
