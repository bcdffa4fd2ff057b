/// Cuts Lua source into tokens, each byte looked at a bounded number of times.
struct LuaLexer {
  let bytes: [UInt8]
  /// The byte that is read next.
  var place = 0
  private(set) var tokens: [LuaToken] = []
  private(set) var faults: [LuaFault] = []
  /// The byte with which each line begins.
  private(set) var lines = [0]
  private var line: Int { lines.count }
  /// How far columns of this line are counted.
  private var counted = (place: 0, column: 1)

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// -1 behind the last byte.
  func at(_ place: Int) -> Int { place < bytes.count ? Int(bytes[place]) : -1 }

  func isDigit(_ byte: Int) -> Bool { byte >= 0x30 && byte <= 0x39 }
  func isLetter(_ byte: Int) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte == 0x5F }
  func isHexadecimal(_ byte: Int) -> Bool { isDigit(byte) || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66 }
  func isBreak(_ byte: Int) -> Bool { byte == 0x0A || byte == 0x0D }

  /// The place of a byte of this line, which is not before one that was asked for earlier.
  mutating func position(_ target: Int) -> LuaRange.Position {
    while counted.place < target {
      counted.place += scalarLength(at: counted.place)
      counted.column += 1
    }
    return .init(line: line, column: counted.column)
  }

  /// Goes past a line break of one or two bytes.
  mutating func skipBreak() {
    let pair = isBreak(at(place + 1)) && at(place + 1) != at(place)
    place += pair ? 2 : 1
    lines.append(place)
    counted = (place, 1)
  }

  /// Nobody reads more than some of them.
  mutating func fault(_ fault: LuaFault) { if faults.count < LuaParser.faultLimit { faults.append(fault) } }

  mutating func report(
    _ message: String, from start: LuaRange.Position, help: String? = nil, isEarlyEnd: Bool = false
  ) {
    fault(LuaFault(message, at: LuaRange(start, position(place)), help: help, isEarlyEnd: isEarlyEnd))
  }

  mutating func add(_ kind: LuaToken.Kind, _ sign: LuaSign? = nil, from first: Int, _ start: LuaRange.Position) {
    tokens.append(LuaToken(kind, sign, bytes: first..<place, range: LuaRange(start, position(place))))
  }

  /// The token added last shall not lead to a second fault.
  mutating func markFlawed() { tokens[tokens.count - 1].isFlawed = true }

  mutating func scan() {
    skipFirstLine()
    while place < bytes.count { scanToken() }
    add(.end, from: place, position(place))
  }

  /// A byte-order mark and a first line with `#` are for editors and systems.
  private mutating func skipFirstLine() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      place = 3
      lines = [3]
      counted = (3, 1)
    }
    guard at(place) == UInt8(ascii: "#") else { return }
    let start = position(place)
    let first = place
    while place < bytes.count, at(place) != 0x0A {
      // Lua itself ends this one line at \n only, whatever an editor shows.
      place += scalarLength(at: place)
    }
    add(.comment, from: first, start)
  }

  private mutating func scanToken() {
    let byte = at(place)
    let first = place
    switch byte {
    case 0x0A, 0x0D: skipBreak()
    case 0x20, 0x09, 0x0B, 0x0C: place += 1
    case 0x22, 0x27: string()
    case 0x2D where at(place + 1) == 0x2D: comment()
    case 0x5B where at(place + 1) == 0x5B || at(place + 1) == 0x3D: bracket()
    case 0x30...0x39: number()
    case 0x2E where isDigit(at(place + 1)): number()
    default:
      let start = position(place)
      if isLetter(byte) {
        name(start)
      } else if let sign = LuaSign.sign(at: place, in: bytes), !isForeign {
        place += sign.rawValue.utf8.count
        add(.symbol, sign, from: first, start)
      } else {
        foreign(start)
      }
    }
  }

  private mutating func name(_ start: LuaRange.Position) {
    let first = place
    while isLetter(at(place)) || isDigit(at(place)) { place += 1 }
    if foreignLetterLength(at: place) > 0 { return foreignName(from: first, start) }
    if let word = LuaSign.word(bytes[first..<place]) {
      add(.keyword, word, from: first, start)
    } else {
      add(.name, from: first, start)
    }
  }

  private mutating func comment() {
    let start = position(place)
    let first = place
    place += 2
    if at(place) == 0x5B, let level = bracketLevel() {
      let isClosed = longText(level: level)
      add(.comment, from: first, start)
      if !isClosed {
        let closing = "]" + String(repeating: "=", count: level) + "]"
        fault(
          LuaFault(
            "this comment is never closed",
            at: LuaRange(start, .init(line: start.line, column: start.column + 4 + level)),
            help: "write `\(closing)` where it ends", isEarlyEnd: true))
        markFlawed()
      }
      return
    }
    while place < bytes.count, !isBreak(at(place)) { place += scalarLength(at: place) }
    add(.comment, from: first, start)
  }

  /// How many `=` stand in the long bracket that opens here; nil if none opens.
  func bracketLevel() -> Int? {
    var end = place + 1
    while at(end) == 0x3D { end += 1 }
    return at(end) == 0x5B ? end - place - 1 : nil
  }

  /// Goes past a long bracket; false if it never closes.
  mutating func longText(level: Int) -> Bool {
    place += 2 + level
    while place < bytes.count {
      if isBreak(at(place)) {
        skipBreak()
      } else if at(place) == 0x5D {
        var end = place + 1
        while at(end) == 0x3D { end += 1 }
        if at(end) == 0x5D, end - place - 1 == level {
          place = end + 1
          return true
        }
        place = end
      } else {
        place += scalarLength(at: place)
      }
    }
    return false
  }

  /// 1 to 4; 1 for a byte that is no part of valid UTF-8.
  func scalarLength(at place: Int) -> Int {
    let lead = at(place)
    guard lead >= 0xC2 else { return 1 }
    func follows(_ offset: Int, _ low: Int = 0x80, _ high: Int = 0xBF) -> Bool {
      at(place + offset) >= low && at(place + offset) <= high
    }
    switch lead {
    case ..<0xE0: return follows(1) ? 2 : 1
    case ..<0xF0:
      return follows(1, lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF) && follows(2) ? 3 : 1
    case ..<0xF5:
      return follows(1, lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF) && follows(2) && follows(3) ? 4 : 1
    default: return 1
    }
  }
}
