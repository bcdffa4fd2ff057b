/// A word, sign, number, text or comment of Lua source.
package struct LuaToken: Hashable, Sendable {
  package enum Kind: UInt8, Hashable, Sendable {
    case name, keyword, number, string, symbol, comment
    /// Bytes that are nothing in Lua.
    case unknown
    /// Behind the last byte.
    case end
  }

  package internal(set) var kind: Kind
  /// Which word or sign it is; nil for everything else.
  var sign: LuaSign?
  /// A fault was found within it, so that what follows from it is no fault of its own.
  var isFlawed = false
  private let firstByte: Int32
  private let byteEnd: Int32
  private let startLine: Int32
  private let startColumn: Int32
  private let endLine: Int32
  private let endColumn: Int32

  init(_ kind: Kind, _ sign: LuaSign? = nil, bytes: Range<Int>, range: LuaRange) {
    self.kind = kind
    self.sign = sign
    firstByte = Int32(clamping: bytes.lowerBound)
    byteEnd = Int32(clamping: bytes.upperBound)
    startLine = Int32(clamping: range.start.line)
    startColumn = Int32(clamping: range.start.column)
    endLine = Int32(clamping: range.end.line)
    endColumn = Int32(clamping: range.end.column)
  }

  package var bytes: Range<Int> { Int(firstByte)..<Int(byteEnd) }
  package var range: LuaRange { LuaRange(start, end) }
  package var start: LuaRange.Position { .init(line: Int(startLine), column: Int(startColumn)) }
  package var end: LuaRange.Position { .init(line: Int(endLine), column: Int(endColumn)) }
}
