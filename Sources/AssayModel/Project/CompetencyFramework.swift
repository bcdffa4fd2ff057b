/// A published set of competencies. CASE 1.1, CFDocument; CTDL-ASN, CompetencyFramework.
package struct CompetencyFramework: Hashable, Sendable {
  package var id: String
  package var title: LocalizedText?
  package var version: String?
  /// From the lowest to the highest.
  package var levels: [String] = []
  package var competencies: [Competency] = []
  package var place: Place

  package init(id: String, place: Place = Place()) {
    self.id = id
    self.place = place
  }
}

/// A node of a framework. CASE 1.1, CFItem.
package struct Competency: Hashable, Sendable {
  package var id: String
  package var statement: LocalizedText?
  package var parent: String?
  package var align: [Alignment] = []
  package var place: Place

  package init(id: String, place: Place = Place()) {
    self.id = id
    self.place = place
  }
}
