/// A character as a terminal shows it: harmless, with its columns and its role.
struct Glyph: Hashable {
  let text: String
  let width: Int
  var role: Role
  /// Terminals agree about its width; behind others the column is said anew.
  let isPlain: Bool

  /// The same in another role.
  func playing(_ role: Role) -> Glyph {
    var glyph = self
    glyph.role = role
    return glyph
  }

  init(_ character: Character, _ role: Role = .plain) {
    self.role = role
    let scalars = character.unicodeScalars
    if let only = scalars.first, scalars.count == 1 {
      if only.value >= 0x20, only.value < 0x7F {
        (text, width, isPlain) = (String(character), 1, true)
      } else if only.isUnprintable {
        (text, isPlain) = (only.number, true)
        width = text.utf8.count
      } else {
        // An accent that has no letter to stand on is given a circle.
        let columns = only.columns
        (text, width, isPlain) = (
          columns == 0 ? "\u{25CC}\(character)" : String(character), max(1, columns),
          columns > 0 && !only.properties.isEmojiPresentation
        )
      }
      return
    }
    let isSequence = scalars.contains(where: \.makesEmoji) || scalars.allSatisfy(\.isFlagLetter)
    isPlain = false
    if let first = scalars.first, isSequence, first.properties.isEmoji, !scalars.contains(where: \.isDangerous) {
      (text, width) = (String(character), 2)
    } else {
      let shown = scalars.map { $0.isDangerous ? $0.number : String($0) }.joined()
      let standing = shown.unicodeScalars.first?.columns == 0 ? "\u{25CC}" + shown : shown
      (text, width) = (standing, standing.unicodeScalars.reduce(0) { $0 + $1.columns })
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isFlagLetter: Bool { (0x1F1E6...0x1F1FF).contains(value) }

  /// Whether it makes one picture of what stands before it.
  fileprivate var makesEmoji: Bool { value == 0x200D || value == 0xFE0F || properties.isEmojiModifier }

  /// Whether it would drive a terminal or turn the direction of writing, wherever it stands.
  fileprivate var isDangerous: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFFE...0xFFFF: true
    default: false
    }
  }

  /// Whether it cannot be shown as a character of its own.
  fileprivate var isUnprintable: Bool {
    isDangerous || value == 0xAD || value == 0x200B || (0xE0000...0xE007F).contains(value)
  }

  fileprivate var number: String { "\\u{" + String(value, radix: 16, uppercase: true) + "}" }
}
