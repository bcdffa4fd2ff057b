internal import AssayFormats
internal import AssayModel
internal import AssayScripting
internal import AssayTesting

/// The words that stand before braces and texts in a session: what each means and takes.
struct SessionWords {
  struct Word {
    let name: String
    let says: String
    /// What stands between its braces.
    let fields: [FieldDescription]
    /// What stands behind it.
    let form: TypeForm
  }

  private let words: [String: Word]

  init(_ vocabulary: Vocabulary) {
    var words: [String: Word] = [:]
    func add(_ name: String, _ says: String, _ fields: [FieldDescription] = [], _ form: TypeForm = .anything) {
      if words[name] == nil { words[name] = Word(name: name, says: says, fields: fields, form: form) }
    }
    let criteria = vocabulary.kinds
    for kind in criteria { add(kind.luaName, kind.says, kind.fields, kind.value) }
    for word in BenchWord.trying {
      let described = DocumentKind.named(word.name)
      add(word.name, word.says, described?.fields ?? [], Self.reference(of: word.name))
    }
    // The first field of a document is its word, which stands before the braces.
    for kind in DocumentKind.builtIn { add(kind.word, kind.says, Array(kind.fields.dropFirst())) }
    for word in PluginWord.builtIn where word.isFunction { add(word.name, word.says) }
    self.words = words
  }

  subscript(name: String) -> Word? { words[name] }
  /// In the order of their bytes.
  var all: [Word] { words.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) } }

  /// What a word of the bench, or a method of a learner, is given.
  private static func reference(of word: String) -> TypeForm {
    switch word {
    case "learner": .reference(.learner)
    case "design", "earns", "misses", "holds", "evaluate", "explain", "verdict", "awarded": .reference(.credential)
    case "without": .reference(.achievement)
    default: .anything
    }
  }

  /// The fields that may stand in the innermost braces; empty where none are known.
  func fields(within openings: [EntrySurroundings.Opening]) -> [FieldDescription] {
    var form = TypeForm.anything
    var fields: [FieldDescription] = []
    for opening in openings {
      switch opening {
      case .word(let name):
        form = Self.methodForm(name) ?? words[name]?.form ?? .anything
        fields = Self.methodFields(name) ?? words[name]?.fields ?? []
        if fields.isEmpty { fields = form.fields }
      case .key(let key):
        form = fields.first { $0.name == key }?.form ?? .anything
        fields = form.fields
      case .item: fields = form.fields
      case .other: (form, fields) = (.anything, [])
      }
    }
    return fields
  }

  /// What may be named in a text that is given to a word or to a field.
  func namespaces(for receiver: EntrySurroundings.Opening, within openings: [EntrySurroundings.Opening]) -> [Namespace]
  {
    switch receiver {
    case .word(let name): (Self.methodForm(name) ?? words[name]?.form)?.namespaces ?? []
    case .key(let key):
      // The text may stand in the list that the key opened.
      (openings.last == receiver ? fields(within: openings.dropLast()) : fields(within: openings))
        .first { $0.name == key }?.form.namespaces ?? []
    case .item, .other: []
    }
  }

  private static func methodForm(_ name: String) -> TypeForm? {
    name.contains(":") ? reference(of: String(name.drop { $0 != ":" }.dropFirst())) : nil
  }

  /// `ana:with { … }` takes a record as learners have it.
  private static func methodFields(_ name: String) -> [FieldDescription]? {
    guard name.hasSuffix(":with") else { return nil }
    return DocumentKind.named("learner").map { Array($0.fields.dropFirst()) }
  }
}

extension TypeForm {
  /// The fields of the records that may stand here.
  fileprivate var fields: [FieldDescription] {
    switch self {
    case .record(let name):
      (RecordDescription.inside.first { $0.name == name } ?? RecordDescription.builtIn.first { $0.name == name })?
        .fields
        ?? []
    case .pattern: Pattern.type.fieldDescriptions
    case .list(let item), .oneOrMany(let item), .map(let item): item.fields
    case .either(let forms): forms.flatMap(\.fields)
    default: []
    }
  }

  /// What names of elsewhere may stand here.
  fileprivate var namespaces: [Namespace] {
    switch self {
    case .reference(let namespace): [namespace]
    case .list(let item), .oneOrMany(let item), .map(let item): item.namespaces
    case .either(let forms): forms.flatMap(\.namespaces)
    case .bounds(let form, _): form.namespaces
    default: []
    }
  }
}

extension PluginWord {
  /// Words that declare something of a plugin's mean nothing in a session.
  fileprivate var isFunction: Bool { if case .function = shape { true } else { false } }
}
