extension LineEditor {
  /// Does what a key means.
  mutating func perform(_ key: Key) -> Outcome {
    if search != nil, performSearching(key) { return .editing }
    if menu != nil, performChoosing(key) { return .editing }
    menu = nil

    let last = lastKey
    lastKey = .other
    if key != .up, key != .down { goalColumn = nil }
    switch key {
    case .text(let scalar): type(String(Character(scalar)))
    case .paste(let text): insert(text.harmless)
    case .enter: return enter()
    case .lineBreak: breakLine(indentation: buffer.indentation(ofLineAt: buffer.cursor))
    case .tab: complete()
    case .backTab: outdent()
    case .escape: break
    case .backspace: erase(buffer.cursor - 1..<buffer.cursor, step: .erasing)
    case .delete: erase(buffer.cursor..<buffer.cursor + 1)
    case .left: move(to: buffer.cursor - 1)
    case .right: if !acceptHint() { move(to: buffer.cursor + 1) }
    case .up: moveUp()
    case .down: moveDown()
    case .home: move(to: buffer.lineStart(of: buffer.cursor))
    case .end: if !acceptHint() { move(to: buffer.lineEnd(of: buffer.cursor)) }
    case .pageUp: leaf(by: -1)
    case .pageDown: leaf(by: 1)
    case .wordLeft: move(to: buffer.wordStart(before: buffer.cursor))
    case .wordRight: move(to: buffer.wordEnd(after: buffer.cursor))
    case .deleteWordBack: kill(buffer.wordStart(before: buffer.cursor)..<buffer.cursor, after: last)
    case .deleteWordForward: kill(buffer.cursor..<buffer.wordEnd(after: buffer.cursor), after: last)
    case .control(let letter): return control(letter, after: last)
    case .alt(let letter): alt(letter, after: last)
    }
    return .editing
  }

  private mutating func control(_ letter: Character, after last: LastKey) -> Outcome {
    switch letter {
    case "a": return perform(.home)
    case "b": return perform(.left)
    case "c": return .interrupted
    case "d":
      if buffer.isEmpty { return .endOfInput }
      return perform(.delete)
    case "e": return perform(.end)
    case "f": return perform(.right)
    case "h": return perform(.backspace)
    case "i": return perform(.tab)
    case "j", "m": return perform(.enter)
    case "k": killToLineEnd(after: last)
    case "l": return .clearScreen
    case "n": leaf(by: 1)
    case "p": leaf(by: -1)
    case "r": beginSearch(isBackward: true)
    case "s": beginSearch(isBackward: false)
    case "t": transpose()
    case "u": kill(buffer.lineStart(of: buffer.cursor)..<buffer.cursor, after: last)
    case "w": kill(buffer.stretchStart(before: buffer.cursor)..<buffer.cursor, after: last)
    case "y": yank()
    case "z": return .suspend
    case "_": undoLog.undo(in: &buffer)
    default: break
    }
    return .editing
  }

  private mutating func alt(_ letter: Character, after last: LastKey) {
    switch letter {
    case "b": move(to: buffer.wordStart(before: buffer.cursor))
    case "f": move(to: buffer.wordEnd(after: buffer.cursor))
    case "d": kill(buffer.cursor..<buffer.wordEnd(after: buffer.cursor), after: last)
    case "y": yankEarlier(after: last)
    case "_": undoLog.redo(in: &buffer)
    case "<": leaf(by: -recall.place)
    case ">": leaf(by: history.entries.count - recall.place)
    default: break
    }
  }
}
