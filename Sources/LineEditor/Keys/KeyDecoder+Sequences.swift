extension KeyDecoder {
  /// A byte below the space, or DEL.
  static func controlKey(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x00: nil
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1C...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
    default: nil
    }
  }

  /// `ESC O` and a letter: the keypad's spelling, and rxvt's for arrows with the control key.
  static func singleKey(_ byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "a"): .up
    case UInt8(ascii: "b"): .down
    case UInt8(ascii: "c"): .wordRight
    case UInt8(ascii: "d"): .wordLeft
    case UInt8(ascii: "M"): .enter
    default: arrow(byte, isWord: false)
    }
  }

  /// `ESC [`, numbers, and the byte that ends it.
  static func sequenceKey(_ bytes: [UInt8], _ final: UInt8) -> Key? {
    let numbers = bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { part in
      Int(String(decoding: part.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)) ?? 0
    }
    func number(_ place: Int) -> Int { place < numbers.count ? numbers[place] : 0 }
    let modifiers = Modifiers(parameter: number(1))
    switch final {
    case UInt8(ascii: "~"):
      if number(0) == 27 { return codePoint(number(2), modifiers) }
      return numbered(number(0), isWord: modifiers.isWord)
    // rxvt: with the control key, with shift, with both.
    case UInt8(ascii: "^"), UInt8(ascii: "@"): return numbered(number(0), isWord: true)
    case UInt8(ascii: "$"): return numbered(number(0), isWord: false)
    case UInt8(ascii: "u"): return codePoint(number(0), modifiers)
    case UInt8(ascii: "Z"): return .backTab
    case UInt8(ascii: "a"): return .up
    case UInt8(ascii: "b"): return .down
    case UInt8(ascii: "c"): return .right
    case UInt8(ascii: "d"): return .left
    default: return arrow(final, isWord: modifiers.isWord)
    }
  }

  private static func arrow(_ byte: UInt8, isWord: Bool) -> Key? {
    switch byte {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): isWord ? .wordRight : .right
    case UInt8(ascii: "D"): isWord ? .wordLeft : .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    default: nil
    }
  }

  private static func numbered(_ number: Int, isWord: Bool) -> Key? {
    switch number {
    case 1, 7: .home
    case 4, 8: .end
    case 3: isWord ? .deleteWordForward : .delete
    case 5: .pageUp
    case 6: .pageDown
    default: nil
    }
  }

  /// A key told by its code point, as kitty and xterm's `modifyOtherKeys` do.
  private static func codePoint(_ number: Int, _ modifiers: Modifiers) -> Key? {
    switch number {
    case 13: return modifiers.isNone ? .enter : .lineBreak
    case 9: return modifiers.isShift ? .backTab : .tab
    case 27: return .escape
    case 8, 127: return modifiers.isWord ? .deleteWordBack : .backspace
    default: break
    }
    guard number >= 0x20, let scalar = UInt32(exactly: number).flatMap(Unicode.Scalar.init) else { return nil }
    guard modifiers.isWord else { return .text(scalar) }
    guard scalar.isASCII else { return nil }
    let letter = Character(Character(scalar).lowercased())
    return modifiers.isControl ? .control(letter) : .alt(letter)
  }
}
