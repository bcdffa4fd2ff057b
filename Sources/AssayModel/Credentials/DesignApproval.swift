/// A decision by which a design was approved, with a digest of what was approved.
package struct DesignApproval: Hashable, Sendable {
  package var stage: String?
  package var by: String?
  package var date: CalendarDate?
  package var version: String?
  /// Of the design's normalised content, such as `sha256:…`.
  package var digest: String?
  package var place: Place

  package init(place: Place = Place()) { self.place = place }
}

extension DesignApproval {
  package static let type = RecordType<DesignApproval>(
    "approval of a design", "A decision by which the design was approved.",
    fields: [
      Field("stage", \.stage, .text, required: true, "Which body or step approved it."),
      Field("by", \.by, .text, "Who signed."),
      Field("date", \.date, .date, "When."),
      Field("version", \.version, .text, "Which version."),
      Field("digest", \.digest, .text, "Of the design as it was approved."),
    ]
  ) { DesignApproval(place: Place($0)) }
}
