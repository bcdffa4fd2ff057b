internal import AssayFormats
internal import AssayTesting

extension SessionCommand {
  static let doc = SessionCommand(
    "doc", "WORD", says: "Says what a word means, as `assay explain` does.", example: ".doc credits",
    arguments: [.word]
  ) { session, words, _ throws(SessionFault) in
    let word = try words.exactly(1)[0]
    let glossary = Glossary(session.project)
    let found = glossary.meanings(of: word.contains("/") ? word : word.replacing(":", with: ""))
    var text = StyledText()
    for (index, meaning) in found.enumerated() {
      if index > 0 { text.appendLine() }
      text.append(meaning.text)
    }
    if let method = LearnerMethod.all.first(where: { $0.name == word.replacing(":", with: "") }) {
      if !text.isEmpty { text.appendLine() }
      text.append("\(method.name)", .emphasis)
      text.appendLine(": a method of learners", .muted)
      text.appendLine("  " + method.says)
      text.appendLine("  for example:")
      text.appendLine("    " + method.example)
    }
    if text.isEmpty {
      throw .unknown(
        "word", word, among: glossary.words + LearnerMethod.all.map(\.name), help: "`assay explain` lists the words")
    }
    return SessionAnswer(text)
  }
}
