/// Evidence that learners produce in an assessment. Open Badges 3.0, Evidence; CTDL, submissionOf.
package struct EvidenceDemanded: Hashable, Sendable {
  /// The genre: `log`, `photograph`, `report`.
  package var kind: String?
  package var description: LocalizedText?
  /// How many pieces.
  package var count: Bounds<Decimal>?
  package var hours: Bounds<Hours>?
  package var signedBy: Signer?
  /// How long it is kept.
  package var retention: Period?
  /// How it is checked that it is the learner's own.
  package var authenticity: LocalizedText?
  package var place: Place

  package init(place: Place = Place()) { self.place = place }
}

extension EvidenceDemanded {
  package static let type = RecordType<EvidenceDemanded>(
    "evidence", "Evidence that learners produce in an assessment.",
    source: "Open Badges 3.0, Evidence; CTDL, submissionOf",
    fields: [
      Field("kind", \.kind, .text, "What sort of evidence: a log, a photograph, a report."),
      Field("description", \.description, .localizedText, "What it must contain."),
      Field("count", \.count, .bounds(of: .wholeNumber), "How many pieces."),
      Field("hours", \.hours, .bounds(of: .hours), "How many hours they come to."),
      Field("signed_by", \.signedBy, Signer.type.wording, "Who signs it."),
      Field("retention", \.retention, .period, "How long it is kept."),
      Field("authenticity", \.authenticity, .localizedText, "How it is checked that it is the learner's own."),
    ]
  ) { EvidenceDemanded(place: Place($0)) }
}
