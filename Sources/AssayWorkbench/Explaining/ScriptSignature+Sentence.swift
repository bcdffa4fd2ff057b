internal import AssayScripting

extension ScriptSignature {
  /// `Takes `from` (date), `to` (date). Gives integer.`
  var sentence: String {
    let arguments = takes.map { "`\($0.name)` (\(Self.plain($0.type)))" }.joined(separator: ", ")
    return [takes.isEmpty ? nil : "Takes \(arguments).", gives == "nil" ? nil : "Gives \(Self.plain(gives))."]
      .compactMap { $0 }.joined(separator: " ")
  }

  /// A type as people say it: `assay.date` is a date, `string?` a string or nil.
  private static func plain(_ type: String) -> String {
    if type.hasPrefix("fun(") { return "function" }
    if type == "any" { return "anything" }
    if type.hasSuffix("?") { return plain(String(type.dropLast())) + " or nil" }
    if type.hasSuffix("[]"), !type.contains("|") {
      let item = String(type.dropLast(2))
      return item == "any" ? "list" : "list of \(plain(item))s"
    }
    if type.contains("|") { return type.split(separator: "|").map { plain(String($0)) }.joined(separator: " or ") }
    guard type.hasPrefix("assay.") else { return type }
    return words(type.dropFirst("assay.".count))
  }

  /// What is tried or a document is called by its noun: `TriedLearner` is a learner, `LearnerDocument` a record.
  private static func words(_ name: Substring) -> String {
    var words: [String] = []
    for character in name {
      if words.isEmpty || character.isUppercase {
        words.append(character.lowercased())
      } else {
        words[words.count - 1].append(character)
      }
    }
    if words.last == "document" { return "record of a " + words.dropLast().joined(separator: " ") }
    return words.filter { $0 != "tried" }.joined(separator: " ")
  }
}
