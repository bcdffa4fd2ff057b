internal import AssayScripting
internal import LuaSyntax

/// An entry as the interpreter gets it.
struct EntryCode: Hashable, Sendable {
  /// As it was written, but for what ``blanked(_:)`` takes out.
  let bytes: [UInt8]
  /// Whether it gives a value.
  let isExpression: Bool
  /// The names that it binds for the entries that follow.
  let names: [String]

  /// An expression gives its value; anything else is run.
  init(_ text: String) {
    isExpression = LuaSource("return " + text).faults.isEmpty
    guard !isExpression else {
      (bytes, names) = (Array(text.utf8), [])
      return
    }
    let bindings = EntryText(text).bindings
    var bytes = Array(text.utf8)
    for range in bindings.blanks { for place in range { bytes[place] = UInt8(ascii: " ") } }
    self.bytes = bytes
    names = bindings.names
  }

  /// The function that remembers what an expression gave.
  static let keeper = "_keep"

  /// What stands around an expression that nobody wrote. Its end stands on a line of its own, behind any comment.
  var surroundings: LuaSurroundings {
    isExpression ? LuaSurroundings(prefix: "return \(Self.keeper)(", suffix: "\n)") : .none
  }
}

extension EntryText {
  /// What an entry binds outside of every block.
  struct Bindings {
    var names: [String] = []
    /// A `local` binds its names for the entries that follow too, as if it were not written. Spaces take its place, so
    /// that every column stays what it was.
    var blanks: [Range<Int>] = []
  }

  var bindings: Bindings {
    let tokens = source.tokens.filter { $0.kind != .comment }
    var bindings = Bindings()
    var depth = 0
    for (index, token) in tokens.enumerated() {
      switch word(token) {
      case "function":
        let isLocal = index > 0 && word(tokens[index - 1]) == "local"
        if depth == 0, tokens[index + 1].kind == .name,
          isLocal || !["=", "(", ","].contains(word(tokens[max(0, index - 1)]))
        {
          bindings.names.append(word(tokens[index + 1]))
        }
        depth += 1
      case "{", "(", "[", "do", "then", "repeat": depth += 1
      case "}", ")", "]", "end", "until", "elseif": depth -= 1
      case "local" where depth == 0: bindings.blanks += blanks(ofLocalAt: index, in: tokens)
      case "=" where depth == 0: bindings.names += names(boundAt: index, in: tokens)
      default: break
      }
    }
    return bindings
  }

  /// The names before a `=`.
  private func names(boundAt place: Int, in tokens: [LuaToken]) -> [String] {
    var names: [String] = []
    var index = place - 1
    while index >= 0 {
      if word(tokens[index]) == ">", index >= 2 { index -= 3 }
      guard index >= 0, tokens[index].kind == .name else { return [] }
      // A field of something is no name.
      if index > 0, [".", ":"].contains(word(tokens[index - 1])) { return names.reversed() }
      names.append(word(tokens[index]))
      guard index > 0, word(tokens[index - 1]) == "," else { break }
      index -= 2
    }
    return names.reversed()
  }

  /// The bytes of `local` and of what stands in angle brackets behind its names; none where no value is bound.
  private func blanks(ofLocalAt start: Int, in tokens: [LuaToken]) -> [Range<Int>] {
    var blanks = [tokens[start].bytes]
    var index = start + 1
    if word(tokens[index]) == "function" { return blanks }
    while tokens[index].kind != .end {
      switch word(tokens[index]) {
      case "=": return blanks
      case ",": index += 1
      case "<":
        guard index + 2 < tokens.count, word(tokens[index + 2]) == ">" else { return [] }
        blanks += [tokens[index].bytes, tokens[index + 1].bytes, tokens[index + 2].bytes]
        index += 3
      default:
        guard tokens[index].kind == .name else { return [] }
        index += 1
      }
    }
    return []
  }
}
