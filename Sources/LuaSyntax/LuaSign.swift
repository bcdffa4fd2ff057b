/// The words and signs that Lua keeps for itself.
enum LuaSign: String, CaseIterable, Hashable, Sendable {
  case and, `break`, `do`, `else`, elseif, end, `false`, `for`, function, goto, `if`, `in`, local, `nil`, not, or
  case `repeat`, `return`, then, `true`, until, `while`

  case plus = "+"
  case minus = "-"
  case times = "*"
  case over = "/"
  case wholeOver = "//"
  case modulo = "%"
  case power = "^"
  case count = "#"
  case bitAnd = "&"
  case bitNot = "~"
  case bitOr = "|"
  case shiftLeft = "<<"
  case shiftRight = ">>"
  case equal = "=="
  case notEqual = "~="
  case atMost = "<="
  case atLeast = ">="
  case below = "<"
  case above = ">"
  case assign = "="
  case openParenthesis = "("
  case closeParenthesis = ")"
  case openBrace = "{"
  case closeBrace = "}"
  case openBracket = "["
  case closeBracket = "]"
  case label = "::"
  case semicolon = ";"
  case colon = ":"
  case comma = ","
  case dot = "."
  case concatenate = ".."
  case dots = "..."

  var isWord: Bool { ("a"..."z").contains(rawValue.unicodeScalars.first ?? "_") }

  /// The words by their length, to find one without making a string.
  private static let words: [[(bytes: [UInt8], sign: LuaSign)]] = (0...8).map { length in
    allCases.filter { $0.isWord && $0.rawValue.utf8.count == length }.map { (Array($0.rawValue.utf8), $0) }
  }

  static func word(_ bytes: ArraySlice<UInt8>) -> LuaSign? {
    guard bytes.count <= 8 else { return nil }
    return words[bytes.count].first { bytes.elementsEqual($0.bytes) }?.sign
  }

  /// The signs that begin with each byte, the longest first.
  private static let signs: [[(bytes: [UInt8], sign: LuaSign)]] = (0...127).map { first in
    allCases.map { (Array($0.rawValue.utf8), $0) }.filter { Int($0.0[0]) == first && !$0.1.isWord }
      .sorted { $0.0.count > $1.0.count }
  }

  /// The longest sign that stands at a place.
  static func sign(at place: Int, in bytes: [UInt8]) -> LuaSign? {
    guard bytes[place] < 128 else { return nil }
    return signs[Int(bytes[place])].first { bytes[place...].starts(with: $0.bytes) }?.sign
  }
}
