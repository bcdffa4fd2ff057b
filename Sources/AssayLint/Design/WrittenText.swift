internal import AssayModel

/// A text for people, in one language.
struct WrittenText: Sendable {
  /// The field: `title`, `statement`.
  let field: String
  /// As it is written; nil for text without one.
  let language: String?
  let text: String
  /// The scalar, or what stands for the text.
  let place: Place
  /// The whole text, with all of its languages.
  let whole: Place
  let path: String
  /// The word of the document: `credential`.
  let document: String

  static let fields: Set<String> = [
    "title", "description", "statement", "purpose", "target_group", "says", "stated", "alt", "revocation", "decision",
  ]
}

extension WrittenText {
  /// Every text for people, in the order in which it is written.
  static func all(in documents: [(path: String, document: Syntax)]) -> [WrittenText] {
    documents.flatMap { path, document in
      let word = String(path.prefix { $0 != ":" })
      return document.all.flatMap { value -> [WrittenText] in
        guard case .map(let entries) = value.content else { return [] }
        return entries.filter { WrittenText.fields.contains($0.key) }.flatMap { entry -> [WrittenText] in
          func text(_ language: String?, _ written: Syntax) -> WrittenText? {
            written.text.map {
              WrittenText(
                field: entry.key, language: language, text: $0, place: written.place, whole: entry.value.place,
                path: path, document: word)
            }
          }
          guard case .map(let versions) = entry.value.content else { return [text(nil, entry.value)].compactMap { $0 } }
          return versions.filter { LocalizedText.isLanguageTag($0.key) }.compactMap { text($0.key, $0.value) }
        }
      }
    }
  }
}
