internal import AssayLint
internal import AssayModel

/// A text in which somebody who knows its language has found comments.
struct CommentedText {
  private let text: SourceText
  /// How a comment to the end of its line begins: `#`, `--`.
  private let mark: StaticString

  init(_ text: SourceText, mark: StaticString) {
    self.text = text
    self.mark = mark
  }

  /// The comment that begins with its mark at a byte.
  func comment(at start: Int) -> SourceComment {
    let line = text.line(around: start)
    let words = start + mark.utf8CodeUnitCount..<line.upperBound
    let before = text.trimmed(line.lowerBound..<start)
    let standsAlone = before.isEmpty
    let removal = standsAlone ? line.lowerBound..<behindBreak(line.upperBound) : before.upperBound..<line.upperBound
    let number = Int(text.position(ofByte: start).line)
    let first = standsAlone ? next(after: number, line) : (number, before)
    return SourceComment(
      text.string(words), at: text.range(bytes: words), removal: text.range(bytes: removal), about: reach(from: first))
  }

  /// A value below its key belongs to the key's line: `requires:` and `statement: >`.
  private func reach(from first: (number: Int, written: Range<Int>)) -> ClosedRange<Int> {
    var last = first
    while opensBelow(last.written) {
      let below = next(after: last.number, text.line(around: last.written.upperBound))
      if below.written.isEmpty { break }
      last = below
    }
    return first.number...last.number
  }

  private func opensBelow(_ written: Range<Int>) -> Bool {
    guard let end = written.last else { return false }
    if text.at(end) == UInt8(ascii: ":") { return true }
    var start = end
    while start > written.lowerBound, !SourceText.isSpace(text.at(start - 1)) { start -= 1 }
    return text.at(start) == UInt8(ascii: ">") || text.at(start) == UInt8(ascii: "|")
  }

  /// The next line with something on it that is no comment, and what is written there.
  private func next(after number: Int, _ line: Range<Int>) -> (number: Int, written: Range<Int>) {
    var (number, line) = (number, line)
    while line.upperBound < text.bytes.count {
      line = text.line(around: behindBreak(line.upperBound))
      number += 1
      let written = text.trimmed(line)
      if !written.isEmpty, !text.has(mark, at: written.lowerBound) { return (number, written) }
    }
    return (number, line.upperBound..<line.upperBound)
  }

  private func behindBreak(_ end: Int) -> Int {
    if text.at(end) == 0x0D, text.at(end + 1) == 0x0A { return end + 2 }
    return min(end + 1, text.bytes.count)
  }
}

extension SourceText {
  /// Where comments that are meant for Assay might begin: at a mark with `assay:` behind it.
  func mayAddressAssay(_ mark: StaticString) -> Bool {
    var place = 0
    while place < bytes.count {
      if bytes[place] == mark.utf8Start.pointee, has(mark, at: place) {
        var words = place + mark.utf8CodeUnitCount
        while SourceText.isSpace(at(words)) { words += 1 }
        if has("assay:", at: words) { return true }
      }
      place += 1
    }
    return false
  }
}
