extension EvidencePiece {
  package static let type = RecordType<EvidencePiece>(
    "piece of evidence", "Something that a learner produced or had signed.", source: "Open Badges 3.0, Evidence",
    fields: [
      Field("id", \.id, .id(.award, scoped: true), "Its id, unique in the record."),
      Field("kind", \.kind, .text, "What sort of evidence it is."),
      Field("title", \.title, .localizedText, "What people see."),
      Field("url", \.url, .url, "Where it is kept."),
      Field("date", \.date, .date, "When it was produced or signed."),
      Field("hours", \.hours, .hours, "The hours that it stands for."),
      Field("signed_by", \.signedBy, Signer.type.wording, "Who signed it."),
      Field("attributes", \.attributes, .map(of: .text), "Whatever else there is to say, by name."),
    ]
  ) { EvidencePiece(place: Place($0)) }
}
