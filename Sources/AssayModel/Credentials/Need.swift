/// Evidence that somebody needs the credential. NZQA listing rules 2022, rule 6; NMCF, industry need.
package struct Need: Hashable, Sendable {
  package var partner: String?
  package var statement: LocalizedText?
  package var url: String?
  package var date: CalendarDate?
  package var place: Place

  package init(place: Place = Place()) { self.place = place }
}

extension Need {
  package static let type = RecordType<Need>(
    "need", "Evidence that somebody needs the credential.", source: "NZQA listing rules 2022, rule 6",
    fields: [
      Field("partner", \.partner, .reference(.organisation), "Who needs it."),
      Field("statement", \.statement, .localizedText, "What for."),
      Field("url", \.url, .url, "Where that is published."),
      Field("date", \.date, .date, "When it was said."),
    ]
  ) { Need(place: Place($0)) }
}
