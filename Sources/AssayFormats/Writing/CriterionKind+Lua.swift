package import AssayModel

extension CriterionKind {
  /// The example of the kind as a plugin writes it, made from the one that designs have.
  package var luaExample: String {
    var sources = SourceMap()
    let read = DocumentReader(path: "example.yaml").read(Array(example.utf8), into: &sources)
    guard let document = read.documents.first else { preconditionFailure("the example of `\(word)` is no YAML") }
    return LuaTerm(criterion: document).text()
  }
}

extension LuaTerm {
  /// A word with what it is given; what any criterion may carry stands between the same braces.
  init(criterion syntax: Syntax) {
    let marks = Set(Criterion.markDescriptions.map(\.name))
    let entries = syntax.entries
    guard let chosen = entries.first(where: { !marks.contains($0.key) }) else {
      self = .table([])
      return
    }
    let kind = Vocabulary.builtIn[chosen.key]
    let value = LuaTerm(chosen.value, as: kind?.value ?? .anything, fields: kind?.fields ?? [])
    let carried = entries.filter { $0.key != chosen.key }.map { entry in
      let form = Criterion.markDescriptions.first { $0.name == entry.key }?.form
      return Entry(key: entry.key, value: LuaTerm(entry.value, as: form ?? .anything, fields: []))
    }
    let word = CriterionKind.luaName(of: chosen.key)
    switch value {
    case .table(let own): self = .call(word: word, .table(own + carried))
    case .plain where carried.isEmpty: self = .call(word: word, value)
    case .plain, .call: self = .call(word: word, .table([Entry(key: nil, value: value)] + carried))
    }
  }

  /// `fields`: those of a record that the form does not name.
  init(_ syntax: Syntax, as form: TypeForm, fields: [FieldDescription] = []) {
    switch syntax.content {
    case .scalar(let scalar): self = .plain(Self.literal(scalar))
    case .list(let items):
      self = .table(items.map { Entry(key: nil, value: LuaTerm($0, as: form.element, fields: fields)) })
    case .map(let entries) where form.takesCriterion(of: entries.map(\.key)): self.init(criterion: syntax)
    case .map(let entries):
      let known = form.recordFields ?? fields
      self = .table(
        entries.map { entry in
          let form = known.first { $0.name == entry.key }?.form ?? .anything
          return Entry(key: entry.key, value: LuaTerm(entry.value, as: form, fields: []))
        })
    case .empty, .function: self = .table([])
    }
  }

  /// Whole numbers and truths are what they are; every quantity is text.
  private static func literal(_ scalar: Syntax.Scalar) -> String {
    if !scalar.isQuoted {
      if scalar.text == "true" || scalar.text == "false" { return scalar.text }
      if let number = Int(scalar.text), "\(number)" == scalar.text { return scalar.text }
    }
    return quoted(scalar.text)
  }
}

extension TypeForm {
  fileprivate var element: TypeForm {
    switch self {
    case .list(let item), .oneOrMany(let item): item
    case .either(let forms): forms.first { $0.isList }?.element ?? .anything
    default: .anything
    }
  }

  private var isList: Bool {
    switch self {
    case .list, .oneOrMany: true
    default: false
    }
  }

  /// Whether a map with these keys is a criterion here, and not a pattern.
  fileprivate func takesCriterion(of keys: [String]) -> Bool {
    switch self {
    case .criterion: true
    case .oneOrMany(let form): form.takesCriterion(of: keys)
    case .either(let forms):
      forms.contains { $0.takesCriterion(of: keys) }
        && !(forms.contains(.pattern)
          && keys.contains { key in Pattern.type.fieldDescriptions.contains { $0.name == key } })
    default: false
    }
  }

  /// The fields of the record of this name, where it is one that all share.
  fileprivate var recordFields: [FieldDescription]? {
    switch self {
    case .record(let name): RecordDescription.inside.first { $0.name == name }?.fields
    case .pattern: Pattern.type.fieldDescriptions
    case .either(let forms): forms.lazy.compactMap(\.recordFields).first
    default: nil
    }
  }
}
