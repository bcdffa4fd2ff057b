// swift-format-ignore-file: NeverForceUnwrap

import AssayModel
import AssayTestSupport

/// A small catalogue with two versions of a credential, made from a seed.
struct DrawnVersions {
  private(set) var old = Project(name: "old")
  private(set) var new = Project(name: "new")
  private var generator: SeededGenerator
  private var count = 0
  private var names = 0

  static let day = CalendarDate(year: 2026, month: 5, day: 1)!

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    makeCatalogue()
    old.credentials["c"] = credential("c", depth: 0)
    if once(3) { old.credentials["h"] = credential("h", depth: 1) }
    for (id, credential) in old.credentials { old.achievements[id] = credential.achievement }
    new = old
    new.credentials["c"] = once(4) ? credential("c", depth: 0) : edited(old.credentials["c"]!)
    new.achievements["c"] = new.credentials["c"]!.achievement
  }

  private mutating func once(_ times: Int) -> Bool { generator.once(in: times) }
  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
  private mutating func one<Value>(_ values: [Value]) -> Value { values.randomElement(using: &generator)! }

  // MARK: What can be awarded

  private mutating func makeCatalogue() {
    count = number(2...4)
    for index in 0..<count {
      var achievement = Achievement(id: "a\(index)")
      achievement.credits = [Credits(Decimal(number(1...4)), "ects")]
      achievement.hours = Hours(Decimal(number(1...3) * 10))
      achievement.tags = ["s", "t"].filter { _ in once(2) }
      achievement.issuer = one(["harbour-college", "northwind"])
      achievement.attributes["v"] = one(["x", "y"])
      achievement.isRepeatable = once(12)
      if index > 0, once(7) { achievement.sameAs = [AchievementReference("a\(index - 1)")] }
      if index > 0, once(8) { achievement.acceptedFor = [Acceptance(AchievementReference("a0"))] }
      if once(8) { achievement.validity.period = Period(months: one([12, 24])) }
      if once(5) {
        let other = "a\(number(0...count - 1))"
        achievement.requires = Criterion(
          .claim(Claim(of: .awards(Pattern(id: other)), demands: [Demand(.count, Bounds(atLeast: 1))])), word: "holds")
      }
      old.achievements[achievement.id] = achievement
    }
    if once(5) { old.counting.conflicts = [.init(AchievementReference("a0"), AchievementReference("a1"))] }
  }

  // MARK: What is designed

  private mutating func credential(_ id: String, depth: Int) -> Credential {
    names = 0
    var credential = Credential(id: id)
    credential.achievement.credits = [Credits(3, "ects")]
    credential.achievement.requires = choice(depth)
    if once(6) { credential.counting.limits = [limit()] }
    if once(8) { credential.counting.meanScore = .init(atLeast: one([2, 3]), by: .count) }
    return credential
  }

  private mutating func criterion(_ depth: Int) -> Criterion {
    if depth < 2, once(3) { return choice(depth) }
    if once(12) { return Criterion(.pool(named(Criterion(.claim(claim()), word: "count"))), word: "overlaps") }
    if once(7) { return settled() }
    return named(Criterion(.claim(claim()), word: "count"))
  }

  private mutating func choice(_ depth: Int) -> Criterion {
    let children = (0..<number(1...3)).map { _ in criterion(depth + 1) }
    switch number(0...3) {
    case 0, 1: return named(Criterion(.atLeast(children.count, of: children), word: "all_of"))
    case 2: return named(Criterion(.atLeast(1, of: children), word: "any_of"))
    default: return named(Criterion(.atLeast(min(2, children.count), of: children), word: "some_of"))
    }
  }

  private mutating func named(_ criterion: Criterion) -> Criterion {
    var criterion = criterion
    names += 1
    criterion.name = "n\(names)"
    if once(8) { criterion.limits = [limit()] }
    if once(15) { criterion.span = Period(months: 6) }
    return criterion
  }

  private mutating func settled() -> Criterion {
    switch number(0...5) {
    case 0:
      return Criterion(
        .fact(.recorded([RecordedFact("age", .range(Bounds(atLeast: .number(one([18, 21])))))])), word: "fact")
    case 1: return Criterion(.not(pattern(1)), word: "forbids")
    case 2:
      return Criterion(.opaque(OpaqueRule(plugin: "p", name: "rule\(number(0...1))", reason: "")), word: "p/rule")
    case 3:
      let ids = (0..<count).filter { _ in once(2) }.prefix(2).map { AchievementReference("a\($0)") }
      return Criterion(.order(Array(ids)), word: "in_order")
    case 4: return named(Criterion(.approval(ApprovalDemand(by: "dean")), word: "approval"))
    default:
      return named(
        Criterion(
          .claim(Claim(of: .evidence(EvidencePattern(kinds: ["log"])), demands: [Demand(.count, Bounds(atLeast: 1))])),
          word: "evidence"))
    }
  }

  private mutating func claim() -> Claim {
    var claim = Claim(of: .awards(pattern(0)))
    switch number(0...4) {
    case 0: claim.demands = [Demand(.credits(scheme: "ects"), bounds(number(2...6)))]
    case 1: claim.demands = [Demand(.hours, bounds(number(1...5) * 10))]
    default: claim.demands = [Demand(.count, bounds(number(1...2)))]
    }
    if once(10) { claim.distinct = [KeyCount(one([.issuer, .attribute("v")]), number(1...2))] }
    if once(12) { claim.atMostPer = [KeyCount(one([.issuer, .tag]), 1)] }
    if once(12) { claim.including = [AchievementReference("a0")] }
    return claim
  }

  private mutating func bounds(_ least: Int) -> Bounds<Decimal> {
    Bounds(atLeast: Decimal(least), atMost: once(6) ? Decimal(least + number(0...1)) : nil)
  }

  private mutating func pattern(_ depth: Int) -> Pattern {
    var keys = [key(depth)]
    if once(6) { keys.append(key(depth)) }
    return Pattern(keys)
  }

  private mutating func key(_ depth: Int) -> Pattern.Key {
    switch number(0...(depth < 1 ? 13 : 11)) {
    case 0...4: return .id((0..<count).filter { _ in once(2) }.map { AchievementReference("a\($0)") })
    case 5: return once(3) ? .id([AchievementReference("h")]) : .id([AchievementReference("a*")])
    case 6: return .tag([one(["s", "t"])])
    case 7: return .issuer([one(["harbour-college", "northwind"])])
    case 8: return .attribute("v", [one(["x", "y"])])
    case 9: return .within(.period(Period(months: one([6, 12]))))
    case 10: return .score(.atLeastAsGood(.number(one([2, 3]))))
    case 11: return once(2) ? .predicate("p/ask") : .gainedBy(["transfer"])
    case 12: return .except(pattern(depth + 1))
    default: return .any([pattern(depth + 1), pattern(depth + 1)])
    }
  }

  private mutating func limit() -> Limit {
    let pattern = once(3) ? nil : self.pattern(1)
    switch number(0...3) {
    case 0: return Limit(Bounds(atLeast: .count(number(1...2))), of: pattern)
    case 1: return Limit(Bounds(atMost: .count(number(0...2))), of: pattern)
    case 2: return Limit(Bounds(atMost: .credits(Credits(Decimal(number(2...4)), "ects"))), of: pattern)
    default:
      let share = Amount.share(Share("1/2")!)
      return Limit(
        once(2) ? Bounds(atLeast: share) : Bounds(atMost: share), by: once(2) ? .credits(scheme: "ects") : nil,
        of: pattern)
    }
  }

  // MARK: What is changed

  private mutating func edited(_ credential: Credential) -> Credential {
    var credential = credential
    var places = credential.achievement.requires!.places
    if places.isEmpty { places = [[]] }
    credential.achievement.requires = credential.achievement.requires!.edited(at: one(places)) { edit($0) }
    if once(8) { credential.counting.limits = [] }
    return credential
  }

  private mutating func edit(_ criterion: Criterion) -> Criterion {
    var criterion = criterion
    switch criterion.form {
    case .claim(var claim):
      switch number(0...3) {
      case 0, 1:
        if !claim.demands.isEmpty, let least = claim.demands[0].bounds.atLeast {
          claim.demands[0].bounds.atLeast = max(1, least + (once(2) ? 1 : -1))
        }
      case 2: if case .awards = claim.of { claim.of = .awards(pattern(0)) }
      default: criterion.limits = []
      }
      criterion.form = .claim(claim)
    case .atLeast(let count, var children):
      switch number(0...2) {
      case 0: criterion.form = .atLeast(count == 1 ? children.count : 1, of: children)
      case 1 where children.count > 1:
        children.remove(at: number(0...children.count - 1))
        criterion.form = .atLeast(min(count, children.count), of: children)
      default:
        children.append(self.criterion(1))
        criterion.form = .atLeast(count == children.count - 1 ? count + 1 : count, of: children)
      }
    default: criterion = self.criterion(1)
    }
    return criterion
  }
}
