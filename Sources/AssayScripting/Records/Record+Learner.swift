internal import AssayModel

/// Learners as scripts see them. What is not recorded is nil.
extension Record {
  /// What messages call the part of a learner's record that a rule says it reads.
  static let seenLearner = "rule's learner record"

  static let learnerParts = [
    "id", "day", "awards", "results", "evidence", "experience", "approvals", "facts", "enrolled",
  ]

  static let awardFields = [
    "id", "achievement", "title", "kind", "version", "status", "awarded", "expected", "expires", "renewed", "issuer",
    "score", "credits", "hours", "level", "tags", "shows", "attributes", "gained_by", "from", "counted_in",
  ]

  /// A learner's record on a day; nothing dated after it is there.
  init(_ learner: LearnerRecord, on day: CalendarDate) {
    func past(_ date: CalendarDate?) -> Bool { date.map { $0 <= day } ?? true }
    var fields: [String: RecordValue] = ["id": .text(learner.id), "day": .text("\(day)")]
    fields["awards"] = .list(learner.awards.filter { past($0.awarded) }.map { .record(Record($0)) })
    fields["results"] = .list(learner.results.filter { past($0.date) }.map { .record(Record($0)) })
    fields["evidence"] = .list(learner.evidence.filter { past($0.date) }.map { .record(Record($0)) })
    fields["experience"] = .list(learner.experience.filter { past($0.from) }.map { .record(Record($0)) })
    fields["approvals"] = .list(learner.approvals.filter { past($0.date) }.map { .record(Record($0)) })
    fields["facts"] = .record(.open("fact", learner.facts))
    fields["enrolled"] = .list(
      learner.enrolled.map { enrolment in
        .record(
          Record(
            "enrolment", known: ["credential", "version", "on_date"],
            fields: .recorded([
              "credential": .text(enrolment.credential), "version": .text(enrolment.version),
              "on_date": .text(enrolment.date),
            ])))
      })
    self.init("learner record", known: Self.learnerParts, fields: fields, node: learner.place.node)
  }

  init(_ award: Award) {
    var fields: [String: RecordValue] = [:]
    fields["id"] = .text(award.id)
    fields["achievement"] = .text(award.achievement)
    fields["title"] = .text(award.title?.text())
    fields["kind"] = .text(award.kind)
    fields["version"] = .text(award.version)
    fields["status"] = .text(award.status.rawValue)
    fields["awarded"] = .text(award.awarded)
    fields["expected"] = .text(award.expected)
    fields["expires"] = .text(award.expires)
    fields["renewed"] = .list(award.renewed.map { .text("\($0)") })
    fields["issuer"] = .text(award.issuer)
    fields["score"] = award.score.map(RecordValue.init)
    fields["credits"] = .quantity(award.credits?.first)
    fields["hours"] = .quantity(award.hours)
    fields["level"] = award.level.map { .record(.levels($0)) }
    fields["tags"] = .texts(award.tags)
    fields["shows"] = .texts(award.shows?.map(\.path))
    fields["attributes"] = .record(.open("attribute", award.attributes))
    fields["gained_by"] = .text(award.gainedBy?.rawValue)
    fields["from"] = .texts(award.from)
    fields["counted_in"] = .texts(award.countedIn)
    self.init("award", known: Self.awardFields, fields: fields, node: award.place.node)
  }

  /// Steps by framework: `award.level.eqf`.
  private static func levels(_ levels: [Level]) -> Record {
    open("level", Dictionary(levels.map { ($0.framework, $0.step) }) { first, _ in first })
  }

  private init(_ result: AssessmentResult) {
    self.init(
      "result", known: ["assessment", "date", "score", "attempt", "assessor"],
      fields: .recorded([
        "assessment": .text(result.assessment), "date": .text(result.date),
        "score": result.score.map(RecordValue.init), "attempt": result.attempt.map(RecordValue.integer),
        "assessor": .text(result.assessor),
      ]), node: result.place.node)
  }

  private init(_ piece: EvidencePiece) {
    let signer = piece.signedBy.map { signer in
      Record(
        "signer", known: ["role", "organisation"],
        fields: .recorded(["role": .text(signer.role), "organisation": .text(signer.organisation)]))
    }
    self.init(
      "evidence", known: ["id", "kind", "title", "url", "date", "hours", "signed_by", "attributes"],
      fields: .recorded([
        "id": .text(piece.id), "kind": .text(piece.kind), "title": .text(piece.title?.text()), "url": .text(piece.url),
        "date": .text(piece.date), "hours": .quantity(piece.hours), "signed_by": signer.map(RecordValue.record),
        "attributes": .record(.open("attribute", piece.attributes)),
      ]), node: piece.place.node)
  }

  private init(_ period: ExperiencePeriod) {
    self.init(
      "experience", known: ["role", "organisation", "from", "to", "hours"],
      fields: .recorded([
        "role": .text(period.role), "organisation": .text(period.organisation), "from": .text(period.from),
        "to": .text(period.to), "hours": .quantity(period.hours),
      ]), node: period.place.node)
  }

  private init(_ decision: ApprovalDecision) {
    self.init(
      "approval", known: ["of", "by", "date", "decision"],
      fields: .recorded([
        "of": .text(decision.of), "by": .text(decision.by), "date": .text(decision.date),
        "decision": .text(decision.decision?.rawValue),
      ]), node: decision.place.node)
  }

  /// Values by free names, as they were written.
  static func open(_ name: String, _ values: [String: String]) -> Record {
    Record(name, known: [], fields: values.mapValues(RecordValue.init(written:)), isOpen: true)
  }
}

extension RecordValue {
  init(_ score: Score) {
    self =
      switch score {
      case .number(let number): .decimal(number)
      case .word(let word): .text(word)
      }
  }

  /// What stands where no type is asked for: a number, `true`, `false`, else text.
  init(written text: String) {
    switch text {
    case "true": self = .boolean(true)
    case "false": self = .boolean(false)
    default: self = Int(text).map(RecordValue.integer) ?? Decimal(text).map(RecordValue.decimal) ?? .text(text)
    }
  }

  fileprivate static func text(_ value: (some CustomStringConvertible)?) -> RecordValue? {
    value.map { .text("\($0)") }
  }
  fileprivate static func quantity(_ value: (some CustomStringConvertible)?) -> RecordValue? {
    value.map { .quantity("\($0)") }
  }
  fileprivate static func texts(_ values: [String]?) -> RecordValue? { values.map { .list($0.map(RecordValue.text)) } }
}

extension [String: RecordValue] {
  /// The fields of which something is recorded.
  fileprivate static func recorded(_ fields: [String: RecordValue?]) -> [String: RecordValue] {
    fields.compactMapValues { $0 }
  }
}
