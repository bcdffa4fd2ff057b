extension LineEditor {
  /// Submits the block, or begins its next line.
  mutating func enter() -> Outcome {
    switch language.completeness(buffer.text) {
    case .complete:
      if buffer.isAtEnd { outdentClosing(to: 0) }
      return submit()
    case .hopeless: return submit()
    case .needsMore(let indentation):
      if isGivenUp { return submit() }
      if !buffer.isAtEnd {
        // In the midst of a block it is what stands above that says how far the line goes in.
        guard case .needsMore(let above) = language.completeness(String(buffer.characters[..<buffer.cursor])) else {
          breakLine(indentation: buffer.indentation(ofLineAt: buffer.cursor))
          return .editing
        }
        outdentClosing(to: above)
        breakLine(indentation: above)
        return .editing
      }
      outdentClosing(to: indentation)
      breakLine(indentation: indentation)
      return .editing
    }
  }

  mutating func breakLine(indentation: Int) {
    // A line that was left blank keeps no spaces.
    let start = buffer.lineStart(of: buffer.cursor)
    let isBlank = start < buffer.cursor && buffer.characters[start..<buffer.cursor].allSatisfy { $0 == " " }
    // What stood in front of the text that goes down is the new line's indentation.
    let blanks = buffer.characters[buffer.cursor...].prefix { $0 == " " }.count
    let range = (isBlank ? start : buffer.cursor)..<buffer.cursor + blanks
    insert("\n" + String(repeating: " ", count: max(0, indentation)), over: range)
  }

  private mutating func insert(_ text: String, over range: Range<Int>) {
    undoLog.record(buffer.replace(range, with: text), .other)
  }

  private mutating func submit() -> Outcome {
    let text = buffer.text
    buffer.move(to: buffer.characters.count)
    history.add(text)
    return .submitted(text)
  }

  /// Whether Enter was pressed on a second blank line: one wants to be told what is missing.
  var isGivenUp: Bool {
    guard buffer.isAtEnd else { return false }
    let lines = buffer.characters.split(separator: "\n", omittingEmptySubsequences: false).suffix(2)
    return lines.count == 2 && lines.allSatisfy { $0.allSatisfy { $0 == " " } }
  }

  /// Moves the line that is left out again where it closes what lines above opened.
  ///
  /// Only where the line begins with a word or sign of the language, so that text within a string stays as it is.
  private mutating func outdentClosing(to indentation: Int) {
    let start = buffer.lineStart(of: buffer.cursor)
    let old = buffer.indentation(ofLineAt: start)
    guard start > 0, old > indentation, start + old < buffer.cursor else { return }
    let byte = buffer.byte(of: start + old)
    let opening = language.highlights(buffer.text).last { $0.bytes.contains(byte) }
    guard let opening, opening.role == .keyword || opening.role == .sign else { return }
    indent(lineAt: start, by: indentation)
  }
}
