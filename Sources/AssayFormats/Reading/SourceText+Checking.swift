internal import AssayModel

extension SourceText {
  /// The text of a file, or why it is none.
  init(checking bytes: [UInt8], in file: FileID) throws(LostFile) {
    if let encoding = Self.wideEncoding(of: bytes) { throw .wide(encoding, in: file) }
    if let fault = Self.firstInvalid(in: bytes) {
      let before = SourceText(file: file, bytes: Array(bytes[..<fault]))
      throw .notUTF8(
        bytes[fault], followedBy: bytes[(fault + 1)...].first, at: before.position(ofScalar: .max), in: file)
    }
    self.init(file: file, bytes: bytes)
  }

  private static func firstInvalid(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// UTF-16 and UTF-32 are known by their mark, or by a zero in every second byte.
  private static func wideEncoding(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return "UTF-32" }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    let head = bytes.prefix(64)
    let zeros = head.indices.filter { head[$0] == 0 }
    guard zeros.count >= 2, zeros.count * 4 >= head.count else { return nil }
    if zeros.count * 3 >= head.count * 2 { return "UTF-32" }
    return zeros.allSatisfy { $0 % 2 == zeros[0] % 2 } ? "UTF-16" : nil
  }

  /// The first character that YAML does not allow in a file, however it is quoted.
  var firstControlCharacter: LostFile? {
    var found: Int?
    bytes.withUnsafeBufferPointer { bytes in
      for offset in 0..<bytes.count where Self.isForbidden(bytes, offset) {
        found = offset
        break
      }
    }
    return found.map { .controlCharacter(at: $0, in: self) }
  }

  private static func isForbidden(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    switch bytes[offset] {
    case 0x20...0x7E, 0x09, 0x0A, 0x0D: false
    case ..<0x20, 0x7F: true
    case 0xC2: bytes[offset + 1] < 0xA0 && bytes[offset + 1] != 0x85
    case 0xEF:
      (bytes[offset + 1] == 0xBB && bytes[offset + 2] == 0xBF)
        || (bytes[offset + 1] == 0xBF && bytes[offset + 2] >= 0xBE)
    default: false
    }
  }
}
