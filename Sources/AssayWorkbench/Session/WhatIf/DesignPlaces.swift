internal import AssayModel

/// The places of a design that can be changed to see what happens: its fields, and the fields of its criteria.
///
/// A criterion goes by its name, by its word, by what it is about, or by both: `electives.at_least`, `hours`,
/// `weld-test.score`, `holds:safety-induction`; an assessment or an outcome by its id: `weld-test.grading.pass`. Where
/// two go by one of them, it names neither.
struct DesignPlaces {
  /// A way from a document to one of its parts.
  enum Step: Hashable {
    case key(String)
    case item(Int)
    /// Within a value that may be written in short, as `assessment: weld-test` is for `{ id: weld-test }`.
    case field(String, short: String)
  }

  private let document: Syntax
  private let words: Vocabulary
  private var steps: [String: [Step]] = [:]
  private var doubtful: Set<String> = []

  init(_ design: (syntax: Syntax, kind: RecordDescription), words: Vocabulary) {
    document = design.syntax
    self.words = words
    // The first field is the document's word, and its id is no matter of degree.
    for field in design.kind.fields.dropFirst() { steps[field.name] = [.key(field.name)] }
    if let requires = document["requires"] { look(into: requires, at: [.key("requires")]) }
    for place in doubtful { steps[place] = nil }
    for entry in document.entries ?? [] where entry.key != "requires" {
      guard let inner = entry.value.entries else { continue }
      for part in inner { note(entry.key + "." + part.key, [.key(entry.key), .key(part.key)]) }
    }
    for entry in document.entries ?? [] where entry.key != "requires" {
      for (index, item) in (entry.value.entries == nil ? entry.value.items ?? [] : []).enumerated() {
        guard let id = item["id"]?.text else { continue }
        noteParts(of: item, called: id, at: [.key(entry.key), .item(index)])
      }
    }
  }

  /// In the order of their bytes.
  var all: [String] { steps.keys.sorted() }

  /// The place that is meant: of a node's path, what stands last says which it is.
  func place(_ written: String) -> String? {
    if steps[written] != nil { return written }
    guard let slash = written.lastIndex(of: "/") else { return nil }
    let last = String(written[written.index(after: slash)...])
    return steps[last] == nil ? nil : last
  }

  /// The places within what goes by a name.
  func inside(_ name: String) -> [String] { all.filter { $0.hasPrefix(name + ".") } }

  /// The document with another value at a place; nil where there is none of that name.
  func changed(_ place: String, to value: Syntax) -> Syntax? {
    steps[place].map { Self.changed(document, $0[...], to: value) }
  }

  /// What is written at a place; nil where nothing is.
  func value(at place: String) -> Syntax? {
    var found: Syntax? = document
    for step in steps[place] ?? [] {
      switch step {
      case .key(let key): found = found?[key]
      case .field(let key, let short):
        found = found?.entries == nil && key == short ? found : found?[key]
      case .item(let index): found = found?.items.flatMap { index < $0.count ? $0[index] : nil }
      }
    }
    return found
  }

  /// The fields of something that has an id, and those within them.
  private mutating func noteParts(of syntax: Syntax, called name: String, at path: [Step]) {
    for entry in syntax.entries ?? [] where entry.key != "id" {
      let place = name + "." + entry.key
      if entry.value.entries?.isEmpty ?? true { note(place, path + [.key(entry.key)]) }
      noteParts(of: entry.value, called: place, at: path + [.key(entry.key)])
    }
  }

  private mutating func note(_ place: String, _ steps: [Step]) {
    if doubtful.contains(place) { return }
    if let known = self.steps[place], known != steps { doubtful.insert(place) } else { self.steps[place] = steps }
  }

  private mutating func look(into syntax: Syntax, at path: [Step]) {
    if let items = syntax.items, syntax.entries == nil || !items.isEmpty {
      for (index, item) in items.enumerated() { look(into: item, at: path + [.item(index)]) }
    }
    guard let entries = syntax.entries else { return }
    for entry in entries {
      if let kind = words[entry.key] { note(entry, kind, in: entries, at: path) }
      look(into: entry.value, at: path + [.key(entry.key)])
    }
  }

  private mutating func note(_ entry: Syntax.Entry, _ kind: CriterionKind, in entries: [Syntax.Entry], at path: [Step])
  {
    let about = entry.value.text ?? entry.value["id"]?.text ?? entry.value["assessment"]?.text
    let name = entries.first { $0.key == "name" }?.value.text
    let labels = [name, about.map { "\(kind.word):\($0)" }, about, kind.word]
    // What stands alone behind the word is its first field.
    let short = kind.fields.first?.name
    for label in labels.compactMap({ $0 }) {
      let own = path + [.key(entry.key)]
      if entry.value.entries == nil { note(label, own) }
      for field in kind.fields {
        note("\(label).\(field.name)", own + [short.map { .field(field.name, short: $0) } ?? .key(field.name)])
      }
      for mark in entries where mark.key != entry.key { note("\(label).\(mark.key)", path + [.key(mark.key)]) }
    }
  }

  private static func changed(_ syntax: Syntax, _ path: ArraySlice<Step>, to value: Syntax) -> Syntax {
    guard let step = path.first else { return value }
    var syntax = syntax
    switch step {
    case .item(let index):
      guard var items = syntax.items, index < items.count else { return syntax }
      items[index] = changed(items[index], path.dropFirst(), to: value)
      syntax.content = .list(items)
    case .field(let key, let short):
      if syntax.entries == nil {
        if key == short, path.count == 1 { return value }
        syntax.content = .map([.init(key: short, value: syntax)])
      }
      return changed(syntax, [.key(key)] + path.dropFirst(), to: value)
    case .key(let key):
      // A bare value means one of the fields that it gives way to.
      var entries = syntax.entries ?? []
      let nothing = Syntax(node: value.node, content: .empty)
      if let index = entries.firstIndex(where: { $0.key == key }) {
        entries[index].value = changed(entries[index].value, path.dropFirst(), to: value)
      } else {
        entries.append(.init(key: key, value: changed(nothing, path.dropFirst(), to: value)))
      }
      syntax.content = .map(entries)
    }
    return syntax
  }
}
