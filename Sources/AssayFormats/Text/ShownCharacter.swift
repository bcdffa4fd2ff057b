/// One character as a terminal shows it: harmless, and with the columns that it takes.
///
/// An author's file must not be able to drive the terminal of whoever checks it, so control characters and those that
/// turn the direction of writing are shown by their number.
struct ShownCharacter {
  let text: String
  let width: Int
  /// How many Unicode scalars of the source it stands for.
  let scalarCount: Int

  init(_ character: Character) {
    let scalars = character.unicodeScalars
    scalarCount = scalars.count
    if scalars.contains(where: Self.isUnprintable) {
      text = scalars.map { Self.isUnprintable($0) ? Self.escaped($0) : String($0) }.joined()
      width = text.unicodeScalars.reduce(0) { $0 + Self.width(of: $1) }
    } else {
      text = String(character)
      width = scalars.reduce(0) { max($0, $1.value == 0xFE0F ? 2 : Self.width(of: $1)) }
    }
  }

  /// A tab, shown as spaces up to the next stop.
  init(tabAt column: Int) {
    width = Self.tabStop - column % Self.tabStop
    text = String(repeating: " ", count: width)
    scalarCount = 1
  }

  private static let tabStop = 4

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
  }

  /// Whether it would drive a terminal, or cannot be seen.
  static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F: true
    case 0xFFFE...0xFFFF: true
    case 0x061C, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
    case 0xE0000...0xE007F: true
    default: false
    }
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    return wide.contains { $0.contains(scalar.value) } || scalar.properties.isEmojiPresentation ? 2 : 1
  }

  /// UAX 11, East Asian Wide and Fullwidth, in blocks.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
    0x17000...0x18AFF, 0x1B000...0x1B2FF, 0x1F200...0x1F2FF, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}

extension String {
  /// The same text on one line, harmless to a terminal.
  package var printable: String {
    // The common case, which costs one pass over the bytes.
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return self }
    return map { $0.isNewline || $0 == "\t" ? " " : ShownCharacter($0).text }.joined()
  }

  /// The same text on as many lines as it has, harmless to a terminal.
  package var printableLines: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0).printable }.joined(separator: "\n")
  }

  /// The columns that it takes in a terminal.
  package var columns: Int {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return utf8.count }
    return reduce(0) { $0 + ShownCharacter($1).width }
  }
}
