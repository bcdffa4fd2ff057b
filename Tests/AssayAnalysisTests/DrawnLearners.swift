// swift-format-ignore-file: NeverForceUnwrap

import AssayEngine
import AssayModel
import AssayTestSupport

@testable import AssayAnalysis

/// Learners with any days, marks and entries, drawn without looking at what criteria tell apart.
struct DrawnLearners {
  private var generator: SeededGenerator
  private let project: Project
  private let day = WideVersions.day

  init(seed: UInt64, of project: Project) {
    generator = SeededGenerator(seed: seed &* 104_729 &+ 11)
    self.project = project
  }

  mutating func once(_ times: Int) -> Bool { generator.once(in: times) }
  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
  mutating func one<Value>(_ values: [Value]) -> Value { values.randomElement(using: &generator)! }

  mutating func next() -> LearnerRecord {
    var learner = LearnerRecord(id: "learner")
    let density = number(1...3)
    for id in achievements {
      let copies = project.achievements[id]!.isRepeatable ? number(0...3) : number(0...3) < density ? 1 : 0
      for _ in 0..<copies { learner.awards.append(award(of: id)) }
    }
    for assessment in Self.assessments {
      for attempt in 0..<number(0...density) { learner.results.append(result(assessment, attempt + 1)) }
    }
    for _ in 0..<number(0...density) { learner.experience.append(period()) }
    for _ in 0..<number(0...density) { learner.evidence.append(piece()) }
    for place in places where once(2) { learner.approvals.append(decision(place)) }
    if !once(4) { learner.facts["age"] = age() }
    if once(2) { learner.facts["employer"] = employer() }
    if once(2) { learner.facts["since"] = "\(date())" }
    if once(2) { learner.facts["rule"] = "yes" }
    return numbered(learner)
  }

  /// The same learner but for one thing or some.
  mutating func altered(_ learner: LearnerRecord) -> LearnerRecord {
    var learner = learner
    repeat { alter(&learner) } while once(2)
    return numbered(learner)
  }

  private mutating func alter(_ learner: inout LearnerRecord) {
    switch number(0...13) {
    case 0...2:
      let id = one(achievements)
      if project.achievements[id]!.isRepeatable || !learner.awards.contains(where: { $0.achievement == id }) {
        learner.awards.append(award(of: id))
      }
    case 3, 4: remove(from: &learner.awards)
    case 5...8:
      guard let place = learner.awards.indices.randomElement(using: &generator) else { return }
      let other = award(of: learner.awards[place].achievement!)
      switch number(0...4) {
      case 0, 1:
        learner.awards[place].awarded =
          once(3) ? learner.awards.randomElement(using: &generator)!.awarded : other.awarded
      case 2: learner.awards[place].score = other.score
      case 3: (learner.awards[place].gainedBy, learner.awards[place].version) = (other.gainedBy, other.version)
      default: learner.awards[place].attributes = other.attributes
      }
    case 9:
      if once(2) {
        learner.results.append(result(one(Self.assessments), number(1...3)))
      } else {
        remove(from: &learner.results)
      }
    case 10: if once(2) { learner.evidence.append(piece()) } else { remove(from: &learner.evidence) }
    case 11: if once(2) { learner.experience.append(period()) } else { remove(from: &learner.experience) }
    case 12: if once(2) { learner.approvals.append(decision(one(places))) } else { remove(from: &learner.approvals) }
    default:
      switch number(0...3) {
      case 0: learner.facts["age"] = once(3) ? nil : age()
      case 1: learner.facts["employer"] = once(3) ? nil : employer()
      case 2: learner.facts["since"] = once(3) ? nil : "\(date())"
      default: learner.facts["rule"] = learner.facts["rule"] == nil ? "yes" : nil
      }
    }
  }

  private mutating func remove<Entry>(from entries: inout [Entry]) {
    if let place = entries.indices.randomElement(using: &generator) { entries.remove(at: place) }
  }

  private func numbered(_ learner: LearnerRecord) -> LearnerRecord {
    var learner = learner
    for place in learner.awards.indices { learner.awards[place].id = "award \(place + 1)" }
    for place in learner.evidence.indices { learner.evidence[place].id = "piece \(place + 1)" }
    return learner
  }

  // MARK: What they have

  private var achievements: [String] { project.achievements.keys.filter { $0 != "c" }.sorted() }
  private static let assessments = ["bend", "c/drill", "h/drill"]
  private var places: [String] { (achievements + ["c"]).flatMap { id in (1...8).map { "\(id)/n\($0)" } } }

  private mutating func award(of id: String) -> Award {
    var award = Award()
    award.achievement = id
    award.awarded = date()
    award.score = once(8) ? nil : mark()
    award.gainedBy = one([nil, nil, .transfer, .study])
    award.version = one([nil, nil, "1", "2"])
    // What the plugin says of it.
    if once(2) { award.attributes["said"] = "yes" }
    return award
  }

  private mutating func result(_ assessment: String, _ attempt: Int) -> AssessmentResult {
    var result = AssessmentResult(assessment: assessment)
    let score = once(3) ? Score.word(one(["poor", "fair", "good", "pass", "fail"])) : mark()
    (result.date, result.score, result.attempt) = (date(), score, attempt)
    return result
  }

  private mutating func period() -> ExperiencePeriod {
    var period = ExperiencePeriod()
    period.role = one(["welder", "fitter"])
    let dates = [date(), date()].sorted()
    (period.from, period.to) = (dates[0], dates[1])
    period.hours = once(3) ? nil : Hours(Decimal(one([50, 60, 100, 150, 200])))
    return period
  }

  private mutating func piece() -> EvidencePiece {
    var piece = EvidencePiece()
    (piece.kind, piece.date, piece.hours) = (one(["log", "film"]), date(), Hours(Decimal(one([5, 10, 15, 20]))))
    if once(2) {
      piece.signedBy = Signer(
        role: one([nil, "supervisor", "mentor"]), organisation: one([nil, "northwind", "harbour"]))
    }
    return piece
  }

  private mutating func decision(_ place: String) -> ApprovalDecision {
    var decision = ApprovalDecision(of: place)
    (decision.by, decision.date, decision.decision) = (one(["dean", "registrar"]), date(), .approved)
    return decision
  }

  private mutating func age() -> String { "\(one([17, 18, 19, 20, 21, 25, 30, 31, 40]))" }
  private mutating func employer() -> String { one(["northwind", "harbour", "quay"]) }

  private mutating func mark() -> Score {
    .number(Decimal(once(2) ? one([0, 49, 50, 51, 60, 69, 70, 71, 100]) : number(0...100)))
  }

  /// Any day of five years, oftener than not one near which a period may end.
  private mutating func date() -> CalendarDate {
    if once(3) { return day.adding(Period(days: -number(0...1_800))) }
    if once(6) {
      let border = CalendarDate(year: 2025, month: one([1, 2, 6, 9, 11]), day: 1)!
      return border.adding(Period(days: number(-1...1)))
    }
    let months = one([0, 3, 6, 9, 12, 15, 18, 24, 30, 36, 48])
    return day.subtracting(Period(months: months)).adding(Period(days: months == 0 ? -number(0...2) : number(-2...1)))
  }
}

extension LearnerRecord {
  /// Whether awards came one after the other, each with what a design asks of whoever gets it, among those before and
  /// among all others.
  func couldComeAbout(under design: Design) -> Bool {
    func earns(_ place: Int, with others: [Int]) -> Bool {
      var learner = self
      learner.awards = others.filter { $0 != place }.map { awards[$0] }
      guard let date = awards[place].awarded,
        let credential = awards[place].achievement.flatMap({ design.requirement(of: $0) })
      else { return true }
      return learner.earns(credential, in: design, on: date)
    }
    var (standing, open) = ([Int](), Array(awards.indices))
    while !open.isEmpty {
      // Whoever is first in time is first.
      let first = open.compactMap { awards[$0].awarded }.min()
      let next = open.firstIndex { place in
        (awards[place].awarded ?? first) == first && earns(place, with: standing)
          && earns(place, with: Array(awards.indices))
      }
      guard let next else { return false }
      standing.append(open.remove(at: next))
    }
    return true
  }

  func earns(_ credential: Credential, in design: Design, on day: CalendarDate) -> Bool {
    let scripts = ScriptHost(
      predicate: { _, award in award.attributes["said"] == nil ? .unmet("it says no") : .met },
      rule: { _, learner, _ in learner.facts["rule"] == nil ? .unmet("it says no") : .met })
    return Replay(of: credential, in: design.index, by: self, on: day, scripts: scripts).isEarned() == true
  }

  /// Awards, and what has to be taken for granted of scripts: yes for all awards of an achievement is one answer.
  var size: Int {
    let answers = Dictionary(grouping: awards, by: \.achievement).values.map { alike in
      let said = alike.count { $0.attributes["said"] != nil }
      return said == alike.count ? 1 : said
    }
    return awards.count + answers.reduce(0, +) + (facts["rule"] == nil ? 0 : 1)
  }
}
