/// An issuer or partner. Open Badges 3.0, Profile; ELM, Organisation.
package struct Organisation: Hashable, Sendable {
  package var id: String
  package var title: LocalizedText?
  package var country: String?
  package var url: String?
  /// Identifiers by scheme: `did`, `ror`, `eidas`.
  package var ids: [String: String] = [:]
  package var place: Place

  package init(id: String, place: Place = Place()) {
    self.id = id
    self.place = place
  }
}
