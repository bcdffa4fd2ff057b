internal import AssayModel

extension LostFile {
  static func tooLarge(in file: FileID) -> LostFile {
    LostFile(
      "file-too-large", "this file is larger than the 4 MB that are read",
      at: range(SourcePosition(line: 1, column: 1), 0, in: file), help: "split it into several files")
  }

  /// The text was saved two or four bytes to the character.
  static func wide(_ encoding: String, in file: FileID) -> LostFile {
    LostFile(
      "not-utf8", "this file was saved as \(encoding)", at: range(SourcePosition(line: 1, column: 1), 1, in: file),
      help: "save it as UTF-8")
  }

  static func notUTF8(
    _ byte: UInt8, followedBy next: UInt8?, at position: SourcePosition, in file: FileID
  ) -> LostFile {
    let number = "0x" + String(byte, radix: 16, uppercase: true)
    // In Windows' and ISO's Latin encodings, letters with an accent are single bytes among ASCII.
    let isLatin = byte >= 0xC0 && (next ?? 0x20) < 0x80
    let guess = isLatin ? ", it is `\(Unicode.Scalar(byte))` in a file saved as Windows-1252" : ""
    return LostFile(
      "not-utf8", "the byte \(number) is not UTF-8 text" + guess, at: range(position, 1, in: file),
      help: "save the file as UTF-8")
  }

  static func controlCharacter(at byte: Int, in text: SourceText) -> LostFile {
    let end = text.next(after: byte)
    let scalar = text.string(byte..<end).unicodeScalars.first?.value ?? 0
    if scalar == 0xFEFF {
      return LostFile(
        "control-character", "a byte-order mark (U+FEFF, invisible) stands within the text",
        at: text.range(bytes: byte..<end), help: "delete it; files that were joined often have one")
    }
    let hex = String(scalar, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    return LostFile(
      "control-character", "the invisible character \(code) stands here", at: text.range(bytes: byte..<end),
      help: "delete it, or write it as an escape in double quotes")
  }

  private static func range(_ start: SourcePosition, _ length: Int32, in file: FileID) -> SourceRange {
    var end = start
    end.column += length
    return SourceRange(file: file, start: start, end: end)
  }
}
