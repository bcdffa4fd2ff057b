package import AssayLint
package import AssayModel

extension SourceComment {
  /// The comments of the Lua files that are meant for Assay: `--` to the end of a line, outside texts.
  package static func inLua(_ sources: SourceMap) -> [SourceComment] {
    sources.files.enumerated().flatMap { index, source -> [SourceComment] in
      guard source.path.hasSuffix(".lua") else { return [] }
      let text = SourceText(file: FileID(index: UInt32(index)), bytes: source.bytes)
      guard text.mayAddressAssay("--") else { return [] }
      return marks(in: text).map { CommentedText(text, mark: "--").comment(at: $0) }
    }
  }

  private static func marks(in text: SourceText) -> [Int] {
    var marks: [Int] = []
    var place = 0
    while place < text.bytes.count {
      switch text.at(place) {
      case UInt8(ascii: "-") where text.at(place + 1) == UInt8(ascii: "-"):
        if let end = longBracketEnd(in: text, at: place + 2) {
          place = end
        } else {
          marks.append(place)
          place = text.line(around: place).upperBound
        }
      case UInt8(ascii: "["): place = longBracketEnd(in: text, at: place) ?? place + 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"): place = quoteEnd(in: text, at: place)
      default: place += 1
      }
    }
    return marks
  }

  /// Behind the closing quote, or at the end of the line where it is missing. A backslash hides what follows it.
  private static func quoteEnd(in text: SourceText, at start: Int) -> Int {
    var place = start + 1
    while place < text.bytes.count, text.at(place) != text.at(start), !SourceText.isBreak(text.at(place)) {
      place += text.at(place) == UInt8(ascii: "\\") ? 2 : 1
    }
    return place + 1
  }

  /// Behind `]]` or `]==]`; nil where no long bracket opens.
  private static func longBracketEnd(in text: SourceText, at start: Int) -> Int? {
    guard let level = level("[", in: text, at: start) else { return nil }
    var place = start + level + 2
    while place < text.bytes.count {
      if self.level("]", in: text, at: place) == level { return place + level + 2 }
      place += 1
    }
    return text.bytes.count
  }

  /// How many `=` stand between two brackets.
  private static func level(_ bracket: Unicode.Scalar, in text: SourceText, at place: Int) -> Int? {
    guard text.at(place) == UInt8(ascii: bracket) else { return nil }
    var end = place + 1
    while text.at(end) == UInt8(ascii: "=") { end += 1 }
    return text.at(end) == UInt8(ascii: bracket) ? end - place - 1 : nil
  }
}
