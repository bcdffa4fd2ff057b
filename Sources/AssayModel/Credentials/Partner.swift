/// What an organisation does for a credential. CTDL, the agent-role properties; Open Badges 3.0, creator and endorsement.
package struct Partner: Hashable, Sendable {
  package enum Role: String, Hashable, Sendable, CaseIterable {
    case award, design, deliver, assess, moderate, endorse, employ, regulate, recognise, fund
  }

  package var organisation: String
  package var roles: [Role] = []
  package var statement: LocalizedText?
  package var url: String?
  package var place: Place

  package init(organisation: String, roles: [Role] = [], place: Place = Place()) {
    self.organisation = organisation
    self.roles = roles
    self.place = place
  }
}

extension Partner {
  package static let type = RecordType<Partner>(
    "partner", "What an organisation does for a credential.",
    source: "CTDL, ownedBy, offeredBy, accreditedBy and the like",
    fields: [
      Field("organisation", \.organisation, .reference(.organisation), required: true, "The organisation."),
      Field("role", \.roles, .oneOrMany(of: .choice(Role.self)), "What it does."),
      Field("statement", \.statement, .localizedText, "What it says about it."),
      Field("url", \.url, .url, "Where that is published."),
    ]
  ) { Partner(organisation: "", place: Place($0)) }
}
