/// Editing on a terminal that can do nothing but write: no escape, no control but carriage return, line feed, backspace.
extension LineEditor {
  func plainBeginning() -> [UInt8] {
    var output = ""
    for (index, line) in buffer.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { output += "\r\n" }
      output += (index == 0 ? prompts.first : prompts.continuation).firstLine + line.map { Glyph($0).text }.joined()
    }
    return Array(output.utf8)
  }

  mutating func typePlainly(_ text: String) -> [UInt8] {
    var output = ""
    for character in text.harmless {
      buffer.insert(String(character))
      output += character == "\n" ? "\r\n" + prompts.continuation : Glyph(character).text
    }
    return Array(output.utf8)
  }

  mutating func performPlainly(_ key: Key, _ output: inout [UInt8]) -> Outcome {
    switch key {
    case .paste(let text): output += typePlainly(text)
    case .backspace, .control("h"):
      guard let last = buffer.characters.last, last != "\n" else { break }
      buffer.replace(buffer.characters.count - 1..<buffer.characters.count, with: "")
      let width = Glyph(last).width
      for part in ["\u{8}", " ", "\u{8}"] { output += Array(String(repeating: part, count: width).utf8) }
    case .enter:
      if case .needsMore = language.completeness(buffer.text), !isGivenUp {
        output += typePlainly("\n")
        break
      }
      output += Array("\r\n".utf8)
      history.add(buffer.text)
      return .submitted(buffer.text)
    case .lineBreak: output += typePlainly("\n")
    case .control("c"):
      output += Array("\r\n".utf8)
      return .interrupted
    case .control("d") where buffer.isEmpty:
      output += Array("\r\n".utf8)
      return .endOfInput
    case .control("z"):
      output += Array("\r\n".utf8)
      return .suspend
    default: break
    }
    return .editing
  }
}
