package import AssayFormats

extension SessionCommand {
  static let help: SessionCommand = SessionCommand(
    "help", "[COMMAND]", says: "Lists the commands, or says what one does.", example: ".help whatif",
    arguments: [.command]
  ) { session, words, _ throws(SessionFault) in
    if let word = words.all.first {
      let command = try named(word.hasPrefix(".") ? String(word.dropFirst()) : word)
      return SessionAnswer(command.text(width: session.width))
    }
    var text = StyledText()
    let width = all.map(\.usage.count).max() ?? 0
    for command in all {
      text.append("  " + command.usage, .path)
      let room = session.width - width - 4
      let lines = command.says.wrapped(first: room, rest: room)
      for (index, line) in lines.enumerated() {
        text.appendLine(String(repeating: " ", count: index == 0 ? width - command.usage.count + 2 : width + 4) + line)
      }
    }
    text.appendLine()
    text.appendLine("Everything else is Lua with the words of designs, plugins and tests, such as:")
    for example in ["learner \"ana\"", "learner(\"ana\"):earns \"welder\"", "design \"welder\""] {
      text.appendLine("  " + example)
    }
    let last = "An expression prints itself, and `_` is the last value. Tab completes, ^C stops, ^D leaves."
    for line in last.wrapped(first: session.width, rest: session.width) { text.appendLine(line) }
    return SessionAnswer(text)
  }

  /// All there is to say.
  package func text(width: Int) -> StyledText {
    var text = StyledText(usage, .emphasis)
    text.appendLine()
    for sentence in [says, details] where !sentence.isEmpty {
      for line in sentence.wrapped(first: width - 2, rest: width - 2) { text.appendLine("  " + line) }
    }
    text.appendLine()
    text.appendLine("  for example:")
    text.appendLine("    " + example)
    return text
  }
}
