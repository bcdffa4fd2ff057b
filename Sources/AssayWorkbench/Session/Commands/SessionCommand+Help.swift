package import AssayFormats

extension SessionCommand {
  static let help: SessionCommand = SessionCommand(
    "help", "[COMMAND]", says: "Lists the commands, or says what one does.", example: ".help whatif",
    arguments: [.command]
  ) { _, words, _ throws(SessionFault) in
    if let word = words.all.first {
      return SessionAnswer(try named(word.hasPrefix(".") ? String(word.dropFirst()) : word).text)
    }
    var text = StyledText()
    let width = all.map(\.usage.count).max() ?? 0
    for command in all {
      text.append("  " + command.usage, .path)
      text.appendLine(String(repeating: " ", count: width - command.usage.count + 2) + command.says)
    }
    text.appendLine()
    text.appendLine("Everything else is Lua with the words of designs, plugins and tests, such as:")
    for example in ["learner \"ana\"", "learner(\"ana\"):earns \"welder\"", "design \"welder\""] {
      text.appendLine("  " + example)
    }
    text.appendLine("An expression prints itself, and `_` is the last value. Tab completes, ^C stops, ^D leaves.")
    return SessionAnswer(text)
  }

  /// All there is to say.
  package var text: StyledText {
    var text = StyledText(usage, .emphasis)
    text.appendLine()
    text.appendLine("  " + says)
    if !details.isEmpty { text.appendLine("  " + details) }
    text.appendLine()
    text.appendLine("  for example:")
    text.appendLine("    " + example)
    return text
  }
}
