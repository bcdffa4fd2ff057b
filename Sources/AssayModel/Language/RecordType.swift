/// One field of a record: the key an author writes, what may stand there, and what it is for.
package struct Field<Record>: Sendable {
  package let name: String
  package let says: String
  package let form: TypeForm
  package let isRequired: Bool
  /// Of what there may be new ids in its value.
  package let declares: Set<Namespace>
  /// Says whether there was a value to keep.
  let read: @Sendable (Syntax, inout Record, inout Reading) -> Bool

  package init<Value>(
    _ name: String, _ path: any WritableKeyPath<Record, Value> & Sendable, _ wording: Wording<Value>,
    required: Bool = false,
    _ says: String
  ) {
    self.init(name, wording.form, declares: wording.declares, required, says) { syntax, record, reading in
      guard let value = wording.read(syntax, &reading) else { return false }
      record[keyPath: path] = value
      return true
    }
  }

  package init<Value>(
    _ name: String, _ path: any WritableKeyPath<Record, Value?> & Sendable, _ wording: Wording<Value>,
    required: Bool = false,
    _ says: String
  ) {
    self.init(name, wording.form, declares: wording.declares, required, says) { syntax, record, reading in
      guard let value = wording.read(syntax, &reading) else { return false }
      record[keyPath: path] = value
      return true
    }
  }

  /// A field that is kept in a way of its own.
  package init(
    _ name: String, _ form: TypeForm, required: Bool = false, _ says: String,
    read: @escaping @Sendable (Syntax, inout Record, inout Reading) -> Void
  ) {
    self.init(name, form, declares: [], required, says) { syntax, record, reading in
      read(syntax, &record, &reading)
      return true
    }
  }

  private init(
    _ name: String, _ form: TypeForm, declares: Set<Namespace>, _ required: Bool, _ says: String,
    read: @escaping @Sendable (Syntax, inout Record, inout Reading) -> Bool
  ) {
    self.name = name
    self.says = says
    self.form = form
    self.declares = declares
    isRequired = required
    self.read = read
  }

  /// The same field of a larger record that holds this one.
  package func lifted<Outer>(_ path: any WritableKeyPath<Outer, Record> & Sendable) -> Field<Outer> {
    let read = self.read
    return Field<Outer>(name, form, declares: declares, isRequired, says) { syntax, outer, reading in
      read(syntax, &outer[keyPath: path], &reading)
    }
  }
}

/// A map with named fields, such as an assessment: one declaration for reading, messages, schema and reference page.
package struct RecordType<Record: Sendable>: Sendable {
  /// The word for it in messages and on its reference page: `assessment`.
  package let name: String
  package let says: String
  /// The standard that it follows, with its clause.
  package let source: String
  package let fields: [Field<Record>]
  /// Whether plugins may add fields of their own under their name.
  package let allowsExtensions: Bool
  /// Of what there may be new ids in such a record.
  package let declares: Set<Namespace>
  private let fieldIndex: [String: Int]
  /// The places of the required fields among all.
  private let required: [Int]
  private let make: @Sendable (NodeID) -> Record
  private let keepExtension: (@Sendable (String, Syntax, inout Record) -> Void)?

  package init(
    _ name: String, _ says: String, source: String = "", fields: [Field<Record>],
    extensions: (@Sendable (String, Syntax, inout Record) -> Void)? = nil, make: @escaping @Sendable (NodeID) -> Record
  ) {
    self.name = name
    self.says = says
    self.source = source
    self.fields = fields
    self.make = make
    declares = fields.reduce(into: []) { all, field in
      if case .id(let namespace) = field.form { all.insert(namespace) }
      all.formUnion(field.declares)
    }
    allowsExtensions = extensions != nil
    keepExtension = extensions
    fieldIndex = Dictionary(uniqueKeysWithValues: fields.enumerated().map { ($1.name, $0) })
    required = fields.indices.filter { fields[$0].isRequired }
  }

  /// The same record read from a map; one diagnostic for each unknown, unreadable or missing field.
  package var wording: Wording<Record> {
    Wording(.record(name), declares: declares) { syntax, reading in self.read(syntax, &reading) }
  }

  /// The record, or the record that `shorthand` makes of a scalar or list.
  package func wording(or shorthand: Wording<Record>) -> Wording<Record> {
    Wording(.either([shorthand.form, .record(name)]), declares: declares.union(shorthand.declares)) { syntax, reading in
      if syntax.entries != nil { return self.read(syntax, &reading) }
      return shorthand.read(syntax, &reading)
    }
  }

  /// Reads every field, in the order in which it is written. `skipping` names keys that someone else has read.
  ///
  /// A record that lacks a required field is lost, unless it is wanted all the same.
  package func read(
    _ syntax: Syntax, _ reading: inout Reading, skipping: Set<String> = [], keepingIncomplete: Bool = false
  ) -> Record? {
    guard let entries = syntax.entries else {
      reading.reportWrongType(syntax, wants: .record(name))
      return nil
    }
    var record = make(syntax.node)
    let outerField = reading.field
    defer { reading.field = outerField }
    var written = [Bool](repeating: false, count: fields.count)
    var misspelt = Set<String>()
    var isComplete = true
    for entry in entries where !skipping.contains(entry.key) {
      if let index = fieldIndex[entry.key] {
        written[index] = true
        reading.field = entry.key
        let isRead = fields[index].read(entry.value, &record, &reading)
        if !isRead, fields[index].isRequired { isComplete = false }
      } else if let keepExtension,
        reading.plugins.contains(entry.key) || reading.vocabulary.lostPlugins.contains(entry.key)
      {
        keepExtension(entry.key, entry.value, &record)
      } else {
        let known = fields.map(\.name).filter { name in !entries.contains { $0.key == name } }
        if allowsExtensions, reading.mayBelongToLostPlugin(entry, among: known) { continue }
        // What a plugin keeps under its name is a map of its own.
        let plugins = allowsExtensions && entry.value.entries != nil ? reading.plugins.sorted() : []
        reading.reportUnknownField(entry, of: name, among: known + plugins)
        // One fault, one diagnostic: what was meant is read, so that what it declares is not missing elsewhere.
        if let meant = NearestWord.to(entry.key, among: known), misspelt.insert(meant).inserted,
          let index = fieldIndex[meant]
        {
          reading.recover {
            $0.field = meant
            if !fields[index].read(entry.value, &record, &$0), fields[index].isRequired { isComplete = false }
          }
        }
      }
    }
    for index in required where !written[index] {
      let field = fields[index]
      if skipping.contains(field.name) || misspelt.contains(field.name) { continue }
      isComplete = false
      reportMissing(field, in: syntax, entries, &reading)
    }
    return isComplete || keepingIncomplete ? record : nil
  }

  private func reportMissing(
    _ field: Field<Record>, in syntax: Syntax, _ entries: [Syntax.Entry], _ reading: inout Reading
  ) {
    let named = entries.first { entry in
      guard let index = fieldIndex[entry.key], case .id = fields[index].form else { return false }
      return true
    }
    let message = "\(name.withArticle) needs `\(field.name)`"
    let isScript = reading.sources.value(of: syntax.node).map { reading.sources.path(of: $0.file).hasSuffix(".lua") }
    let help = "add `\(field.name)\(isScript == true ? " =" : ":")` with \(field.form.noun)"
    if let named {
      reading.report("missing-field", message, at: named.value.node, help: help)
    } else {
      reading.report("missing-field", message, at: syntax.node, .key, help: help)
    }
  }
}

extension String {
  /// With `a` or `an` before it, unless it is nothing that one could count.
  package var withArticle: String {
    // A partner's word is a name.
    if contains("/") { return "`\(self)`" }
    if ["evidence", "experience", "counting", "quality assurance"].contains(self) || hasSuffix("settings") {
      return self
    }
    // A partner's word, or one that is no noun.
    if contains("/") || self == "uses" { return "`\(self)`" }
    return (first.map { "aeiou".contains($0) } ?? false ? "an " : "a ") + self
  }
}
