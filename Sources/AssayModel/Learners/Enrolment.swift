/// Which version of a credential a learner enrolled in.
package struct Enrolment: Hashable, Sendable {
  package var credential: String
  package var version: String?
  package var date: CalendarDate?
  package var place: Place
  /// Where the version is written.
  package var versionPlace = Place()

  package init(credential: String, version: String? = nil, date: CalendarDate? = nil, place: Place = Place()) {
    self.credential = credential
    self.version = version
    self.date = date
    self.place = place
  }
}

extension Enrolment {
  package static let type = RecordType<Enrolment>(
    "enrolment", "Which version of a credential a learner enrolled in.",
    fields: [
      Field("credential", \.credential, .reference(.credential), required: true, "The credential."),
      Field("version", .text, "The version that was offered then.") { syntax, enrolment, reading in
        enrolment.version = Wording<String>.text.read(syntax, &reading)
        enrolment.versionPlace = Place(syntax.node)
      },
      Field("on_date", \.date, .date, "When."),
    ]
  ) { Enrolment(credential: "", place: Place($0)) }
}
