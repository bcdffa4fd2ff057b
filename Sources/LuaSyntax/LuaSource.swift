/// A script as it was written: every place in it, and what is wrong with its syntax.
///
/// Reading never fails; it keeps what it could understand.
package struct LuaSource: Sendable {
  package let bytes: [UInt8]
  /// In the order of the text, with comments; the last one is the end.
  package let tokens: [LuaToken]
  /// In the order of the text; the first is the one to show.
  package let faults: [LuaFault]
  /// Only more input could make it right, and nothing else is wrong.
  package let isIncomplete: Bool
  /// In the order in which their arguments begin.
  package let calls: [LuaCallSite]
  /// In the order in which they begin.
  package let functions: [LuaFunctionSite]
  let operations: [LuaOperationSpan]
  /// The byte with which each line begins.
  let lines: [Int]

  package init(_ bytes: [UInt8]) {
    var lexer = LuaLexer(bytes)
    lexer.scan()
    var parser = LuaParser(bytes, lexer.tokens)
    parser.parse()
    self.bytes = bytes
    tokens = lexer.tokens
    calls = parser.calls
    functions = parser.functions
    operations = parser.operations
    lines = lexer.lines
    let found = lexer.faults + parser.faults
    faults = found.enumerated().sorted {
      ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset)
    }.map(\.element)
    isIncomplete = !found.isEmpty && found.allSatisfy(\.isEarlyEnd)
  }

  package init(_ text: String) { self.init(Array(text.utf8)) }
}
