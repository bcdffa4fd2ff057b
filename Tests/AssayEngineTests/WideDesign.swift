// swift-format-ignore-file: NeverForceUnwrap

import AssayEngine
import AssayModel
import AssayTestSupport

/// A small project, made from a seed, that uses everything that an allocation can depend on, doubtful things among it.
///
/// ``RandomDesign`` has less in it, and so more of its designs are met.
struct WideDesign {
  private(set) var project = Project(name: "wide")
  private(set) var learner = LearnerRecord(id: "learner")
  let seed: UInt64
  /// `c0`, `c1`, ...; beside them there may be `d`, which nobody asks about.
  let credentials: [String]
  /// Without what can lose a credential to somebody who has more.
  let isMonotone: Bool
  private var generator: SeededGenerator
  private let isLarge: Bool
  private var claimCount = 0
  private var namedCount = 0
  private var claimsLeft = 0

  static let day = RandomDesign.day

  init(seed: UInt64, credentials: Int = 1, isMonotone: Bool = false) {
    self.seed = seed
    self.credentials = (0..<credentials).map { "c\($0)" }
    self.isMonotone = isMonotone
    isLarge = credentials == 1
    generator = SeededGenerator(seed: seed)
    makeSchemes()
    makeAchievements()
    makeAwards(most: [6, 4, 3][credentials - 1])
    makeEvidence(most: [3, 2, 1][credentials - 1])
    for id in self.credentials { makeCredential(id, claims: [4, 2, 2][credentials - 1]) }
    if once(3) { makeCredential("d", claims: 1) }
    if once(2) { makeSharing() }
    makeCounting()
    makeExceptions()
    learner.facts = once(3) ? [:] : ["age": once(4) ? "0" : "1"]
  }

  // MARK: What is drawn

  private mutating func once(_ times: Int) -> Bool { generator.once(in: times) }
  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
  private mutating func one<Value>(_ values: [Value]) -> Value { values.randomElement(using: &generator)! }
  private mutating func amount() -> Decimal { one([1, 2, 3, Decimal("2.5")!, Decimal("0.5")!]) }
  private mutating func credits() -> Credits { Credits(amount(), once(3) ? "cp" : "ects") }
  private mutating func date() -> CalendarDate {
    CalendarDate(year: once(12) ? 2026 : number(2021...2025), month: one([1, 3, 9]), day: 1)!
  }

  private mutating func makeSchemes() {
    var points = CreditScheme(id: "cp")
    if once(2) { points.hours = Bounds(atLeast: Hours(10), atMost: Hours(10)) }
    if once(2) { points.worth = ["ects": Decimal("0.4")!] }
    project.schemes["cp"] = points
  }

  private mutating func makeAchievements() {
    for index in 0..<number(2...5) {
      var achievement = Achievement(id: "a\(index)")
      achievement.kind = one(["course", "module"])
      achievement.credits = once(5) ? [] : (once(6) ? [credits(), credits()] : [credits()])
      if once(2) { achievement.hours = Hours(amount()) }
      if !once(5) { achievement.attributes["v"] = one(["x", "y", "z"]) }
      achievement.tags = ["s", "t", "u"].filter { _ in once(2) }
      if !once(4) { achievement.issuer = one(["harbour-college", "northwind"]) }
      achievement.shows = (0...1).filter { _ in once(2) }.map { CompetencyReference(framework: "f", id: "k\($0)") }
      achievement.isRepeatable = once(4)
      if index > 0, once(5) { achievement.sameAs = [AchievementReference("a\(index - 1)")] }
      if index > 0, once(5) {
        achievement.acceptedFor = [
          Acceptance(
            AchievementReference("a0"), from: once(3) ? date() : nil, until: once(3) ? date() : nil)
        ]
      }
      if once(6) { achievement.validity.period = Period(months: one([12, 36, 60])) }
      project.achievements[achievement.id] = achievement
    }
    project.lists["l"] = AchievementList(id: "l", of: Pattern([.kind(["course"])]))
  }

  private mutating func makeAwards(most: Int) {
    let count = project.achievements.count
    for index in 0..<number(isLarge ? 1...most : 1...most) {
      var award = Award()
      award.id = "w\(index)"
      award.achievement = once(15) ? (once(2) ? nil : "b") : "a\(number(0...count - 1))"
      if !once(12) { award.awarded = date() }
      if once(12) { award.expires = date() }
      if once(12) { award.status = one([.revoked, .in_progress]) }
      if once(2) { award.score = once(10) ? .word("pass") : .number(Decimal(number(40...90))) }
      if once(8) { award.credits = [credits()] }
      if once(8) { award.hours = Hours(amount()) }
      if once(10) { award.tags = [one(["s", "t"])] }
      if once(10) { award.attributes["v"] = one(["x", "y"]) }
      if index > 0, once(6) { award.from = ["w\(number(0...index - 1))"] }
      if once(5) { award.countedIn = [one(["d", "c0", "c1", "e"])] }
      if once(10) { award.countedIn.append("e") }
      learner.awards.append(award)
    }
  }

  private mutating func makeEvidence(most: Int) {
    for index in 0..<number(0...most) {
      var piece = EvidencePiece()
      piece.id = "z\(index)"
      piece.kind = one(["site_log", "photo", "site_log"])
      if !once(8) { piece.date = date() }
      if !once(4) { piece.hours = Hours(amount()) }
      if once(2) { piece.signedBy = Signer(role: one(["supervisor", "mentor"]), organisation: "northwind") }
      if once(2) { piece.attributes["v"] = one(["x", "y"]) }
      learner.evidence.append(piece)
    }
  }

  // MARK: What is designed

  private mutating func makeCredential(_ id: String, claims: Int) {
    (claimCount, namedCount) = (0, 0)
    claimsLeft = claims
    var credential = Credential(id: id)
    credential.achievement.kind = one(["course", "badge"])
    credential.achievement.credits = once(2) ? [] : [credits()]
    credential.achievement.requires = criterion(depth: 0)
    if once(3) { credential.counting.limits = limits() }
    if once(5) {
      credential.counting.meanScore = .init(atLeast: Decimal(number(50...75)), by: measure())
    }
    project.credentials[id] = credential
    project.achievements[id] = credential.achievement
  }

  private mutating func sharing() -> SharingLimit {
    let partners: SharingLimit.Partners =
      once(3)
      ? .selected(Pattern([once(2) ? .kind(["badge"]) : .except(Pattern([.id([AchievementReference("c*")])]))]))
      : .credential(one(["c0", "c1", "c2", "d", "e"]))
    switch number(0...4) {
    case 0, 1: return SharingLimit(with: partners, atMost: .count(number(0...1)))
    case 2: return SharingLimit(with: partners, atMost: .credits(Credits(amount(), "ects")))
    case 3: return SharingLimit(with: partners, atMost: .hours(Hours(amount())))
    default: return SharingLimit(with: partners, atMost: .share(Share("1/2")!), by: once(2) ? nil : measure())
    }
  }

  private mutating func makeSharing() {
    for id in credentials + ["d"] where project.credentials[id] != nil && once(2) {
      project.credentials[id]!.counting.sharedWith = [sharing()]
    }
    for id in credentials where once(4) { project.credentials[id]!.counting.unsharedAtLeast = number(1...2) }
  }

  private mutating func makeCounting() {
    if once(3) { project.counting.usesAtMost = number(1...2) }
    if once(3) {
      project.counting.conflicts = [.init(AchievementReference("a0"), AchievementReference("a1"))]
    }
  }

  private mutating func makeExceptions() {
    for _ in 0..<number(0...2) where once(2) {
      var exception = GrantedException(at: "c0/\(one(["n1", "n2", "n3", "m1", "m2"]))")
      if once(4) { exception.waive = true } else { exception.accept = [AchievementReference("a\(number(0...3))")] }
      if once(3) { exception.date = date() }
      learner.exceptions.append(exception)
    }
  }

  private mutating func criterion(depth: Int) -> Criterion {
    if depth == 0 || depth < 3 && claimsLeft > 1 && once(3) { return choice(depth) }
    if once(9) { return settled() }
    if depth > 0, once(10) {
      let covers = (0..<number(1...2)).map { CompetencyReference(framework: "f", id: "k\($0)") }
      return Criterion(.covers(covers), word: "covers")
    }
    if claimsLeft > 0, once(7) {
      let inside = criterion(depth: depth + 1)
      return marked(Criterion(.pool(inside), word: "overlaps"), "m")
    }
    guard claimsLeft > 0 else { return settled() }
    claimsLeft -= 1
    return marked(Criterion(.claim(claim()), word: "awards"), "n")
  }

  private mutating func choice(_ depth: Int) -> Criterion {
    var children = (0..<(once(20) ? 0 : number(1...3))).map { _ in criterion(depth: depth + 1) }
    let judged = children.count
    if once(12) { children.append(Criterion(.stated(LocalizedText("Ask the office.")), word: "stated")) }
    switch number(0...3) {
    case 0, 1: return marked(Criterion(.atLeast(judged, of: children), word: "all_of"), "m")
    case 2: return marked(Criterion(.atLeast(1, of: children), word: "any_of"), "m")
    default: return marked(Criterion(.atLeast(number(0...2), of: children), word: "some_of"), "m")
    }
  }

  /// With a name, and what a criterion may carry.
  private mutating func marked(_ criterion: Criterion, _ letter: String) -> Criterion {
    var criterion = criterion
    if letter == "n" {
      claimCount += 1
      criterion.name = "n\(claimCount)"
    } else {
      namedCount += 1
      criterion.name = "m\(namedCount)"
    }
    if once(6) { criterion.limits = limits() }
    if once(7) { criterion.span = Period(months: one([6, 12, 24])) }
    if once(10) { criterion.sharedWith = [sharing()] }
    return criterion
  }

  private mutating func settled() -> Criterion {
    switch isMonotone ? 0 : number(0...2) {
    case 0: return Criterion(.fact(.recorded([RecordedFact("age", .oneOf(["1"]))])), word: "fact")
    case 1: return Criterion(.not(pattern(depth: 1)), word: "forbids")
    default:
      let rule = OpaqueRule(plugin: "p", name: "p/rule\(number(0...2))", reason: "nobody can be asked")
      return Criterion(.opaque(rule), word: rule.name)
    }
  }

  private mutating func claim() -> Claim {
    guard !(once(4) && !learner.evidence.isEmpty) else { return evidenceClaim() }
    var claim = Claim(of: .awards(pattern(depth: 0)))
    for measure in [once(2) ? .count : measure(), measure()] {
      // A claim has at most one demand of each word, and mostly one at all.
      guard claim.demands.isEmpty ? !once(20) : once(5) else { continue }
      if claim.demands.contains(where: { $0.measure.word == measure.word }) { continue }
      let least: Decimal? = once(12) ? nil : (once(20) ? 0 : measure == .count ? Decimal(number(1...3)) : amount())
      let most: Decimal? = once(3) ? (least ?? 1) + Decimal(number(0...1)) : nil
      claim.demands.append(Demand(measure, Bounds(atLeast: least, atMost: most)))
    }
    if once(5) { claim.distinct = keys(once(4) ? 2 : 1, 1...2) }
    if once(5) { claim.atMostPer = keys(once(4) ? 2 : 1, 1...2) }
    if once(7) { claim.including = (0..<number(1...2)).map { AchievementReference("a\($0)") } }
    return claim
  }

  private mutating func keys(_ count: Int, _ range: ClosedRange<Int>) -> [KeyCount] {
    let keys = [AwardKey.attribute("v"), .tag, .issuer, .kind, .id].shuffled(using: &generator)
    return keys.prefix(count).map { KeyCount($0, number(range)) }
  }

  private mutating func evidenceClaim() -> Claim {
    var pattern = EvidencePattern(kinds: once(3) ? [] : ["site_log"])
    if once(4) { pattern.signedByRole = "supervisor" }
    if once(5) { pattern.within = .period(Period(months: 24)) }
    var claim = Claim(of: .evidence(pattern))
    let most: Decimal? = once(3) ? 2 : nil
    claim.demands =
      once(2)
      ? [Demand(.count, Bounds(atLeast: Decimal(number(1...2)), atMost: most))]
      : [Demand(.hours, Bounds(atLeast: amount(), atMost: most))]
    if once(5) { claim.distinct = [KeyCount(one([.signer, .role, .kind, .attribute("v")]), number(1...2))] }
    return claim
  }

  private mutating func measure() -> Measure {
    switch number(0...4) {
    case 0, 1: .count
    case 2: .credits(scheme: nil)
    case 3: .credits(scheme: one(["ects", "cp"]))
    default: .hours
    }
  }

  private mutating func pattern(depth: Int) -> Pattern {
    var keys: [Pattern.Key] = [key(depth)]
    if once(6) { keys.append(key(depth)) }
    return Pattern(keys)
  }

  private mutating func key(_ depth: Int) -> Pattern.Key {
    let ids = (0...4).filter { _ in once(2) }.map { AchievementReference("a\($0)") }
    switch number(0...(depth < 2 ? 15 : 12)) {
    case 0, 1, 2: return .id(once(8) ? [AchievementReference("a*")] : ids)
    case 3: return .attribute("v", [one(["x", "y", "z"])])
    case 4: return .tag([one(["s", "t"])])
    case 5: return .kind([one(["course", "module"])])
    case 6: return .issuer([one(["harbour-college", "northwind"])])
    case 7: return .list(["l"])
    case 8: return .within(.period(Period(months: one([24, 36, 48]))))
    case 9: return .awarded(Bounds(atLeast: date(), atMost: once(2) ? nil : date()))
    case 10: return .score(.atLeastAsGood(.number(55)))
    case 11: return .competency([CompetencyReference(framework: "f", id: "k\(number(0...1))")])
    case 12: return .predicate("p/ask\(number(0...1))")
    case 13: return .except(pattern(depth: depth + 1))
    default: return .any([pattern(depth: depth + 1), pattern(depth: depth + 1)])
    }
  }

  private mutating func limits() -> [Limit] { (0..<(once(4) ? 2 : 1)).map { _ in limit() } }

  private mutating func limit() -> Limit {
    let pattern = once(3) ? nil : self.pattern(depth: 1)
    func bounds(_ low: Amount, _ high: Amount, _ which: Int) -> Bounds<Amount> {
      Bounds(atLeast: which == 1 ? nil : low, atMost: which == 0 ? nil : high)
    }
    let which = number(0...5)
    switch number(0...4) {
    case 0: return Limit(bounds(.count(number(0...2)), .count(number(1...3)), which % 3), of: pattern)
    case 1:
      let scheme = one(["ects", "ects", "cp"])
      return Limit(
        bounds(.credits(Credits(amount(), scheme)), .credits(Credits(amount() + 1, scheme)), which % 3), of: pattern)
    case 2: return Limit(bounds(.hours(Hours(amount())), .hours(Hours(amount() + 1)), which % 3), of: pattern)
    default:
      let (low, high) = (Share(one(["1/4", "1/2"]))!, Share(one(["1/2", "3/4"]))!)
      return Limit(bounds(.share(low), .share(high), which % 3), by: once(3) ? nil : measure(), of: pattern)
    }
  }

  // MARK: What scripts answer

  /// What a predicate says of an award, or a rule of the learner (with no award); nil where it says that nobody knows.
  func answer(_ name: String, _ award: String) -> Bool? {
    var generator = SeededGenerator(seed: "\(name) \(award)".utf8.reduce(seed) { $0 &* 31 &+ UInt64($1) })
    return [true, true, false, nil].randomElement(using: &generator)!
  }

  var scripts: ScriptHost {
    ScriptHost(
      predicate: { name, award in said(name, award.id ?? "") }, rule: { rule, _, _ in said(rule.name, "") })
  }

  private func said(_ name: String, _ award: String) -> ScriptHost.Answer {
    switch answer(name, award) {
    case true?: .met
    case false?: .unmet("it is not")
    case nil: .undecided("nobody knows")
    }
  }
}
