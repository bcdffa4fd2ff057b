internal import AssayModel

extension LostFile {
  /// libyaml's complaint in the words of somebody who writes a curriculum, at the place of the cause.
  static func yamlSyntax(_ fault: YAMLFault, in text: SourceText) -> LostFile {
    let meaning = YAMLFault.Meaning(fault, in: text)
    return LostFile("yaml-syntax", meaning.message, at: meaning.range, notes: meaning.notes, help: meaning.help)
  }
}

extension SourceText {
  /// Lines that begin with `%TAG`, beyond what a file may have.
  var tagDirectiveBeyondLimit: LostFile? {
    var count = 0
    for offset in bytes.indices
    where bytes[offset] == UInt8(ascii: "%") && (offset == 0 || Self.isBreak(bytes[offset - 1])) {
      guard has("%TAG", at: offset) else { continue }
      count += 1
      if count > ReadingLimits.tagDirectives {
        return LostFile(
          "yaml-syntax", "more than \(ReadingLimits.tagDirectives) lines begin with `%TAG`",
          at: range(bytes: offset..<offset + 4), help: "remove them; designs have no tags")
      }
    }
    return nil
  }
}

extension YAMLFault {
  /// What an author is told.
  struct Meaning {
    var message: String
    var range: SourceRange
    var help: String?
    var notes: [Diagnostic.Note] = []

    init(_ message: String, at range: SourceRange, help: String? = nil, notes: [Diagnostic.Note] = []) {
      self.message = message
      self.range = range
      self.help = help
      self.notes = notes
    }

    init(_ fault: YAMLFault, in text: SourceText) {
      let reading = FaultyText(text: text, place: text.byte(ofScalar: fault.place))
      let origin = text.byte(ofScalar: fault.contextPlace)
      self =
        switch fault.problem {
        case "found character that cannot start any token": reading.strangeStart()
        case "found a tab character that violates indentation",
          "found a tab character where an indentation space is expected":
          reading.tab()
        case "mapping values are not allowed in this context": reading.unexpectedColon()
        case "block sequence entries are not allowed in this context": reading.unexpectedItem()
        case "mapping keys are not allowed in this context": reading.unexpectedQuestionMark()
        case "could not find expected ':'": reading.missingColon(from: origin)
        case "found unexpected end of stream", "found unexpected document indicator": reading.openQuote(at: origin)
        case "did not find expected key": reading.misfit(in: "a map of fields")
        case "did not find expected '-' indicator": reading.misfit(in: "a list")
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'": reading.openBracket(at: origin)
        case "did not find expected node content": reading.missingValue()
        case "did not find expected <document start>": reading.textAfterDocument()
        case "did not find expected alphabetic or numeric character": reading.namelessMark(at: origin)
        case "found unknown escape character", "did not find expected hexdecimal number",
          "found invalid Unicode character escape code":
          reading.badEscape()
        case "found undefined tag handle": reading.badTag(at: text.byte(ofScalar: fault.place))
        default: reading.other(fault, from: origin)
        }
    }
  }
}
