package import AssayModel

extension LintedProject {
  /// What is written under keys, one below the other; the place itself where one of them is not written.
  package func place(of keys: String..., at place: Place) -> Place {
    writing.value(of: keys, at: place)?.place ?? place
  }

  /// The item of a list that is written under a key; the list, or the place itself, where there is no such item.
  package func place(of key: String, item: Int, at place: Place) -> Place {
    guard let written = writing.value(of: [key], at: place) else { return place }
    guard case .list(let items) = written.content, items.indices.contains(item) else { return written.place }
    return items[item].place
  }

  /// Where the id of a document or record is written, which is where something that it lacks is reported.
  package func name(at place: Place) -> Place {
    guard let written = writing[place] else { return place }
    let words = DocumentKind.builtIn.map(\.word) + ["id"]
    return words.lazy.compactMap { written[$0] }.first?.place ?? place
  }

  /// A note with its place.
  package func note(_ message: String, at place: Place) -> Diagnostic.Note {
    Diagnostic.Note(message, at: sources.value(of: place.node))
  }

  /// The range of a few words of a text; of the whole text, where it is not written as it is in one line.
  package func range(of words: String, in text: String, at place: Place) -> SourceRange? {
    guard let whole = sources.value(of: place.node) else { return nil }
    guard whole.start.line == whole.end.line, let found = text.lowercased().firstRange(of: words),
      text.lowercased().unicodeScalars.count == text.unicodeScalars.count,
      Int(whole.end.column - whole.start.column) == text.unicodeScalars.count
    else { return whole }
    let before = text.lowercased()[..<found.lowerBound].unicodeScalars.count
    let start = SourcePosition(line: Int(whole.start.line), column: Int(whole.start.column) + before)
    let end = SourcePosition(line: Int(start.line), column: Int(start.column) + words.unicodeScalars.count)
    return SourceRange(file: whole.file, start: start, end: end)
  }

  /// `credential:ID/` for what is designed here, `achievement:ID/` for what exists already.
  package func path(of achievement: String) -> String {
    project.credentials[achievement] == nil ? "achievement:\(achievement)/" : "credential:\(achievement)/"
  }
}
