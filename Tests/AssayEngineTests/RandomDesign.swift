// swift-format-ignore-file: NeverForceUnwrap

import AssayModel
import AssayTestSupport

/// A small project, made from a seed, that uses everything that an allocation can depend on.
struct RandomDesign {
  private(set) var project = Project(name: "random")
  private(set) var learner = LearnerRecord(id: "learner")
  private var generator: SeededGenerator
  private var claimCount = 0
  private var poolCount = 0

  static let day = CalendarDate(year: 2026, month: 1, day: 1)!

  init(seed: UInt64, credentials: Int = 1) {
    generator = SeededGenerator(seed: seed)
    makeAchievements()
    for index in 0..<credentials { makeCredential("c\(index)", hasSeveral: credentials > 1) }
    if credentials > 1 { makeSharing(credentials) }
    if generator.once(in: 2) {
      var exception = GrantedException(at: "c0/\(["n1", "n2", "p1"].randomElement(using: &generator)!)")
      exception.accept = [AchievementReference("a\(Int.random(in: 0...3, using: &generator))")]
      learner.exceptions = [exception]
    }
    if generator.once(in: 2) {
      project.counting.conflicts = [.init(AchievementReference("a0"), AchievementReference("a1"))]
    }
  }

  private mutating func makeAchievements() {
    let count = Int.random(in: 2...5, using: &generator)
    for index in 0..<count {
      var achievement = Achievement(id: "a\(index)")
      achievement.credits =
        generator.once(in: 6) ? [] : [Credits(Decimal(Int.random(in: 1...3, using: &generator)), "ects")]
      achievement.attributes = ["v": ["x", "y", "z"].randomElement(using: &generator)!]
      achievement.shows = generator.once(in: 2) ? [CompetencyReference(framework: "f", id: "k\(index % 2)")] : []
      achievement.isRepeatable = generator.once(in: 4)
      if index > 0, generator.once(in: 6) { achievement.sameAs = [AchievementReference("a\(index - 1)")] }
      if index > 1, generator.once(in: 8) { achievement.acceptedFor = [Acceptance(AchievementReference("a0"))] }
      project.achievements[achievement.id] = achievement
    }
    let awards = Int.random(in: 1...5, using: &generator)
    for index in 0..<awards {
      var award = Award()
      award.id = "w\(index)"
      award.achievement = "a\(Int.random(in: 0..<count, using: &generator))"
      award.awarded = CalendarDate(year: 2020 + Int.random(in: 0...5, using: &generator), month: 3, day: 1)
      if generator.once(in: 3) { award.score = .number(Decimal(Int.random(in: 40...90, using: &generator))) }
      if index > 0, generator.once(in: 7) { award.from = ["w\(index - 1)"] }
      learner.awards.append(award)
    }
  }

  private mutating func makeCredential(_ id: String, hasSeveral: Bool) {
    (claimCount, poolCount) = (0, 0)
    var credential = Credential(id: id)
    credential.achievement.requires = self.criterion(depth: 0, most: hasSeveral ? 2 : 4)
    if generator.once(in: 4) { credential.counting.limits = [limit()] }
    if generator.once(in: 5) {
      credential.counting.meanScore = .init(atLeast: Decimal(Int.random(in: 50...80, using: &generator)), by: .count)
    }
    project.credentials[id] = credential
    project.achievements[id] = credential.achievement
  }

  private mutating func makeSharing(_ count: Int) {
    if generator.once(in: 2) { project.counting.usesAtMost = 1 }
    if generator.once(in: 2) {
      project.credentials["c0"]?.counting.sharedWith = [
        SharingLimit(with: .credential("c1"), atMost: .count(Int.random(in: 0...1, using: &generator)))
      ]
    }
    if generator.once(in: 3) { project.credentials["c1"]?.counting.unsharedAtLeast = 1 }
  }

  private mutating func criterion(depth: Int, most: Int) -> Criterion {
    if depth < 2, claimCount < most, depth == 0 || generator.once(in: 3) {
      let children = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
        self.criterion(depth: depth + 1, most: most)
      }
      var choice: Criterion
      switch Int.random(in: 0..<4, using: &generator) {
      case 0, 1: choice = Criterion(.atLeast(children.count, of: children), word: "all_of")
      case 2: choice = Criterion(.atLeast(1, of: children), word: "any_of")
      default: choice = Criterion(.atLeast(Int.random(in: 1...2, using: &generator), of: children), word: "some_of")
      }
      if generator.once(in: 5) { choice.limits = [limit()] }
      return choice
    }
    if depth > 0, generator.once(in: 10) {
      let references = (0..<Int.random(in: 1...2, using: &generator)).map {
        CompetencyReference(framework: "f", id: "k\($0)")
      }
      return Criterion(.covers(references), word: "covers")
    }
    if depth > 0, claimCount < most, generator.once(in: 5) {
      var inside = self.criterion(depth: 2, most: most)
      if generator.once(in: 2), claimCount < most {
        inside = Criterion(.atLeast(2, of: [inside, self.criterion(depth: 2, most: most)]), word: "all_of")
      }
      poolCount += 1
      return Criterion(.pool(inside), word: "overlaps", name: "p\(poolCount)")
    }
    claimCount += 1
    if claimCount > most || generator.once(in: 8) {
      let isKnown = generator.once(in: 2)
      return Criterion(
        .fact(.recorded([RecordedFact(isKnown ? "age" : "employer", .oneOf(["1"]))])), word: "fact")
    }
    var criterion = Criterion(.claim(claim()), word: "awards", name: "n\(claimCount)")
    if generator.once(in: 6) { criterion.limits = [limit()] }
    if generator.once(in: 6) { criterion.span = Period(months: 24) }
    return criterion
  }

  private mutating func claim() -> Claim {
    var claim = Claim(of: .awards(pattern()))
    let least = Int.random(in: 1...3, using: &generator)
    let most: Decimal? = generator.once(in: 3) ? Decimal(least + Int.random(in: 0...1, using: &generator)) : nil
    let measure: Measure = generator.once(in: 3) ? .credits(scheme: "ects") : .count
    claim.demands = [Demand(measure, Bounds(atLeast: Decimal(least), atMost: most))]
    if generator.once(in: 5) { claim.distinct = [KeyCount(.attribute("v"), 2)] }
    if generator.once(in: 5) { claim.atMostPer = [KeyCount(.attribute("v"), 1)] }
    if generator.once(in: 6) { claim.including = [AchievementReference("a0")] }
    return claim
  }

  private mutating func pattern() -> Pattern {
    if generator.once(in: 3) { return Pattern([.attribute("v", [["x", "y", "z"].randomElement(using: &generator)!])]) }
    let ids = (0...4).filter { _ in generator.once(in: 2) }.map { AchievementReference("a\($0)") }
    return Pattern([.id(ids)])
  }

  private mutating func limit() -> Limit {
    let pattern = generator.once(in: 3) ? nil : self.pattern()
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: return Limit(Bounds(atLeast: .count(Int.random(in: 1...2, using: &generator))), of: pattern)
    case 1: return Limit(Bounds(atMost: .share(Share("1/2")!)), by: .count, of: pattern)
    case 2: return Limit(Bounds(atLeast: .share(Share("50 %")!)), by: .credits(scheme: nil), of: pattern)
    case 3:
      return Limit(
        Bounds(atMost: .credits(Credits(Decimal(Int.random(in: 1...3, using: &generator)), "ects"))), of: pattern)
    default: return Limit(Bounds(atMost: .count(Int.random(in: 0...2, using: &generator))), of: pattern)
    }
  }
}
