/// Text for people, in one language or several. Plain text is in the project's own language.
package struct LocalizedText: Hashable, Sendable {
  package struct Version: Hashable, Sendable {
    /// A BCP 47 tag; nil for text written without one.
    package var language: String?
    package var text: String
  }

  /// In the order of the language tags, so that it does not matter how they were written.
  package private(set) var versions: [Version]

  package init(_ text: String) { versions = [Version(language: nil, text: text)] }

  package init(byLanguage texts: [String: String]) {
    versions = texts.sorted { $0.key < $1.key }.map { Version(language: $0.key, text: $0.value) }
  }

  /// The text to show: in the language asked for, else English, else the first.
  package func text(in language: String? = nil) -> String {
    let wanted = versions.first { $0.language == language } ?? versions.first { $0.language == "en" } ?? versions.first
    return wanted?.text ?? ""
  }

  /// BCP 47 in the shape that Open Badges 3.0 asks for (`inLanguage`).
  package static func isLanguageTag(_ tag: String) -> Bool {
    func isLetters(_ part: Substring) -> Bool { part.utf8.allSatisfy { (65...90).contains($0 & 0xDF) } }
    // Most words that are asked about are keys, which are too long.
    let first = Substring(tag.utf8.prefix { $0 != UInt8(ascii: "-") })
    guard (2...4).contains(first.utf8.count), isLetters(first) else { return false }
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count <= 3
      && parts.dropFirst().allSatisfy { part in
        (part.utf8.count == 4 && isLetters(part)) || (part.utf8.count == 2 && isLetters(part))
          || (part.utf8.count == 3 && part.utf8.allSatisfy { (48...57).contains($0) })
      }
  }
}

extension Wording where Value == LocalizedText {
  package static let localizedText = Wording(.localizedText) { syntax, reading in
    guard let entries = syntax.entries else {
      guard let text = syntax.text else {
        reading.reportWrongType(syntax, wants: .localizedText)
        return nil
      }
      return LocalizedText(text)
    }
    var texts: [String: String] = [:]
    let field = reading.field
    for entry in entries {
      guard LocalizedText.isLanguageTag(entry.key) else {
        reading.report(
          "bad-language", "`\(entry.key.shortened)` is not a language tag such as `en`", at: entry.value.node, .key)
        continue
      }
      reading.field = "\(field).\(entry.key)"
      if let text = Wording<String>.text.read(entry.value, &reading) { texts[entry.key] = text }
    }
    return texts.isEmpty ? nil : LocalizedText(byLanguage: texts)
  }
}
