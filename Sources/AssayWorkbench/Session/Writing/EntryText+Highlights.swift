internal import LuaSyntax

extension EntryText {
  /// A stretch of an entry, in offsets of UTF-8, and what it is.
  package struct Highlight: Hashable, Sendable {
    package enum Role: Hashable, Sendable { case keyword, word, name, text, number, comment, sign, unknown, command }

    package let bytes: Range<Int>
    package let role: Role
  }

  /// What every part is. `role` says what a name is that is known; nil for any other.
  func highlights(_ role: (String) -> Highlight.Role?) -> [Highlight] {
    if isCommand {
      let start = text.utf8.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.count
      let name = text.utf8.dropFirst(start).prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") }
      return [Highlight(bytes: start..<start + name.count, role: .command)]
    }
    let own = ownNames
    return source.tokens.indices.compactMap { index in
      let token = source.tokens[index]
      let found: Highlight.Role? =
        switch token.kind {
        case .keyword: .keyword
        case .number: .number
        case .string: .text
        case .comment: .comment
        case .symbol: .sign
        case .unknown: .unknown
        case .end: nil
        case .name: nameRole(at: index, own, role)
        }
      return found.map { Highlight(bytes: token.bytes, role: $0) }
    }
  }

  private func nameRole(at index: Int, _ own: Set<String>, _ role: (String) -> Highlight.Role?) -> Highlight.Role? {
    let name = word(source.tokens[index])
    let before = index > 0 ? word(source.tokens[index - 1]) : ""
    let behind = source.tokens[index + 1]
    if before == "." || before == ":" { return .name }
    // The name of a field, or what is being bound.
    if word(behind) == "=" { return nil }
    if own.contains(name) { return .name }
    if let known = role(name) { return known }
    // What is still being typed may become a word.
    return behind.kind == .end ? nil : .unknown
  }

  /// The names that the entry itself brings: after `local` and `for`, as parameters, and where a value is bound.
  private var ownNames: Set<String> {
    var names: Set<String> = []
    var isDeclaring = false
    for (index, token) in source.tokens.enumerated() {
      switch word(token) {
      case "local", "for", "function": isDeclaring = true
      case "=", "in", ")", "do": isDeclaring = false
      case let name where token.kind == .name:
        if isDeclaring || word(source.tokens[index + 1]) == "=" { names.insert(name) }
      default: if token.kind == .keyword { isDeclaring = false }
      }
    }
    return names
  }
}
