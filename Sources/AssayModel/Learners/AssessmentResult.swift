/// One attempt at an assessment. Open Badges 3.0, Result.
package struct AssessmentResult: Hashable, Sendable {
  /// `credential/assessment`, or just the assessment's id where it belongs to none.
  package var assessment: String
  package var date: CalendarDate?
  package var score: Score?
  package var attempt: Int?
  package var assessor: String?
  package var place: Place

  package init(assessment: String, place: Place = Place()) {
    self.assessment = assessment
    self.place = place
  }
}
