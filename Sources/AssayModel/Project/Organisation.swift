/// An issuer or partner. Open Badges 3.0, Profile; ELM, Organisation.
package struct Organisation: Hashable, Sendable {
  package var id: String
  package var title: LocalizedText?
  /// ELM, legalName.
  package var legalName: String?
  package var description: LocalizedText?
  /// ISO 3166-1, two letters. ELM, address.countryCode.
  package var country: String?
  package var region: String?
  package var url: String?
  package var email: String?
  package var image: Image?
  /// Identifiers by scheme: `did`, `ror`, `eidas`.
  package var ids: [String: String] = [:]
  /// The organisation of which it is a part. Open Badges 3.0, Profile.parentOrg.
  package var parent: String?
  /// ELM, accreditation.
  package var qualityAssurance: [QualityAssurance] = []
  /// What plugins ask for, under their names.
  package var extensions: [String: Syntax] = [:]
  package var place: Place

  package init(id: String, place: Place = Place()) {
    self.id = id
    self.place = place
  }
}

extension Organisation {
  /// An `organisation:` document.
  package static let type = RecordType<Organisation>(
    "organisation", "An issuer or partner.", source: "Open Badges 3.0, Profile; ELM, Organisation",
    fields: [
      Field("organisation", \.id, .id(.organisation), required: true, "Its id."),
      Field("title", \.title, .localizedText, "What people call it."),
      Field("legal_name", \.legalName, .text, "Its name in the register of companies or the law."),
      Field("description", \.description, .localizedText, "What it does."),
      Field("country", \.country, .country, "Its country, as two letters."),
      Field("region", \.region, .text, "Its region."),
      Field("url", \.url, .url, "Its page."),
      Field("email", \.email, .text, "Where to write to."),
      Field("image", \.image, Image.wording, "Its logo."),
      Field("ids", \.ids, .map(of: .text), "Identifiers by scheme: `did`, `ror`, `eidas`."),
      Field("parent", \.parent, .reference(.organisation), "The organisation of which it is a part."),
      Field(
        "quality_assurance", \.qualityAssurance, .list(of: QualityAssurance.wording), "Who answers for its quality."),
    ],
    extensions: { plugin, syntax, organisation in organisation.extensions[plugin] = syntax }
  ) { Organisation(id: "", place: Place($0)) }
}

extension Wording where Value == String {
  /// Two capital letters. ISO 3166-1 alpha-2.
  static let country = scalar(.country, "bad-country") { text in
    text.utf8.count == 2 && text.utf8.allSatisfy { (65...90).contains($0) } ? text : nil
  }
}
