import LineEditor

extension Language {
  /// A language in which brackets open and close, words in capitals are its own, and `'` quotes.
  static var toy: Language {
    var language = Language()
    language.completeness = { text in
      var depth = 0
      var isQuoted = false
      for character in text {
        switch character {
        case "'": isQuoted.toggle()
        case "(" where !isQuoted: depth += 1
        case ")" where !isQuoted: depth -= 1
        default: break
        }
      }
      if depth < 0 { return .hopeless }
      return depth == 0 && !isQuoted ? .complete : .needsMore(indentation: depth * 2)
    }
    language.highlights = { text in
      var result: [Highlight] = []
      var quote: Int?
      for (offset, byte) in text.utf8.enumerated() {
        if byte == UInt8(ascii: "'") {
          if let start = quote { result.append(Highlight(start..<offset + 1, .string)) }
          quote = quote == nil ? offset : nil
        } else if quote == nil, byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") {
          result.append(Highlight(offset..<offset + 1, .sign))
        } else if quote == nil, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) {
          result.append(Highlight(offset..<offset + 1, .keyword))
        }
      }
      if let start = quote { result.append(Highlight(start..<text.utf8.count, .string)) }
      return result
    }
    language.hint = { text, cursor in
      cursor == text.utf8.count && text.hasSuffix("cred") ? "ential" : nil
    }
    language.completions = { text, cursor in
      let before = String(decoding: Array(text.utf8)[..<cursor], as: UTF8.self)
      let word = before.reversed().prefix { $0.isLetter || $0 == "_" }.reversed()
      let found = words.filter { $0.text.hasPrefix(String(word)) }
      return Completions(replacing: cursor - String(word).utf8.count..<cursor, candidates: found)
    }
    return language
  }

  static let words: [Completions.Candidate] = [
    .init("welding", meaning: "a pathway of Harbour College"), .init("welding_basics", meaning: "the first credential"),
    .init("welding_inspection"), .init("cloud", meaning: "a pathway"),
  ]
}
