internal import AssayModel

/// The text of one file with its lines, for readers that know only how many bytes or scalars they have come.
///
/// Lines end at LF, CR LF and CR as in editors; the further breaks of YAML 1.1 (NEL, LS, PS) do not count, so that the
/// places in messages are the ones an editor shows.
struct SourceText {
  let file: FileID
  /// Valid UTF-8 without a byte-order mark.
  let bytes: [UInt8]
  let scalarCount: Int
  /// The index of the first scalar of each line.
  private let lineStarts: [Int]
  /// The byte offset of every 64th scalar: a single line may be the whole file.
  private let checkpoints: [Int]

  private static let stride = 64

  /// A `!` with nothing behind it, somewhere. Looked for once, because libyaml does not tell which values have one.
  let hasLoneTag: Bool

  init(file: FileID, bytes: [UInt8]) {
    var lineStarts = [0]
    var checkpoints: [Int] = []
    var scalars = 0
    var previous: UInt8 = 0
    var hasLoneTag = false
    bytes.withUnsafeBufferPointer { bytes in
      for offset in 0..<bytes.count {
        let byte = bytes[offset]
        if byte & 0xC0 == 0x80 { continue }
        if previous == 0x21 && byte <= 0x20 { hasLoneTag = true }
        if previous == 0x0A || (previous == 0x0D && byte != 0x0A) { lineStarts.append(scalars) }
        if scalars % Self.stride == 0 { checkpoints.append(offset) }
        scalars += 1
        previous = byte
      }
    }
    if previous == 0x0A || previous == 0x0D { lineStarts.append(scalars) }
    self.file = file
    self.bytes = bytes
    self.scalarCount = scalars
    self.lineStarts = lineStarts
    self.hasLoneTag = hasLoneTag || previous == 0x21
    self.checkpoints = checkpoints
  }

  /// The byte at which a scalar begins; the end of the text for scalars beyond it.
  func byte(ofScalar scalar: Int) -> Int {
    guard scalar < scalarCount else { return bytes.count }
    if scalarCount == bytes.count { return max(scalar, 0) }
    var offset = checkpoints[max(scalar, 0) / Self.stride]
    for _ in 0..<(max(scalar, 0) % Self.stride) { offset = next(after: offset) }
    return offset
  }

  /// The scalar that the byte belongs to.
  func scalar(ofByte byte: Int) -> Int {
    guard byte < bytes.count else { return scalarCount }
    if scalarCount == bytes.count { return max(byte, 0) }
    let checkpoint = Self.last(of: checkpoints, notAfter: byte)
    var offset = checkpoints[checkpoint]
    var scalar = checkpoint * Self.stride
    while true {
      offset = next(after: offset)
      if offset > byte { return scalar }
      scalar += 1
    }
  }

  func position(ofScalar scalar: Int) -> SourcePosition {
    let scalar = min(max(scalar, 0), scalarCount)
    let line = Self.last(of: lineStarts, notAfter: scalar)
    return SourcePosition(line: line + 1, column: scalar - lineStarts[line] + 1)
  }

  func position(ofByte byte: Int) -> SourcePosition { position(ofScalar: scalar(ofByte: byte)) }

  func range(scalars: Range<Int>) -> SourceRange {
    let start = min(max(scalars.lowerBound, 0), scalarCount)
    let end = min(scalars.upperBound, scalarCount)
    let line = Self.last(of: lineStarts, notAfter: start)
    // Most ranges end on the line where they begin.
    let isOneLine = line + 1 == lineStarts.count || end < lineStarts[line + 1]
    return SourceRange(
      file: file, start: SourcePosition(line: line + 1, column: start - lineStarts[line] + 1),
      end: isOneLine
        ? SourcePosition(line: line + 1, column: end - lineStarts[line] + 1) : position(ofScalar: end))
  }

  func range(bytes: Range<Int>) -> SourceRange {
    range(scalars: scalar(ofByte: bytes.lowerBound)..<scalar(ofByte: bytes.upperBound))
  }

  /// One column at a scalar; none at the end of a line, and the end of the last word at the end of the text.
  func mark(atScalar scalar: Int) -> SourceRange { mark(atByte: byte(ofScalar: scalar)) }

  func mark(atByte start: Int) -> SourceRange {
    var start = min(start, bytes.count)
    if start == bytes.count {
      while start > 0, Self.isBlank(bytes[start - 1]) { start -= 1 }
      return range(bytes: start..<start)
    }
    return range(bytes: start..<(Self.isBreak(bytes[start]) ? start : next(after: start)))
  }

  /// The bytes as text.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The offset of the scalar after the one at `offset`.
  func next(after offset: Int) -> Int {
    var next = offset + 1
    while next < bytes.count, bytes[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }

  static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
  static func isBlank(_ byte: UInt8) -> Bool { isSpace(byte) || isBreak(byte) }

  private static func last(of sorted: [Int], notAfter value: Int) -> Int {
    var low = 0
    var high = sorted.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if sorted[middle] <= value { low = middle } else { high = middle }
    }
    return low
  }
}
