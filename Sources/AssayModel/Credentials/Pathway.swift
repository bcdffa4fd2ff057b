/// Where a credential leads. NZQA listing rules 2022, rule 6: education and employment pathways; CTDL, Pathway.
package struct Pathway: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable { case education, employment }

  package var kind: Kind?
  package var statement: LocalizedText?
  package var leadsTo: [AchievementReference] = []
  package var url: String?
  package var place: Place

  package init(place: Place = Place()) { self.place = place }
}

extension Pathway {
  package static let type = RecordType<Pathway>(
    "pathway", "Where a credential leads.", source: "NZQA listing rules 2022, rule 6; CTDL, Pathway",
    fields: [
      Field("kind", \.kind, .choice(Kind.self), "Whether it leads to further study or to work."),
      Field("statement", \.statement, .localizedText, "Where it leads, in words."),
      Field("leads_to", \.leadsTo, .oneOrMany(of: .achievement), "Achievements that it leads to."),
      Field("url", \.url, .url, "Where that is published."),
    ]
  ) { Pathway(place: Place($0)) }
}
