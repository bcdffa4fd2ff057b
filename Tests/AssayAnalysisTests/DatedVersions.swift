// swift-format-ignore-file: NeverForceUnwrap

import AssayModel
import AssayTestSupport

/// Two versions of a credential that ask for days, marks, results, experience, facts and decisions, and ask a plugin, made
/// from a seed.
struct DatedVersions {
  private(set) var old = Project(name: "old")
  private(set) var new = Project(name: "new")
  private var generator: SeededGenerator
  private var count = 0
  private var names = 0

  static let day = CalendarDate(year: 2026, month: 5, day: 1)!
  static let periods = [6, 12, 24].map { Period(months: $0) }

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed &* 7919 &+ 3)
    makeCatalogue()
    old.assessments["bend"] = assessment("bend")
    old.credentials["c"] = credential("c", depth: 0)
    if once(3) { old.credentials["h"] = credential("h", depth: 1) }
    for (id, credential) in old.credentials { old.achievements[id] = credential.achievement }
    new = old
    var changed = old.credentials["c"]!
    if once(4) {
      changed = credential("c", depth: 0)
    } else {
      let places = changed.achievement.requires!.places
      changed.achievement.requires = changed.achievement.requires!.edited(at: one(places)) { edit($0) }
    }
    if once(4) { changed.assessments[0].grading.pass = .number(60) }
    new.credentials["c"] = changed
    if once(4) { new.assessments["bend"]?.grading.pass = .number(60) }
    if once(6) { new.achievements["a0"]?.isRepeatable.toggle() }
    new.achievements["c"] = changed.achievement
  }

  private mutating func once(_ times: Int) -> Bool { generator.once(in: times) }
  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
  private mutating func one<Value>(_ values: [Value]) -> Value { values.randomElement(using: &generator)! }

  // MARK: What can be awarded

  private mutating func makeCatalogue() {
    count = number(1...3)
    for index in 0..<count {
      var achievement = Achievement(id: "a\(index)")
      achievement.credits = [Credits(Decimal(number(1...3)), "ects")]
      achievement.tags = ["s", "t"].filter { _ in once(2) }
      achievement.isRepeatable = once(3)
      if once(2) { achievement.shows = [CompetencyReference(framework: "c", id: "weld")] }
      if once(4) { achievement.validity.period = Period(months: one([12, 24])) }
      if index > 0, once(6) {
        let border = CalendarDate(year: 2025, month: one([2, 9]), day: 1)!
        achievement.acceptedFor = [Acceptance(AchievementReference("a0"), from: once(2) ? border : nil)]
      }
      if once(3) { achievement.requires = prerequisite(one((0..<count).map { "a\($0)" } + ["h"])) }
      old.achievements[achievement.id] = achievement
    }
  }

  private mutating func prerequisite(_ id: String) -> Criterion {
    var pattern = Pattern(id: id)
    if once(2) { pattern.keys.append(.within(.period(one(Self.periods)))) }
    if once(4) { pattern.keys.append(.score(.atLeastAsGood(.number(one([50, 70]))))) }
    return Criterion(
      .claim(Claim(of: .awards(pattern), demands: [Demand(.count, Bounds(atLeast: 1))])), word: "holds")
  }

  private mutating func assessment(_ id: String) -> Assessment {
    var assessment = Assessment(id: id)
    assessment.grading = Grading(scale: .percent, pass: .number(50))
    assessment.assesses = once(2) ? [CompetencyReference(id: "weld")] : []
    return assessment
  }

  // MARK: What is designed

  private mutating func credential(_ id: String, depth: Int) -> Credential {
    names = 0
    var credential = Credential(id: id)
    credential.achievement.credits = [Credits(3, "ects")]
    credential.outcomes = [Outcome(id: "weld")]
    credential.assessments = [assessment("drill")]
    credential.achievement.requires = choice(depth)
    if once(5) {
      credential.counting.meanScore = .init(atLeast: one([50, 60]), by: once(2) ? .count : .credits(scheme: nil))
    }
    return credential
  }

  private mutating func criterion(_ depth: Int) -> Criterion {
    if depth < 2, once(3) { return choice(depth) }
    if once(10) { return named(Criterion(.not(pattern()), word: "forbids")) }
    if once(10) { return Criterion(.pool(named(Criterion(.claim(claim()), word: "count"))), word: "overlaps") }
    if once(2) { return named(settled()) }
    return named(Criterion(.claim(claim()), word: "count"))
  }

  private mutating func choice(_ depth: Int) -> Criterion {
    let children = (0..<number(1...3)).map { _ in criterion(depth + 1) }
    let least = once(2) ? children.count : number(1...children.count)
    return named(Criterion(.atLeast(least, of: children), word: "some_of"))
  }

  private mutating func named(_ criterion: Criterion) -> Criterion {
    var criterion = criterion
    names += 1
    criterion.name = "n\(names)"
    if once(5) { criterion.span = one(Self.periods) }
    if once(8) { criterion.limits = [limit()] }
    return criterion
  }

  private mutating func limit() -> Limit {
    let amount = Amount.count(number(0...2))
    return Limit(
      once(3) ? Bounds(atLeast: amount) : Bounds(atMost: amount), of: Pattern([once(3) ? dated() : marked()]))
  }

  private mutating func within(_ times: Int) -> Within? { once(times) ? .period(one(Self.periods)) : nil }

  private mutating func settled() -> Criterion {
    switch number(0...8) {
    case 0, 1:
      let bounds: Bounds<FactQuantity> =
        switch number(0...2) {
        case 0: Bounds(atLeast: .number(Decimal(one([18, 21, 30]))))
        case 1: Bounds(atMost: .number(Decimal(one([18, 30]))))
        default: Bounds(atLeast: .number(18), atMost: .number(30))
        }
      return Criterion(.fact(.recorded([RecordedFact("age", .range(bounds))])), word: "fact")
    case 2, 3:
      let score: ScoreDemand? =
        switch number(0...3) {
        case 0: .atLeastAsGood(.number(one([50, 70])))
        case 1: .range(Bounds(atLeast: .number(50), atMost: .number(70)))
        case 2: .range(Bounds(atMost: .number(one([50, 70]))))
        default: nil
        }
      return Criterion(
        .fact(
          .result(
            ResultDemand(
              one(["drill", "bend"]), score: score, within: within(2), attemptsAtMost: once(3) ? number(1...2) : nil))),
        word: "assessment")
    case 4, 5:
      var demand = ExperienceDemand(role: once(5) ? nil : one(["welder", "welder", "fitter"]), within: within(2))
      if once(2) { demand.hours = Hours(Decimal(one([100, 200]))) }
      if demand.hours == nil || once(4) { demand.lasting = one(Self.periods) }
      return Criterion(.fact(.experience(demand)), word: "experience")
    case 6: return Criterion(.approval(ApprovalDemand(by: once(2) ? "dean" : nil, within: within(2))), word: "approval")
    case 7: return Criterion(.order((0..<count).map { AchievementReference("a\($0)") }), word: "in_order")
    default: return Criterion(.fact(.shown(CompetencyReference(id: "weld"))), word: "competency")
    }
  }

  private mutating func claim() -> Claim {
    if once(6) {
      return Claim(
        of: .evidence(EvidencePattern(kinds: ["log"], within: within(2))),
        demands: [
          once(2) ? Demand(.count, Bounds(atLeast: 1)) : Demand(.hours, Bounds(atLeast: Decimal(one([10, 20]))))
        ])
    }
    let demand =
      once(3)
      ? Demand(.credits(scheme: "ects"), Bounds(atLeast: Decimal(number(1...4))))
      : Demand(.count, Bounds(atLeast: Decimal(number(1...2))))
    return Claim(of: .awards(pattern()), demands: [demand])
  }

  private mutating func pattern() -> Pattern {
    var keys: [Pattern.Key] = []
    switch number(0...4) {
    case 0: keys = [.tag([one(["s", "t"])])]
    case 1: keys = [.id([AchievementReference(once(3) ? "h" : "a*")])]
    default: keys = [.id([AchievementReference("a\(number(0...count - 1))")])]
    }
    if once(2) { keys.append(dated()) }
    if once(3) { keys.append(marked()) }
    return once(8) ? Pattern([.any([Pattern(keys), Pattern([dated()])])]) : Pattern(keys)
  }

  private mutating func dated() -> Pattern.Key {
    switch number(0...3) {
    case 0: .awarded(Bounds(atLeast: CalendarDate(year: 2025, month: one([1, 6]), day: 1)!))
    case 1: .awarded(Bounds(atMost: CalendarDate(year: 2025, month: one([6, 11]), day: 1)!))
    case 2: .except(Pattern([.within(.period(one(Self.periods)))]))
    default: .within(.period(one(Self.periods)))
    }
  }

  private mutating func marked() -> Pattern.Key {
    switch number(0...4) {
    case 0: .score(.range(Bounds(atLeast: .number(50), atMost: .number(70))))
    case 1: .predicate("p/ask")
    case 2: .except(Pattern([.predicate("p/ask")]))
    case 3: .except(Pattern([.score(.atLeastAsGood(.number(one([50, 70]))))]))
    default: .score(.atLeastAsGood(.number(one([50, 70]))))
    }
  }

  // MARK: What is changed

  private mutating func edit(_ criterion: Criterion) -> Criterion {
    var criterion = criterion
    switch criterion.form {
    case .claim: criterion.form = .claim(claim())
    case .atLeast(let least, var children):
      switch number(0...2) {
      case 0: criterion.form = .atLeast(least == 1 ? children.count : 1, of: children)
      case 1 where children.count > 1:
        children.removeLast()
        criterion.form = .atLeast(min(least, children.count), of: children)
      default: criterion.form = .atLeast(least, of: children + [self.criterion(1)])
      }
    default: criterion = self.criterion(1)
    }
    if once(4) { criterion.span = once(2) ? nil : one(Self.periods) }
    return criterion
  }
}
