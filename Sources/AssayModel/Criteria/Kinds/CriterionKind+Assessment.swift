extension CriterionKind {
  package static let assessment = CriterionKind(
    "assessment", "A result of an assessment is good enough.",
    details: """
      Without `score`, the assessment's own pass mark. The id is looked up among the credential's own assessments, then in \
      the catalogue; an assessment of another credential is written `credential/assessment`.
      """,
    takes: Passing.wording,
    fields: Passing.type.fieldDescriptions, example: "assessment: { id: drill, within: 2 years }"
  ) { passing, _ in
    Lowered(.fact(.result(passing.demand)), refersTo: passing.id)
  }
}

/// What `assessment` takes.
struct Passing: Sendable {
  var id = ""
  var score: ScoreDemand?
  var within: Within?
  var attempts: Bounds<Int>?

  var demand: ResultDemand {
    ResultDemand(id, score: score, within: within, attemptsAtMost: attempts?.atMost)
  }

  /// The id alone, or a map whose score is a mark of the assessment.
  static let wording = type.wording(or: Wording<String>.reference(.assessment).map { Passing(id: $0) })
    .checking { _, syntax, reading in reading.keepMarks(syntax["score"], of: syntax["id"]) }

  static let type = RecordType<Passing>(
    "assessment", "A result that is good enough.",
    fields: [
      Field("id", \.id, .reference(.assessment), required: true, "The assessment."),
      Field("score", \.score, .scoreDemand, "At least this score; the assessment's pass mark, where it is left out."),
      Field("within", \.within, .within, "Dated at most so long before the day asked."),
      Field("attempts", \.attempts, .bounds(of: .integer(), bare: .equal), "In at most so many attempts."),
    ]
  ) { _ in Passing() }
}
