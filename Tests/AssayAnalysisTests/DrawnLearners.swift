// swift-format-ignore-file: NeverForceUnwrap

import AssayEngine
import AssayModel
import AssayTestSupport

@testable import AssayAnalysis

/// Learners with any days, marks and entries, drawn without looking at what criteria tell apart.
struct DrawnLearners {
  private var generator: SeededGenerator
  private let project: Project
  private let day = DatedVersions.day

  init(seed: UInt64, of project: Project) {
    generator = SeededGenerator(seed: seed &* 104_729 &+ 11)
    self.project = project
  }

  private mutating func once(_ times: Int) -> Bool { generator.once(in: times) }
  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
  private mutating func one<Value>(_ values: [Value]) -> Value { values.randomElement(using: &generator)! }

  mutating func next() -> LearnerRecord {
    var learner = LearnerRecord(id: "learner")
    let density = number(1...3)
    for (id, achievement) in project.achievements.sorted(by: { $0.key < $1.key }) where id != "c" {
      for _ in 0..<(achievement.isRepeatable ? number(0...3) : number(0...3) < density ? 1 : 0) {
        var award = Award()
        award.id = "award \(learner.awards.count + 1)"
        award.achievement = id
        award.awarded = date()
        award.score = mark()
        // What the plugin says of it.
        if once(2) { award.attributes["said"] = "yes" }
        learner.awards.append(award)
      }
    }
    for assessment in ["bend", "c/drill", "h/drill"] {
      for attempt in 0..<number(0...density) {
        var result = AssessmentResult(assessment: assessment)
        (result.date, result.score, result.attempt) = (date(), mark(), attempt + 1)
        learner.results.append(result)
      }
    }
    for _ in 0..<number(0...density) {
      var period = ExperiencePeriod()
      period.role = one(["welder", "fitter"])
      let dates = [date(), date()].sorted()
      (period.from, period.to) = (dates[0], dates[1])
      period.hours = once(3) ? nil : Hours(Decimal(one([50, 60, 100, 150, 200])))
      learner.experience.append(period)
    }
    for _ in 0..<number(0...density) {
      var piece = EvidencePiece()
      piece.id = "piece \(learner.evidence.count + 1)"
      (piece.kind, piece.date, piece.hours) = ("log", date(), Hours(Decimal(one([5, 10, 15, 20]))))
      learner.evidence.append(piece)
    }
    for credential in ["c", "h"] {
      for name in 1...8 where once(2) {
        var decision = ApprovalDecision(of: "\(credential)/n\(name)")
        (decision.by, decision.date, decision.decision) = (one(["dean", "registrar"]), date(), .approved)
        learner.approvals.append(decision)
      }
    }
    if !once(4) { learner.facts["age"] = "\(one([17, 18, 19, 20, 21, 25, 30, 31, 40]))" }
    return learner
  }

  private mutating func mark() -> Score {
    .number(Decimal(once(2) ? one([0, 49, 50, 51, 60, 69, 70, 71, 100]) : number(0...100)))
  }

  /// Any day of five years, oftener than not one near which a period may end.
  private mutating func date() -> CalendarDate {
    if once(3) { return day.adding(Period(days: -number(0...1_800))) }
    let months = one([0, 3, 6, 9, 12, 15, 18, 24, 30, 36, 48])
    return day.subtracting(Period(months: months)).adding(Period(days: months == 0 ? -number(0...2) : number(-2...1)))
  }
}

extension LearnerRecord {
  /// Whether awards came one after the other, each with what a design asks of whoever gets it among those before.
  func couldComeAbout(under design: Design) -> Bool {
    func asked(_ award: Award) -> Credential? { award.achievement.flatMap { design.requirement(of: $0) } }
    var standing = self
    standing.awards = awards.filter { asked($0) == nil }
    var open = awards.filter { asked($0) != nil }
    while !open.isEmpty {
      let before = standing
      let next = open.firstIndex { award in
        guard let credential = asked(award), let date = award.awarded else { return false }
        return before.earns(credential, in: design, on: date)
      }
      guard let next else { return false }
      standing.awards.append(open.remove(at: next))
    }
    return true
  }

  func earns(_ credential: Credential, in design: Design, on day: CalendarDate) -> Bool {
    let scripts = ScriptHost(
      predicate: { _, award in award.attributes["said"] == nil ? .unmet("it says no") : .met },
      rule: { rule, _, _ in .undecided(rule.reason) })
    return Replay(of: credential, in: design.index, by: self, on: day, scripts: scripts).isEarned() == true
  }
}
