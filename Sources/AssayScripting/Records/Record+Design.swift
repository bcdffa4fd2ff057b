internal import AssayModel

/// Designs as scripts see them: what is written, field by field, with the types that the records declare.
extension Record {
  /// `plugins`: the ids under which designs may carry what plugins ask for; what is left out reads as an empty record.
  init(_ syntax: Syntax, as description: RecordDescription, plugins: [String]) {
    var fields: [String: RecordValue] = [:]
    var places: [String: NodeID] = [:]
    let forms = Dictionary(description.fields.map { ($0.name, $0.form) }) { first, _ in first }
    for entry in syntax.entries ?? [] {
      places[entry.key] = entry.value.node
      fields[entry.key] = RecordValue(entry.value, as: forms[entry.key] ?? .anything, plugins: plugins)
    }
    for plugin in plugins where fields[plugin] == nil && forms[plugin] == nil {
      fields[plugin] = .record(Record("record", known: [], fields: [:], isOpen: true))
    }
    var known = description.fields.map(\.name) + plugins
    if description.isDocument, let word = description.fields.first?.name, fields["id"] == nil {
      // What names a document is its id, whatever word stands before it.
      known.append("id")
      fields["id"] = fields[word]
      places["id"] = places[word]
    }
    self.init(description.name, known: known, fields: fields, node: syntax.node, places: places)
  }

  /// A map of which nothing is declared.
  fileprivate init(open syntax: Syntax, named name: String, value form: TypeForm, plugins: [String]) {
    let entries = syntax.entries ?? []
    self.init(
      name, known: [],
      fields: Dictionary(
        entries.compactMap { entry in RecordValue(entry.value, as: form, plugins: plugins).map { (entry.key, $0) } }
      ) { first, _ in first }, isOpen: true, node: syntax.node,
      places: Dictionary(entries.map { ($0.key, $0.value.node) }) { first, _ in first })
  }

  /// A criterion: its word under `word`, what is written after it under the word's own name, and its marks.
  fileprivate init(criterion syntax: Syntax, plugins: [String]) {
    let marks = Set(Criterion.markDescriptions.map(\.name))
    var record = Record(open: syntax, named: "criterion", value: .anything, plugins: plugins)
    if let word = syntax.entries?.first(where: { !marks.contains($0.key) })?.key { record.fields["word"] = .text(word) }
    self = record
  }
}

extension RecordValue {
  /// Nil where nothing is written, or something that its field does not take.
  init?(_ syntax: Syntax, as form: TypeForm, plugins: [String]) {
    if syntax.isNull { return nil }
    switch form {
    case .text, .url, .language, .country, .id, .reference, .date, .choice:
      guard let text = syntax.text else { return nil }
      self = .text(text)
    case .localizedText: self.init(localized: syntax, plugins)
    case .boolean, .integer, .decimal, .anything, .function: self.init(free: syntax, plugins)
    case .period, .hours, .credits, .money, .share:
      guard let text = syntax.text else {
        self.init(free: syntax, plugins)
        return
      }
      self = .quantity(text)
    case .list(let item), .oneOrMany(let item):
      self = .list((syntax.items ?? [syntax]).compactMap { RecordValue($0, as: item, plugins: plugins) })
    case .map(let value): self = .record(Record(open: syntax, named: "record", value: value, plugins: plugins))
    case .record(let name): self.init(syntax, record: name, plugins)
    case .bounds(let inner, _):
      if syntax.entries == nil {
        self.init(syntax, as: inner, plugins: plugins)
      } else {
        self = .record(Record(open: syntax, named: "range", value: inner, plugins: plugins))
      }
    case .either(let forms): self.init(syntax, either: forms, plugins)
    case .criterion: self = .record(Record(criterion: syntax, plugins: plugins))
    case .pattern: self.init(free: syntax, plugins)
    }
  }

  /// Text in the project's own language; a map of languages reads as the text that people are shown.
  private init?(localized syntax: Syntax, _ plugins: [String]) {
    if let text = syntax.text {
      self = .text(text)
      return
    }
    guard let entries = syntax.entries, !entries.isEmpty else { return nil }
    guard let text = (syntax["en"] ?? entries[0].value).text else { return nil }
    self = .text(text)
  }

  private init?(_ syntax: Syntax, record name: String, _ plugins: [String]) {
    guard syntax.entries != nil, let description = RecordDescription.builtIn.first(where: { $0.name == name }) else {
      self.init(free: syntax, plugins)
      return
    }
    self = .record(Record(syntax, as: description, plugins: plugins))
  }

  private init?(_ syntax: Syntax, either forms: [TypeForm], _ plugins: [String]) {
    let isRecord = syntax.entries != nil
    let isList = syntax.items != nil
    let fitting = forms.first { form in
      switch form {
      case .record, .map, .criterion, .pattern: isRecord
      case .list, .oneOrMany: isList
      case .either, .bounds, .localizedText, .anything: true
      case .text, .boolean, .integer, .decimal, .date, .period, .hours, .credits, .money, .share, .url, .language,
        .country, .choice, .id, .reference, .function:
        !isRecord && !isList
      }
    }
    self.init(syntax, as: fitting ?? .anything, plugins: plugins)
  }

  /// As it is written, where no type is known.
  private init?(free syntax: Syntax, _ plugins: [String]) {
    switch syntax.content {
    case .scalar(let scalar): self = scalar.isQuoted ? .text(scalar.text) : RecordValue(written: scalar.text)
    case .list(let items): self = .list(items.compactMap { RecordValue($0, as: .anything, plugins: plugins) })
    case .map: self = .record(Record(open: syntax, named: "record", value: .anything, plugins: plugins))
    case .empty: self = .list([])
    case .function: return nil
    }
  }
}
