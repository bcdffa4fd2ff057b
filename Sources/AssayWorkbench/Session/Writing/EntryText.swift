internal import LuaSyntax

/// What somebody writes into a session, which may not be whole yet: Lua, or a command that begins with a dot.
package struct EntryText: Sendable {
  /// Whether it can be taken as it is.
  package enum Completeness: Hashable, Sendable {
    case whole
    /// More has to follow, on a line that begins with so many spaces.
    case unfinished(indentation: Int)
    /// Nothing that follows could make it right.
    case hopeless
  }

  let text: String
  /// Read as statements.
  let source: LuaSource

  package init(_ text: String) {
    self.text = text
    source = LuaSource(text)
  }

  /// Whether a command stands there: a dot and a letter, which no Lua begins with.
  package var isCommand: Bool { Self.isCommand(text) }

  static func isCommand(_ text: String) -> Bool {
    let start = text.drop { $0.isWhitespace }
    return start.first == "." && (start.dropFirst().first.map { $0.isLetter || $0.isWhitespace } ?? true)
  }

  package var completeness: Completeness {
    if isCommand { return .whole }
    let value = LuaSource("return " + text)
    if value.faults.isEmpty || source.faults.isEmpty { return .whole }
    if value.isIncomplete || source.isIncomplete { return .unfinished(indentation: indentation) }
    return .hopeless
  }

  /// Two spaces for each line that opens what no later line closes.
  private var indentation: Int {
    var open: [Int] = []
    for token in source.tokens {
      switch word(token) {
      case "{", "(", "[", "do", "then", "function", "repeat": open.append(token.start.line)
      case "}", ")", "]", "end", "until", "elseif": _ = open.popLast()
      default: break
      }
    }
    // A text that is not closed goes on as it is written.
    if let last = source.tokens.last(where: { $0.kind != .end }), last.kind == .string, source.isIncomplete,
      last.start.line < last.end.line || text.utf8.dropFirst(last.bytes.lowerBound).first == UInt8(ascii: "[")
    {
      return 0
    }
    return Set(open).count * 2
  }

  /// A token as it is written; empty for texts and comments, in which nothing is looked for.
  func word(_ token: LuaToken) -> String {
    switch token.kind {
    case .name, .keyword, .symbol: written(token.bytes)
    case .number, .string, .comment, .unknown, .end: ""
    }
  }

  func written(_ bytes: Range<Int>) -> String {
    String(decoding: text.utf8.dropFirst(bytes.lowerBound).prefix(bytes.count), as: UTF8.self)
  }
}
