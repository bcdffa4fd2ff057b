/// An expression of Lua as the words of plugins use it: text, a table, or a word with what it is given.
package indirect enum LuaTerm: Sendable {
  case plain(String)
  case table([Entry])
  case call(word: String, LuaTerm)

  package struct Entry: Sendable {
    /// Nil for an item of a list.
    var key: String?
    var value: LuaTerm

    package init(key: String?, value: LuaTerm) {
      self.key = key
      self.value = value
    }
  }

  /// On one line where that has room, else a line for each entry.
  package func text(indent: Int = 0, width: Int = 80) -> String {
    let line = self.line
    if indent + line.count <= width { return line }
    switch self {
    case .plain: return line
    case .call(let word, let value): return word + Self.gap(before: value) + value.text(indent: indent, width: width)
    case .table(let entries):
      let margin = String(repeating: " ", count: indent + 2)
      let lines = entries.map { entry in
        let key = entry.key.map { Self.key($0) + " = " } ?? ""
        return margin + key + entry.value.text(indent: indent + 2, width: width) + ","
      }
      return (["{"] + lines + [String(repeating: " ", count: indent) + "}"]).joined(separator: "\n")
    }
  }

  private var line: String {
    switch self {
    case .plain(let text): text
    case .call(let word, .plain(let text)) where !text.hasPrefix("\""): "\(word)(\(text))"
    case .call(let word, let value): word + " " + value.line
    case .table(let entries):
      entries.isEmpty
        ? "{}"
        : "{ "
          + entries.map { entry in (entry.key.map { Self.key($0) + " = " } ?? "") + entry.value.line }
          .joined(separator: ", ") + " }"
    }
  }

  private static func gap(before value: LuaTerm) -> String {
    if case .plain = value { return "" }
    return " "
  }

  /// A key that is no name of Lua stands in brackets.
  private static func key(_ key: String) -> String {
    let isName =
      !keywords.contains(key) && key.first?.isNumber == false
      && key.unicodeScalars.allSatisfy {
        $0.isASCII && ($0 == "_" || $0.properties.isAlphabetic || $0.properties.numericType != nil)
      }
    return isName ? key : "[\(quoted(key))]"
  }

  package static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\\\"
      case "\"": "\\\""
      case "\n": "\\n"
      case "\r": "\\r"
      case "\t": "\\t"
      default: String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }

  private static let keywords: Set<String> = [
    "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in", "local", "nil",
    "not",
    "or", "repeat", "return", "then", "true", "until", "while",
  ]
}
