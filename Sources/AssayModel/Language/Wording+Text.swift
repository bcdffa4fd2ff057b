extension Wording where Value == String {
  package static let text = Wording(.text) { syntax, reading in
    guard let text = syntax.text else {
      reading.reportWrongType(syntax, wants: .text)
      return nil
    }
    return text
  }

  package static let url = scalar(.url, "bad-address") { text in
    let scheme = text.prefix { $0 != ":" }
    let isAddress =
      scheme.count < text.count && !scheme.isEmpty
      && scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+.-".contains($0)) }
      && !text.contains(" ")
    return isAddress ? text : nil
  }

  /// BCP 47: `en`, `pt-BR`, `zh-Hant`.
  package static let language = scalar(.language, "bad-language") { LocalizedText.isLanguageTag($0) ? $0 : nil }

  /// A word from a vocabulary that authors may extend with `ext_…`.
  package static func openChoice(_ words: [String]) -> Wording {
    Wording(.choice(words, open: true)) { syntax, reading in
      guard let text = syntax.text else {
        reading.reportWrongType(syntax, wants: .choice(words, open: true))
        return nil
      }
      if words.contains(text) || (text.hasPrefix("ext_") && text.count > 4) { return text }
      reading.reportUnknown(
        "unknown-word", "`\(text.shortened)` is not a word that `\(reading.field)` knows", word: text, among: words,
        at: syntax.node, .value)
      return nil
    }
  }

  /// A new id; it is declared in the namespace, inside the scope that is being read where `scoped`.
  package static func id(_ namespace: Namespace, scoped: Bool = false) -> Wording {
    Wording(.id(namespace)) { syntax, reading in
      guard let text = syntax.text else {
        reading.reportWrongType(syntax, wants: .id(namespace))
        reading.incomplete.insert(namespace)
        return nil
      }
      // A criterion's name is read by people too, so it may be several words: `site log`.
      let words = namespace == .name ? text.split(separator: " ", omittingEmptySubsequences: false) : [text[...]]
      guard words.allSatisfy({ String.isID($0) }) else {
        reading.report(
          "bad-id", "`\(text.shortened)` is not an id", at: syntax.node,
          help: "begin with a letter or digit and go on with letters, digits, `.`, `_` and `-`")
        // Declared all the same, so that what refers to it is not reported too.
        reading.recover { $0.declare(namespace, text, at: syntax.node, in: scoped ? $0.scope : nil) }
        return nil
      }
      reading.declare(namespace, text, at: syntax.node, in: scoped ? reading.scope : nil)
      return text
    }
  }

  /// The id of something that is declared elsewhere; whether it exists is asked when everything has been read.
  package static func reference(_ namespace: Namespace) -> Wording {
    Wording(.reference(namespace)) { syntax, reading in
      guard let text = syntax.text else {
        reading.reportWrongType(syntax, wants: .reference(namespace))
        return nil
      }
      reading.refer(to: namespace, text, at: syntax.node)
      return text
    }
  }
}

extension String {
  /// At most 40 characters of it, on one line, for messages.
  package var shortened: String { shortened(to: 40) }

  /// At most so many characters of it, on one line.
  package func shortened(to most: Int) -> String {
    let line = self.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: " ")
    return line.count <= most ? line : line.prefix(most - 3) + "..."
  }
}

extension String {
  /// `[A-Za-z0-9][A-Za-z0-9._-]*`, at most 200 characters.
  package static func isID(_ text: some StringProtocol) -> Bool {
    func isPlain(_ byte: UInt8) -> Bool {
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }
    guard let first = text.utf8.first, isPlain(first), text.utf8.count <= 200 else { return false }
    return text.utf8.allSatisfy { isPlain($0) || $0 == 46 || $0 == 95 || $0 == 45 }
  }
}
