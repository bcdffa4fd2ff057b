/// Turns the bytes of a terminal into keys, a byte at a time, so that it does not matter how they were cut.
struct KeyDecoder {
  enum State {
    case ground
    /// Behind an escape, which may be one alone.
    case escape
    /// Behind `ESC [`, with what came since.
    case sequence([UInt8])
    /// Behind `ESC [ [`, as the console of Linux begins its function keys.
    case consoleFunction
    /// Behind `ESC O`.
    case single
    /// Within a bracketed paste, with what came since.
    case paste([UInt8])
  }

  private(set) var state = State.ground
  private var scalars = ScalarDecoder()

  /// Whether time decides what the last byte means: see `pause`.
  var awaitsPause: Bool {
    switch state {
    case .escape, .single, .consoleFunction: true
    case .sequence(let bytes): bytes.isEmpty
    case .ground, .paste: false
    }
  }

  mutating func take(_ byte: UInt8, into keys: inout [Key]) {
    switch state {
    case .ground: takePlain(byte, into: &keys)
    case .escape: takeEscaped(byte, into: &keys)
    case .consoleFunction: state = .ground
    case .single:
      state = .ground
      if let key = Self.singleKey(byte) { keys.append(key) } else if byte < 0x20 { takePlain(byte, into: &keys) }
    case .sequence(let bytes): takeSequence(byte, behind: bytes, into: &keys)
    case .paste(var bytes):
      // The one reference to the bytes is ours, so that a long paste is not copied for each of them.
      state = .ground
      bytes.append(byte)
      if byte == UInt8(ascii: "~"), bytes.suffix(Self.pasteEnd.count).elementsEqual(Self.pasteEnd) {
        keys.append(.paste(String(decoding: bytes.dropLast(Self.pasteEnd.count), as: UTF8.self)))
      } else {
        state = .paste(bytes)
      }
    }
  }

  /// Nothing came for a moment: an escape was the key of that name.
  mutating func pause(into keys: inout [Key]) {
    guard awaitsPause else { return }
    switch state {
    case .single: keys.append(.alt("O"))
    case .escape: keys.append(.escape)
    case .sequence, .consoleFunction, .ground, .paste: break
    }
    state = .ground
  }

  private mutating func takePlain(_ byte: UInt8, into keys: inout [Key]) {
    if byte >= 0x20, byte != 0x7F {
      for scalar in scalars.take(byte) { keys.append(.text(scalar)) }
      return
    }
    for scalar in scalars.finish() { keys.append(.text(scalar)) }
    if byte == 0x1B { state = .escape } else if let key = Self.controlKey(byte) { keys.append(key) }
  }

  private mutating func takeEscaped(_ byte: UInt8, into keys: inout [Key]) {
    state = .ground
    switch byte {
    case UInt8(ascii: "["): state = .sequence([])
    case UInt8(ascii: "O"): state = .single
    case 0x1B: state = .escape
    case 0x0A, 0x0D: keys.append(.lineBreak)
    case 0x08, 0x7F: keys.append(.deleteWordBack)
    case 0x21..<0x7F:
      let letter = Character(Unicode.Scalar(byte))
      keys.append(.alt(Character(letter.lowercased())))
    default: takePlain(byte, into: &keys)
    }
  }

  private mutating func takeSequence(_ byte: UInt8, behind bytes: [UInt8], into keys: inout [Key]) {
    state = .ground
    switch byte {
    case UInt8(ascii: "[") where bytes.isEmpty: state = .consoleFunction
    case UInt8(ascii: "$") where !bytes.isEmpty, 0x40...0x7E:
      if bytes.elementsEqual("200".utf8), byte == UInt8(ascii: "~") {
        state = .paste([])
      } else if let key = Self.sequenceKey(bytes, byte) {
        keys.append(key)
      }
    // What is too long to be a key is let pass to its end and forgotten.
    case 0x20..<0x40: state = .sequence(bytes.count < 32 ? bytes + [byte] : bytes)
    case 0x00..<0x20: takePlain(byte, into: &keys)
    default: break
    }
  }

  private static let pasteEnd = Array("\u{1B}[201~".utf8)
}
