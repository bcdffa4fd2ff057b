/// A record as data: its name, what it is for, and its fields.
package struct RecordDescription: Hashable, Sendable {
  package let name: String
  package let says: String
  /// The standard that it follows.
  package let source: String
  package var fields: [FieldDescription]
  /// Whether it is a document of its own, which its first field names.
  package let isDocument: Bool
  /// Whether plugins may add fields of their own under their name.
  package let allowsExtensions: Bool

  package init<Record>(_ type: RecordType<Record>, isDocument: Bool = false) {
    name = type.name
    says = type.says
    source = type.source
    fields = type.fieldDescriptions
    self.isDocument = isDocument
    allowsExtensions = type.allowsExtensions
  }

  /// One that nothing here reads, such as what a word of plugins takes.
  package init(name: String, says: String, fields: [FieldDescription], allowsExtensions: Bool = false) {
    self.name = name
    self.says = says
    source = ""
    self.fields = fields
    isDocument = false
    self.allowsExtensions = allowsExtensions
  }

  package init(document kind: DocumentKind) {
    name = kind.word
    says = kind.says
    source = kind.source
    fields = kind.fields
    isDocument = true
    allowsExtensions = kind.allowsExtensions
  }
}
