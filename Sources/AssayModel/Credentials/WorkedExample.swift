/// A learner, and whether the credential is earned: a test that anybody can read.
package struct WorkedExample: Hashable, Sendable {
  package var title: LocalizedText?
  package var learner: String
  /// The day asked about; needed where a date matters.
  package var onDate: CalendarDate?
  package var earns: Bool
  /// Names, words or ids of criteria that are not met.
  package var because: [String] = []
  package var becausePlaces: [Place] = []
  package var place: Place

  package init(learner: String, earns: Bool, place: Place = Place()) {
    self.learner = learner
    self.earns = earns
    self.place = place
  }
}

extension WorkedExample {
  package static let type = RecordType<WorkedExample>(
    "example", "A learner, and whether the credential is earned.",
    fields: [
      Field("title", \.title, .localizedText, "What it shows."),
      Field("learner", \.learner, .reference(.learner), required: true, "The learner."),
      Field("on_date", \.onDate, .date, "The day asked about."),
      Field("earns", \.earns, .boolean, required: true, "Whether the credential is earned on that day."),
      becauseField,
    ]
  ) { WorkedExample(learner: "", earns: false, place: Place($0)) }
}
