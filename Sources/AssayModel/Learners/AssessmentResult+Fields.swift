extension AssessmentResult {
  package static let type = RecordType<AssessmentResult>(
    "result", "One attempt at an assessment.", source: "Open Badges 3.0, Result",
    fields: [
      Field(
        "assessment", \.assessment, .reference(.assessment), required: true,
        "The assessment: `credential/assessment`, or its id where it belongs to no credential."),
      Field("date", \.date, .date, "When."),
      Field("score", \.score, .score, "The mark."),
      Field("attempt", \.attempt, .integer(1...1000), "The how manieth attempt it was."),
      Field("assessor", \.assessor, .text, "Who judged."),
    ]
  ) { AssessmentResult(assessment: "", place: Place($0)) }

  static let wording = type.wording.checking { _, syntax, reading in
    reading.keepMarks(syntax["score"], of: syntax["assessment"])
  }
}
