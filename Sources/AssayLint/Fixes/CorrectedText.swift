internal import AssayModel

/// A text in which stretches are replaced by others.
struct CorrectedText {
  private let bytes: [UInt8]
  private let lineStarts: [Int]

  /// Lines end at LF, CR LF and CR, as they do wherever places are counted.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for offset in bytes.indices {
      let isReturn = bytes[offset] == 0x0D && !(offset + 1 < bytes.count && bytes[offset + 1] == 0x0A)
      if bytes[offset] == 0x0A || isReturn { starts.append(offset + 1) }
    }
    lineStarts = starts
  }

  /// The edits must not lie in each other.
  func applying(_ edits: [Diagnostic.Fix.Edit]) -> [UInt8] {
    var result = bytes
    for edit in edits.sorted(by: { $0.range > $1.range }) {
      let start = offset(of: edit.range.start)
      result.replaceSubrange(start..<max(start, offset(of: edit.range.end)), with: Array(edit.text.utf8))
    }
    return result
  }

  /// Columns count Unicode scalars; what lies beyond a line's end is its end.
  private func offset(of position: SourcePosition) -> Int {
    guard position.line >= 1 else { return 0 }
    guard position.line <= lineStarts.count else { return bytes.count }
    var offset = lineStarts[Int(position.line) - 1]
    let isLast = Int(position.line) == lineStarts.count
    let end = isLast ? bytes.count : lineStarts[Int(position.line)]
    for _ in 1..<max(1, Int(position.column)) where offset < end {
      if bytes[offset] == 0x0A || bytes[offset] == 0x0D { break }
      offset += 1
      while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return offset
  }
}
