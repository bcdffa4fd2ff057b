import AssayLint
import AssayTestSupport
import Testing

/// Looking at bytes finds what looking at characters finds.
@Suite struct WordTests {
  private static let pieces = [
    "weld", "TODO", "to do", "Tbd", "xxx", "joint", "wire-feed", "learner's", "3rd", "½", "é", "e\u{301}", "müssen",
    " ",
    "  ", "-", "'", ".", "\r\n", "lorem ipsum", "LOREM IPSUM", "日本", "@", "[", "`",
  ]

  private static let texts: [String] = {
    var random = SeededGenerator(seed: 11)
    return (0..<2000).map { _ in
      (0..<Int.random(in: 0...8, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }
  }()

  @Test func `words are the runs of letters`() {
    for text in Self.texts {
      #expect(text.words() == text.split { !$0.isLetter })
      #expect(text.words(with: "-'") == text.split { !$0.isLetter && $0 != "-" && $0 != "'" })
      #expect(text.words(numbers: true) == text.split { !$0.isLetter && !$0.isNumber })
    }
  }

  @Test func `what is mentioned is found in capital and in small letters`() {
    for text in Self.texts {
      let lowered = text.lowercased()
      #expect(text.mentions("todo", "tbd") == (lowered.contains("todo") || lowered.contains("tbd")))
      #expect(text.mentions("lorem ipsum") == lowered.contains("lorem ipsum"))
      #expect(text.mentions("renew") == lowered.contains("renew"))
    }
  }
}
