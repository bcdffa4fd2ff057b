/// Something that a learner produced or had signed. Open Badges 3.0, Evidence.
package struct EvidencePiece: Hashable, Sendable {
  package var id: String?
  package var kind: String?
  package var title: LocalizedText?
  package var url: String?
  package var date: CalendarDate?
  package var hours: Hours?
  package var signedBy: Signer?
  package var attributes: [String: String] = [:]
  package var place: Place

  package init(place: Place = Place()) { self.place = place }
}
