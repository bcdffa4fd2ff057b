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

  /// `credential:ID/` for what is designed here, `achievement:ID/` for what exists already.
  package func path(of achievement: String) -> String {
    project.credentials[achievement] == nil ? "achievement:\(achievement)/" : "credential:\(achievement)/"
  }
}
