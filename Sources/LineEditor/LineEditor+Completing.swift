extension LineEditor {
  /// Completes what stands before the cursor as far as it is clear, and lists the rest. Where nothing but blanks stand
  /// before it, goes in by a step.
  mutating func complete() {
    let start = buffer.lineStart(of: buffer.cursor)
    if buffer.characters[start..<buffer.cursor].allSatisfy({ $0 == " " }) {
      let step = Self.indentationStep
      return insert(String(repeating: " ", count: step - (buffer.cursor - start) % step))
    }
    let found = language.completions(buffer.text, buffer.byte(of: buffer.cursor))
    let range = buffer.place(ofByte: found.replacing.lowerBound)..<buffer.place(ofByte: found.replacing.upperBound)
    guard !found.candidates.isEmpty else { return }
    var end = range.upperBound
    let written = String(buffer.characters[range])
    let prefix = found.commonPrefix.harmless
    if found.candidates.count == 1 || prefix.count > written.count && prefix.hasPrefix(written) {
      guard prefix != written else { return }
      undoLog.record(buffer.replace(range, with: prefix), .other)
      end = buffer.cursor
    }
    guard found.candidates.count > 1 else { return }
    menu = CompletionMenu(found, replacing: range.lowerBound..<max(range.lowerBound, end))
  }

  /// Does what a key means while candidates are listed; false when it closes the list and is to be obeyed.
  mutating func performChoosing(_ key: Key) -> Bool {
    guard let menu else { return false }
    switch key {
    case .tab, .control("i"): choose(forward: true)
    case .backTab: choose(forward: false)
    case .enter, .control("j"), .control("m"):
      self.menu = nil
      return menu.chosen != nil
    case .escape, .control("g"):
      if menu.chosen != nil { undoLog.forgetLast(in: &buffer) }
      self.menu = nil
    default: return false
    }
    return true
  }

  private mutating func choose(forward: Bool) {
    guard var menu else { return }
    if menu.chosen != nil { undoLog.forgetLast(in: &buffer) }
    let text = menu.choose(forward: forward)
    undoLog.record(buffer.replace(menu.replacing, with: text.harmless), .other)
    self.menu = menu
  }
}
