extension SessionCommand {
  /// What stands behind a command.
  struct Words: Sendable {
    /// As it is written.
    let text: String
    /// Cut at blanks; what stands between quotes is one word.
    let all: [String]
    /// Whether a `!` stands behind the command: what is in the way is written over.
    let insists: Bool

    private let usage: String
    private let example: String

    init(_ text: String, behind command: SessionCommand, insists: Bool = false) {
      self.text = text
      usage = command.usage
      example = command.example
      self.insists = insists
      var words: [String] = []
      var word = ""
      var quote: Character?
      var isOpen = false
      for character in text {
        if let open = quote {
          if character == open { quote = nil } else { word.append(character) }
        } else if character == "\"" || character == "'" {
          quote = character
          isOpen = true
        } else if character.isWhitespace {
          if isOpen || !word.isEmpty { words.append(word) }
          (word, isOpen) = ("", false)
        } else {
          word.append(character)
        }
      }
      if isOpen || !word.isEmpty { words.append(word) }
      all = words
    }

    /// Exactly so many words, or what is missing.
    func exactly(_ count: Int) throws(SessionFault) -> [String] {
      guard all.count == count else { throw misuse }
      return all
    }

    /// That something else stands there than the command takes.
    var misuse: SessionFault { SessionFault("this is written `\(usage)`", help: "write it as in `\(example)`") }

    /// The words behind the first.
    var rest: String {
      String(text.drop(while: \.isWhitespace).drop { !$0.isWhitespace }.drop(while: \.isWhitespace))
    }
  }
}
