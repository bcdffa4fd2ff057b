extension Counting {
  package static let type = RecordType<Counting>(
    "counting", "What may and must be among the awards counted in the whole credential.",
    fields: [
      Field("limits", \.limits, .list(of: Limit.wording), "What may or must be among what is counted."),
      Field("mean_score", \.meanScore, MeanScore.wording, "The mean of the scores counted is at least this."),
      Field(
        "shared_with", \.sharedWith, .list(of: SharingLimit.wording),
        "How much of what is counted may be counted in other credentials too."),
      Field("unshared", \.unsharedAtLeast, leastCount, "So many awards are counted here and in no other credential."),
    ]
  ) { _ in Counting() }

  /// A number, or `{ at_least: 2 }`.
  private static let leastCount = Wording(.bounds(.integer(0...1_000_000), bare: "at least")) { syntax, reading in
    let bounds = Wording<Bounds<Int>>.bounds(of: .integer()).read(syntax, &reading)
    guard let bounds, let most = syntax["at_most"] else { return bounds?.atLeast }
    reading.report("unknown-field", "`unshared` has only `at_least`", at: most.node, .key, label: "unknown field")
    return bounds.atLeast
  }
}

extension Counting.MeanScore {
  package static let type = RecordType<Counting.MeanScore>(
    "mean score", "The least mean of the scores counted, and what each weighs.",
    fields: [
      Field("at_least", \.atLeast, .decimal, required: true, "The least mean."),
      Field("by", \.by, .measure, "What each score weighs: credits, where it is left out."),
    ]
  ) { _ in Counting.MeanScore(atLeast: 0) }

  static let wording = type.wording(or: Wording<Decimal>.decimal.map { Counting.MeanScore(atLeast: $0) })
}
