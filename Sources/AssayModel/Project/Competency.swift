/// A node of a framework. CASE 1.1, CFItem; CTDL-ASN, Competency.
package struct Competency: Hashable, Sendable {
  package var id: String
  package var title: LocalizedText?
  package var statement: LocalizedText?
  /// CASE 1.1, CFItem.humanCodingScheme.
  package var code: String?
  /// CASE 1.1, CFItem.CFItemType.
  package var kind: String?
  package var parent: String?
  package var url: String?
  package var align: [Alignment] = []
  package var place: Place

  package init(id: String, place: Place = Place()) {
    self.id = id
    self.place = place
  }
}

extension Competency {
  package static let type = RecordType<Competency>(
    "competency", "A node of a framework.", source: "CASE 1.1, CFItem; CTDL-ASN, Competency",
    fields: [
      Field("id", \.id, .id(.competency, scoped: true), required: true, "Its id, unique in the framework."),
      Field("title", \.title, .localizedText, "A short name."),
      Field("statement", \.statement, .localizedText, "What one who has it can do."),
      Field("code", \.code, .text, "Its code in the framework."),
      Field("kind", \.kind, .text, "What sort of node it is."),
      Field("parent", \.parent, .reference(.competency), "The node of the same framework that it is part of."),
      Field("url", \.url, .url, "Its address."),
      Field("align", \.align, .list(of: Alignment.type.wording), "Nodes of other frameworks that it corresponds to."),
    ]
  ) { Competency(id: "", place: Place($0)) }
}
