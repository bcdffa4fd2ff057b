internal import AssayAnalysis
internal import AssayEngine
internal import AssayFormats
internal import AssayModel
internal import AssayScripting

/// Looks for somebody whom a design and a mutant of it judge differently, among learners that are drawn: where it is not
/// known of all learners.
struct DrawnDifference {
  private let tried: TriedProject
  private let changed: TriedProject
  private let mutant: Mutant
  private let day: CalendarDate

  /// How many learners are drawn, and how often smaller ones are asked about.
  private static let (draws, patience) = (160, 400)

  init(_ mutant: Mutant, _ tried: TriedProject, _ changed: TriedProject, on day: CalendarDate) {
    (self.mutant, self.tried, self.changed, self.day) = (mutant, tried, changed, day)
  }

  /// One from whom nothing can be taken away; nil where nobody was found.
  func learner(seed: Int) -> ReportedMutant.Learner? {
    var draw = Draw(seed: seed, for: mutant.says)
    let drawn = mutant.isOfValidity ? holders(&draw) : candidates(&draw)
    for record in drawn {
      guard let verdict = difference(record) else { continue }
      return ReportedMutant.Learner(ShownLearner(smallest(record, verdict)), says: verdict)
    }
    return nil
  }

  private func candidates(_ draw: inout Draw) -> [LearnerRecord] {
    let drawing = LearnerDraw(tried, fitting: mutant.credential, on: day)
    return (0..<Self.draws).map { _ in drawing.learner("somebody", &draw) }
  }

  /// Learners who were awarded the credential, on days on which either design has something change.
  private func holders(_ draw: inout Draw) -> [LearnerRecord] {
    let stock = Stock(tried, on: day)
    let credentials = [tried, changed].compactMap { $0.project.credentials[mutant.credential] }
    // What is simplest to read comes first: awards of late, and those that nobody renewed.
    let days = Set(credentials.flatMap { $0.achievement.validity.borders(before: day) }).sorted(by: >)
    var records = days.map { record(of: $0, renewed: nil) }
    records += days.flatMap { day in renewals(days, after: day).map { record(of: day, renewed: $0) } }
    guard let credential = credentials.first else { return records }
    let ways =
      credential.achievement.validity.nodes.compactMap { $0 } + [CriterionNode(Question.criteria(of: credential))]
    for number in 0..<Self.draws {
      let awarded = days[number % days.count]
      let renewed = draw.happens(25) ? draw.choice(renewals(days, after: awarded)) : nil
      var sketch = Sketch(
        stock, of: record(of: awarded, renewed: renewed), quality: draw.choice([100, 85, 50]) ?? 50, draw)
      sketch.credential = mutant.credential
      sketch.add(ways[number / days.count % ways.count], under: [])
      draw = sketch.draw
      records.append(sketch.record)
    }
    return records
  }

  private func record(of day: CalendarDate, renewed: CalendarDate?) -> LearnerRecord {
    var record = LearnerRecord(id: "somebody")
    var award = Award()
    award.achievement = mutant.credential
    award.awarded = day
    if let renewed { award.renewed = [renewed] }
    record.awards = [award]
    return record
  }

  private func renewals(_ days: [CalendarDate], after awarded: CalendarDate) -> [CalendarDate] {
    days.filter { $0 > awarded }
  }

  /// What the design says of a learner of whom the mutant says the opposite.
  private func difference(_ record: LearnerRecord) -> ReportedMutant.Learner.Verdict? {
    let (one, other) = (
      Judgement(of: record, mutant.credential, tried, day), Judgement(of: record, mutant.credential, changed, day)
    )
    if let verdict = Self.opposite(one.earned, other.earned, .earned, .notEarned) { return verdict }
    if let verdict = Self.opposite(one.held, other.held, .held, .notHeld) { return verdict }
    return Self.opposite(one.renewable, other.renewable, .renewable, .notRenewable)
  }

  private static func opposite(
    _ one: Verdict, _ other: Verdict, _ yes: ReportedMutant.Learner.Verdict, _ no: ReportedMutant.Learner.Verdict
  ) -> ReportedMutant.Learner.Verdict? {
    switch (one, other) {
    case (.met, .unmet): yes
    case (.unmet, .met): no
    default: nil
    }
  }

  private func smallest(_ record: LearnerRecord, _ verdict: ReportedMutant.Learner.Verdict) -> LearnerRecord {
    var (smallest, left) = (record, Self.patience)
    search: while true {
      for smaller in smallest.smaller {
        if left == 0 { break search }
        left -= 1
        if difference(smaller) == verdict {
          smallest = smaller
          continue search
        }
      }
      break
    }
    return smallest
  }
}

/// What a design says of a learner: whether the credential is earned, is held, can be renewed.
private struct Judgement {
  var earned: Verdict
  var held: Verdict
  var renewable: Verdict

  init(of record: LearnerRecord, _ credential: String, _ tried: TriedProject, _ day: CalendarDate) {
    let host = tried.plugins.host(for: record, on: day)
    let question = Question(tried.index, learner: record, credentials: [credential], day: day, scripts: host.host)
    let found = question.answered().credentials.first
    earned = found?.verdict ?? .undecided
    held = found?.holding?.verdict ?? .unmet
    let renewals = found?.holding?.renewals.map(\.verdict) ?? []
    renewable = renewals.contains(.met) ? .met : renewals.contains(.undecided) ? .undecided : .unmet
  }
}

extension Validity {
  /// Days on which an award could have been given, or renewed, so that something begins or ends on a day or beside it.
  fileprivate func borders(before day: CalendarDate) -> [CalendarDate] {
    var found = [day, day.moved(by: -1)]
    guard let period else { return found }
    for around in [-1, 0, 1] {
      let expiry = day.moved(by: around)
      found.append(expiry.subtracting(period))
      for renewal in renewals {
        if let extends = renewal.extends {
          found += [expiry.subtracting(extends), expiry.subtracting(extends).subtracting(period)]
        }
        if let opens = renewal.opens { found.append(expiry.adding(opens).subtracting(period)) }
        if let grace = renewal.grace { found.append(expiry.subtracting(grace).subtracting(period)) }
      }
    }
    return found.filter { $0 <= day }
  }
}
