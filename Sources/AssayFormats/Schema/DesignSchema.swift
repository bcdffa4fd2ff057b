package import AssayModel

/// JSON Schemas of what authors write, made from the declarations by which it is read.
///
/// A schema refuses nothing that `assay check` accepts, but for texts in quotes where a number or a truth is wanted. What
/// depends on other documents, such as whether an id exists, no schema can see.
package struct DesignSchema: Sendable {
  /// Documents, each known by its first field.
  let documents: [RecordDescription]
  let records: [RecordDescription]
  let kinds: [CriterionKind]
  /// The plugins whose words may be written; nil where they are not known, so that any may.
  let plugins: [String]?
  /// Those of them whose words are not among the kinds, so that any word of theirs may be written.
  let unread: [String]?

  /// `kinds` may hold words of plugins; those in `unread` have others.
  package init(
    documents: [RecordDescription] = RecordDescription.builtIn.filter(\.isDocument),
    records: [RecordDescription] = RecordDescription.inside, kinds: [CriterionKind] = CriterionKind.builtIn,
    plugins: [String]? = nil, unread: [String]? = nil
  ) {
    self.documents = documents
    self.records = records
    self.kinds = kinds
    self.plugins = plugins?.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    self.unread = (unread ?? plugins)?.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// A schema and the name of its file.
  package struct File: Sendable {
    package let name: String
    package let schema: JSONValue
  }

  /// What single schemas are asked for by: `project`, `credential`, `stack` and so on.
  package var words: [String] { documents.map(\.name) }

  /// The schema of all documents, then one for each kind of document.
  package var files: [File] {
    [File(name: "assay.schema.json", schema: whole)]
      + documents.map { File(name: "\($0.name).schema.json", schema: schema(of: $0)) }
  }

  package func schema(for word: String) -> JSONValue? { documents.first { $0.name == word }.map(schema(of:)) }

  /// One schema for every document: which of them it is, its own word says.
  package var whole: JSONValue {
    let branches = documents.map { document -> JSONValue in
      let word = document.fields[0].name
      return [
        "if": ["type": "object", "required": [.string(word)]], "then": Self.reference(Self.name(ofDocument: document)),
      ]
    }
    return complete(
      title: "Assay", says: "Any document of a project.",
      [
        .init("type", "object"),
        .init("oneOf", .array(documents.map { ["required": [.string($0.fields[0].name)]] })),
        .init("allOf", .array(branches)),
      ])
  }

  private func schema(of document: RecordDescription) -> JSONValue {
    guard case .object(let members) = object(document) else { preconditionFailure("a record's schema is an object") }
    return complete(title: document.name, says: document.says, members.filter { $0.name != "description" })
  }

  /// With what it refers to, and all that refers to in turn.
  private func complete(title: String, says: String, _ members: [JSONValue.Member]) -> JSONValue {
    let all = definitions
    var used: Set<String> = []
    var waiting = Self.references(in: .object(members))
    while let name = waiting.popLast() {
      guard used.insert(name).inserted else { continue }
      guard let found = all.first(where: { $0.name == name }) else {
        preconditionFailure("no record is called `\(name)`: add it to `RecordDescription.inside`")
      }
      waiting += Self.references(in: found.value)
    }
    return .object(
      [
        .init("$schema", "https://json-schema.org/draft/2020-12/schema"), .init("title", .string(title)),
        .init("description", .string(says)),
      ] + members + [.init("$defs", .object(all.filter { used.contains($0.name) }))])
  }

  private static func references(in value: JSONValue) -> [String] {
    switch value {
    case .object(let members):
      members.flatMap { member -> [String] in
        if member.name == "$ref", case .string(let target) = member.value {
          return [String(target.dropFirst(referencePrefix.count))]
        }
        return references(in: member.value)
      }
    case .array(let items): items.flatMap(references)
    case .string, .integer, .decimal, .bool, .null: []
    }
  }

  static let referencePrefix = "#/$defs/"

  static func reference(_ name: String) -> JSONValue { ["$ref": .string(referencePrefix + name)] }
}
