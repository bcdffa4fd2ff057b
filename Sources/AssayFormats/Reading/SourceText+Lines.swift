extension SourceText {
  /// The bytes of the line that `byte` stands on, without its break.
  func line(around byte: Int) -> Range<Int> {
    var start = min(byte, bytes.count)
    while start > 0, !Self.isBreak(bytes[start - 1]) { start -= 1 }
    var end = min(byte, bytes.count)
    while end < bytes.count, !Self.isBreak(bytes[end]) { end += 1 }
    return start..<end
  }

  /// The same bytes without the blanks at both ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, Self.isBlank(bytes[start]) { start += 1 }
    while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// The first byte at or after `byte` that is no space, tab or line break.
  func skipBlanks(from byte: Int) -> Int {
    var byte = byte
    while byte < bytes.count, Self.isBlank(bytes[byte]) { byte += 1 }
    return byte
  }

  /// The byte at `offset`, 0 at the end of the text.
  func at(_ offset: Int) -> UInt8 { offset >= 0 && offset < bytes.count ? bytes[offset] : 0 }

  /// Whether the text at `offset` reads so.
  func has(_ word: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + word.utf8CodeUnitCount <= bytes.count else { return false }
    for index in 0..<word.utf8CodeUnitCount where bytes[offset + index] != word.utf8Start[index] { return false }
    return true
  }
}
