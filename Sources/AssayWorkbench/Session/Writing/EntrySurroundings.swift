internal import AssayModel
internal import LuaSyntax

/// Where in an entry a cursor stands: within the braces of which words, behind what, in a text or not.
struct EntrySurroundings {
  /// What opened a pair of braces or brackets that is still open.
  enum Opening: Hashable {
    /// `holds {`, `credential "welder" {`.
    case word(String)
    /// `requires = {`.
    case key(String)
    /// A table among the items of another.
    case item
    case other
  }

  /// From the outside to the inside.
  private(set) var openings: [Opening] = []
  /// The name, or the part of a text, that ends at the cursor.
  private(set) var written = ""
  private(set) var isInText = false
  /// What stands before it, nearest first.
  private(set) var before: [String] = []

  init(_ text: String, at cursor: Int) {
    let bytes = Array(text.utf8.prefix(cursor))
    let entry = EntryText(String(decoding: bytes, as: UTF8.self))
    var tokens = entry.source.tokens.filter { $0.kind != .comment && $0.kind != .end }
    if entry.source.tokens.contains(where: { $0.kind == .comment && $0.bytes.upperBound == cursor }) {
      isInText = true
      before = ["--"]
      return
    }
    if let last = tokens.last, last.bytes.upperBound == cursor {
      if last.kind == .name || last.kind == .keyword {
        written = entry.word(last)
        tokens.removeLast()
      } else if last.kind == .string || last.kind == .unknown, entry.source.isOpen(last) {
        isInText = true
        written = String(entry.written(last.bytes).drop { "\"'[=".contains($0) })
        tokens.removeLast()
      }
    }
    let words = tokens.map { $0.kind == .string ? "\"" : entry.word($0) }
    before = words.suffix(4).reversed()
    for (index, word) in words.enumerated() {
      switch word {
      case "{": openings.append(Self.opening(words[..<index], within: openings.last))
      case "(":
        let isCall = index > 0 && tokens[index - 1].kind == .name
        openings.append(isCall ? .word(Self.name(endingIn: words[..<index])) : .other)
      case "[", "do", "then", "function", "repeat": openings.append(.other)
      case "}", ")", "]", "end", "until", "elseif": _ = openings.popLast()
      default: break
      }
    }
  }

  private static func opening(_ words: ArraySlice<String>, within outer: Opening?) -> Opening {
    guard let last = words.last else { return .other }
    if last == "=", let key = words.dropLast().last { return .key(key) }
    if last == "\"" { return .word(name(endingIn: words.dropLast())) }
    // `holds({`
    if last == "(", case .word(let word)? = outer { return .word(word) }
    if last == "{" || last == "," || last == ";" { return .item }
    return isName(last) ? .word(name(endingIn: words)) : .other
  }

  /// `northwind.floor_ready`, `ana:with`.
  static func name(endingIn words: ArraySlice<String>) -> String {
    var parts: [String] = []
    var rest = words
    while let last = rest.popLast(), isName(last) {
      parts.append(last)
      guard let sign = rest.last, sign == "." || sign == ":" else { break }
      parts.append(sign)
      rest.removeLast()
    }
    return parts.reversed().joined()
  }

  private static func isName(_ word: String) -> Bool { word.first.map { $0.isLetter || $0 == "_" } ?? false }

  /// The word or key that the text at the cursor is given to: `learner "a`, `earns("a`, `id = "a`.
  var receiver: Opening? {
    guard let sign = before.first else { return nil }
    if sign == "=", before.count > 1 { return .key(before[1]) }
    // What is listed between braces is for the same word as what stands alone behind it.
    if sign == "(" || sign == "{" || sign == "," { return openings.last }
    return Self.isName(sign) ? .word(Self.name(endingIn: before.reversed()[...])) : nil
  }
}

extension LuaSource {
  /// Whether a text that begins here was not closed.
  fileprivate func isOpen(_ token: LuaToken) -> Bool { faults.contains { $0.range.start == token.start } }
}
