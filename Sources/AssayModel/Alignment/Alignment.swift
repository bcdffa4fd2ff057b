/// A link to a node of a framework. Open Badges 3.0, Alignment; CASE, CFAssociation.
package struct Alignment: Hashable, Sendable {
  package enum Relation: String, Hashable, Sendable, CaseIterable {
    case exact, close, broad, narrow, related, assesses, teaches, requires
  }

  /// The framework's id in this project, or the name by which it is known elsewhere, such as `esco`.
  package var framework: String?
  package var version: String?
  package var code: String?
  package var name: LocalizedText?
  package var url: String?
  package var relation: Relation?
  /// Open Badges 3.0, Alignment.targetType.
  package var kind: String?
  /// CASE and CTDL-ASN know who said so, and when.
  package var assertedBy: String?
  package var date: CalendarDate?
  package var place: Place

  package init(place: Place = Place()) { self.place = place }
}

extension Alignment {
  package static let type = RecordType<Alignment>(
    "alignment", "A link to a node of a framework.", source: "Open Badges 3.0, Alignment; CASE 1.1, CFAssociation",
    fields: [
      Field("framework", \.framework, .text, "The framework: its id here, or a well-known name such as `esco`."),
      Field("version", \.version, .text, "The framework's version."),
      Field("code", \.code, .text, "The node's code or identifier."),
      Field("name", \.name, .localizedText, "The node's name."),
      Field("url", \.url, .url, "The node's address."),
      Field("relation", \.relation, .choice(Relation.self), "How the two are related."),
      Field("kind", \.kind, .text, "What sort of node it is."),
      Field("asserted_by", \.assertedBy, .text, "Who says so."),
      Field("date", \.date, .date, "Since when."),
    ]
  ) { Alignment(place: Place($0)) }

  /// An alignment, or just a name.
  static let named = type.wording(
    or: Wording<String>.text.map {
      var alignment = Alignment()
      alignment.name = LocalizedText($0)
      return alignment
    })
}
