/// Who answers for the quality of a credential or organisation. Council Recommendation 2022/C 243/02, Annex I;
/// ELM, Accreditation.
package struct QualityAssurance: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable { case `internal`, external, accreditation, endorsement }

  package var kind: Kind?
  /// The body's name, or the id of its organisation.
  package var body: String?
  package var url: String?
  package var decision: LocalizedText?
  package var reviewed: CalendarDate?
  package var reviewEvery: Period?
  package var nextReview: CalendarDate?
  package var expires: CalendarDate?
  package var place: Place

  package init(place: Place = Place()) { self.place = place }
}

extension QualityAssurance {
  package static let type = RecordType<QualityAssurance>(
    "quality assurance", "Who answers for the quality.",
    source: "Council Recommendation 2022/C 243/02, Annex I; ELM, Accreditation",
    fields: [
      Field("kind", \.kind, .choice(Kind.self), "What sort it is."),
      Field("body", \.body, .text, "Who does it."),
      Field("url", \.url, .url, "Where it is published."),
      Field("decision", \.decision, .localizedText, "What was decided."),
      Field("reviewed", \.reviewed, .date, "When it was last reviewed."),
      Field("review_every", \.reviewEvery, .period, "How often it is reviewed."),
      Field("next_review", \.nextReview, .date, "When it is reviewed next."),
      Field("expires", \.expires, .date, "The last day on which it holds."),
    ]
  ) { QualityAssurance(place: Place($0)) }

  static let wording = type.wording.checking { quality, syntax, reading in
    reading.expectOrder(quality.reviewed, "reviewed", quality.nextReview, "next_review", in: syntax)
    reading.expectOrder(quality.reviewed, "reviewed", quality.expires, "expires", in: syntax)
  }
}
