internal import AssayModel

/// Everything of one kind that the documents of a project hold: every assessment, every outcome.
struct Subjects {
  struct Subject {
    var syntax: Syntax
    var kind: RecordDescription
    /// The document in which it stands.
    var document: Syntax
    var documentKind: RecordDescription

    /// Where it says what it is called; the document's id, where it has no name of its own.
    var nameSyntax: Syntax? { syntax["id"] ?? syntax[kind.name] ?? document[documentKind.name] }
    var name: String { nameSyntax?.text ?? kind.name }
  }

  let name: String
  private let descriptions: [String: RecordDescription]
  private(set) var found: [Subject] = []

  init(of name: String, in documents: [Syntax]) {
    self.name = name
    descriptions = Dictionary(RecordDescription.builtIn.map { ($0.name, $0) }) { first, _ in first }
    for document in documents {
      guard let kind = document.entries?.lazy.compactMap({ DocumentKind.named($0.key)?.word }).first,
        let description = descriptions[kind]
      else { continue }
      look(at: document, as: .record(kind), in: document, description)
    }
  }

  /// A check of credentials may ask what only stacks have, and the other way round.
  private func credentialLike(_ description: RecordDescription) -> RecordDescription {
    guard name == "credential" else { return description }
    var both = description
    let known = Set(description.fields.map(\.name))
    for other in ["credential", "stack"] {
      both.fields += (descriptions[other]?.fields ?? []).filter { !known.contains($0.name) }
    }
    return both
  }

  private mutating func look(
    at syntax: Syntax, as form: TypeForm, in document: Syntax, _ kind: RecordDescription
  ) {
    switch form {
    case .record(let record):
      guard let entries = syntax.entries else { return }
      guard let description = descriptions[record] else { return }
      // A stack is a credential too.
      if record == name || (record == "stack" && name == "credential") {
        found.append(
          Subject(syntax: syntax, kind: credentialLike(description), document: document, documentKind: kind))
      }
      for entry in entries {
        guard let field = description.fields.first(where: { $0.name == entry.key }) else { continue }
        look(at: entry.value, as: field.form, in: document, kind)
      }
    case .list(let item), .oneOrMany(let item):
      for element in syntax.items ?? [syntax] { look(at: element, as: item, in: document, kind) }
    case .map(let value):
      for entry in syntax.entries ?? [] { look(at: entry.value, as: value, in: document, kind) }
    case .either(let forms):
      for form in forms { look(at: syntax, as: form, in: document, kind) }
    case .bounds(let inner, _): look(at: syntax, as: inner, in: document, kind)
    case .text, .localizedText, .boolean, .integer, .decimal, .date, .period, .hours, .credits, .money, .share, .url,
      .language, .country, .choice, .id, .reference, .criterion, .pattern, .anything, .function:
      break
    }
  }
}
