/// The lines of one file, for showing them. Lines end at LF, CR LF and CR, as they do in editors.
struct SourceLines {
  private let bytes: [UInt8]
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    var starts = [0]
    for (offset, byte) in bytes.enumerated() {
      let isCarriageReturn = byte == 0x0D && !(offset + 1 < bytes.count && bytes[offset + 1] == 0x0A)
      if byte == 0x0A || isCarriageReturn { starts.append(offset + 1) }
    }
    self.bytes = bytes
    self.starts = starts
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// The text of a line, which counts from 1; nil for a line that is not there.
  subscript(line: Int) -> String? {
    guard line >= 1, line <= starts.count else { return nil }
    var end = line < starts.count ? starts[line] : bytes.count
    while end > starts[line - 1], bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return String(decoding: bytes[starts[line - 1]..<end], as: UTF8.self)
  }
}
