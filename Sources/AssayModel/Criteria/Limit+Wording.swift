extension Limit {
  package static let type = RecordType<Limit>(
    "limit", "What may or must be among the awards that are counted inside.",
    fields: [
      Field("at_least", \.bounds.atLeast, .amount, "The least: a number, credits, hours or a share."),
      Field("at_most", \.bounds.atMost, .amount, "The most."),
      Field("by", \.by, .measure, "What a share is reckoned by."),
      Field("of", \.of, .pattern, "Which awards it speaks of; all that are counted, where it is left out."),
    ]
  ) { Limit(Bounds(), place: Place($0)) }
}

extension SharingLimit {
  package static let type = RecordType<SharingLimit>(
    "sharing limit", "How much of what is counted here may be counted in other credentials too.",
    fields: [
      Field("credential", .reference(.credential), "The other credential.") { syntax, limit, reading in
        if let id = Wording<String>.reference(.credential).read(syntax, &reading) { limit.partners = .credential(id) }
      },
      Field("of", .pattern, "Each of the credentials that this pattern selects.") { syntax, limit, reading in
        if let pattern = Wording<Pattern>.pattern.read(syntax, &reading) { limit.partners = .selected(pattern) }
      },
      Field("at_most", \.atMost, .amount, required: true, "The most that may be counted in both."),
      Field("by", \.by, .measure, "What a share is reckoned by."),
    ]
  ) { SharingLimit(with: .selected(Pattern()), atMost: .count(0), place: Place($0)) }
}
