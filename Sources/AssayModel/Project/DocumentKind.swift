/// A kind of document: the word that says what a document is, and where it goes in the project.
package struct DocumentKind: Sendable {
  package let word: String
  package let says: String
  package let source: String
  package let fields: [FieldDescription]
  package let allowsExtensions: Bool
  /// Reads a document into the project.
  let read: @Sendable (Syntax, inout Reading, inout Project) -> Void

  /// `scope` makes of the document's id what its own ids are unique within; nil for documents without ids of their own.
  package init<Record: Sendable>(
    _ type: RecordType<Record>, scope: (@Sendable (String) -> String)? = nil, dangling: Diagnostic.Severity = .error,
    keep: @escaping @Sendable (Record, inout Project) -> Void
  ) {
    let word = type.fields[0].name
    self.word = word
    says = type.says
    source = type.source
    fields = type.fieldDescriptions
    allowsExtensions = type.allowsExtensions
    read = { syntax, reading, project in
      let id = syntax[word]?.text
      reading.scope = id.flatMap { scope?($0) }
      // A stack is a credential: paths call both so.
      reading.document = "\(word == "stack" ? "credential" : word):\(id ?? "")/"
      reading.danglingSeverity = dangling
      reading.field = ""
      defer {
        reading.scope = nil
        reading.document = nil
        reading.danglingSeverity = .error
      }
      if let record = type.read(syntax, &reading) {
        keep(record, &project)
      } else if id == nil {
        reading.incomplete.formUnion(type.declares)
      }
    }
  }
}

extension DocumentKind {
  /// Reads one document; exactly one of its keys must say what it is.
  static func read(_ syntax: Syntax, _ reading: inout Reading, into project: inout Project) {
    guard let entries = syntax.entries else {
      if syntax.isNull { return }
      reading.field = "a document"
      reading.report(
        "unknown-document", "a document is a map of fields, not \(syntax.noun)", at: syntax.node,
        help: "begin with what it describes, such as `credential: cloud-operator`")
      reading.incomplete = Set(Namespace.allCases)
      return
    }
    let chosen = entries.compactMap { entry in builtIn.first { $0.word == entry.key }.map { (kind: $0, entry: entry) } }
    switch chosen.count {
    case 1: chosen[0].kind.read(syntax, &reading, &project)
    case 0: reportUnknown(syntax, entries, &reading, into: &project)
    default:
      reading.report(
        "two-documents", "this document is \(chosen[0].kind.word.withArticle) and \(chosen[1].kind.word.withArticle)",
        at: chosen[1].entry.value.node, .key,
        notes: [.init("first here", at: reading.sources.key(of: chosen[0].entry.value.node))],
        help: "begin a document of its own with `---`")
      reading.incomplete = Set(Namespace.allCases)
    }
  }

  private static func reportUnknown(
    _ syntax: Syntax, _ entries: [Syntax.Entry], _ reading: inout Reading, into project: inout Project
  ) {
    let words = builtIn.map(\.word)
    for entry in entries {
      guard let nearest = NearestWord.to(entry.key, among: words),
        let kind = builtIn.first(where: { $0.word == nearest })
      else { continue }
      reading.reportUnknown(
        "unknown-document", "`\(entry.key.shortened)` is no kind of document", word: entry.key, among: words,
        at: entry.value.node, .key)
      let renamed = entries.map { $0.key == entry.key ? Syntax.Entry(key: kind.word, value: $0.value) : $0 }
      reading.recover { kind.read(Syntax(node: syntax.node, content: .map(renamed)), &$0, &project) }
      return
    }
    reading.report(
      "unknown-document", "nothing says what this document is", at: entries.first?.value.node ?? syntax.node, .key,
      help: "begin with one of " + words.map { "`\($0):`" }.joined(separator: ", "))
    reading.incomplete = Set(Namespace.allCases)
  }
}

extension DocumentKind {
  package static func named(_ word: String) -> DocumentKind? { builtIn.first { $0.word == word } }
}
