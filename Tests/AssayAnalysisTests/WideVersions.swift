// swift-format-ignore-file: NeverForceUnwrap

import AssayModel
import AssayTestSupport

/// Two versions of a project in which any word of the language may stand anywhere, made from a seed.
struct WideVersions {
  var old = Project(name: "old")
  var new = Project(name: "new")
  var generator: SeededGenerator
  var count = 0
  private var names = 0

  static let day = CalendarDate(year: 2026, month: 5, day: 1)!
  static let periods = [6, 12, 24].map { Period(months: $0) }

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed &* 6151 &+ 17)
    makeCatalogue()
    old.schemes["hk"] = CreditScheme(id: "hk", worth: once(2) ? ["ects": Decimal(number(1...2))] : [:])
    old.assessments["bend"] = assessment("bend")
    old.credentials["c"] = credential("c")
    if once(3) { old.credentials["h"] = credential("h") }
    for (id, credential) in old.credentials { old.achievements[id] = credential.achievement }
    new = old
    repeat { change() } while once(4)
    new.name = "new"
  }

  mutating func once(_ times: Int) -> Bool { generator.once(in: times) }
  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
  mutating func one<Value>(_ values: [Value]) -> Value { values.randomElement(using: &generator)! }
  mutating func some<Value>(_ values: [Value]) -> [Value] {
    let found = values.filter { _ in once(2) }
    return found.isEmpty ? [one(values)] : found
  }

  mutating func reference() -> AchievementReference {
    AchievementReference(once(8) ? "h" : "a\(number(0...count - 1))")
  }

  // MARK: What is designed

  private mutating func credential(_ id: String) -> Credential {
    names = 0
    var credential = Credential(id: id)
    credential.achievement.credits = [Credits(3, "ects")]
    credential.outcomes = [Outcome(id: "weld")]
    credential.assessments = [assessment("drill")]
    credential.achievement.requires = choice(1)
    if once(4) { credential.counting.limits = [limit()] }
    if once(8) {
      credential.counting.meanScore = .init(
        atLeast: one([50, 60]), by: one([.count, .credits(scheme: nil), .hours]))
    }
    return credential
  }

  private mutating func assessment(_ id: String) -> Assessment {
    var assessment = Assessment(id: id)
    assessment.grading =
      switch number(0...4) {
      case 0: Grading(scale: .words(["poor", "fair", "good"]), pass: once(3) ? nil : .word("fair"))
      case 1: Grading(scale: .passFail)
      case 2: Grading(scale: .points(Bounds(atLeast: 0, atMost: 80)), pass: .number(50), better: .lower)
      default: Grading(scale: .percent, pass: once(6) ? nil : .number(50))
      }
    assessment.assesses = once(2) ? [CompetencyReference(id: "weld")] : []
    return assessment
  }

  mutating func criterion(_ depth: Int) -> Criterion {
    if depth < 2, once(3) { return choice(depth) }
    if once(10) {
      return named(Criterion(.pool(depth < 2 && once(3) ? choice(depth) : named(counting())), word: "overlaps"))
    }
    return named(once(3) ? settled() : counting())
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
    if once(9) { criterion.span = one(Self.periods) }
    if once(6) { criterion.limits = [limit()] }
    return criterion
  }

  private mutating func counting() -> Criterion { Criterion(.claim(claim()), word: "awards") }

  // MARK: What is changed

  private mutating func change() {
    switch number(0...9) {
    case 0: changeCatalogue()
    case 1:
      var credential = new.credentials["c"]!
      switch number(0...2) {
      case 0: credential.counting.limits = credential.counting.limits.isEmpty ? [limit()] : []
      case 1: credential.counting.meanScore = credential.counting.meanScore == nil ? .init(atLeast: 60) : nil
      default: credential.assessments[0] = assessment("drill")
      }
      replace(credential)
    case 2 where new.credentials["h"] != nil:
      var credential = new.credentials["h"]!
      credential.achievement.requires = choice(1)
      replace(credential)
    default:
      var credential = new.credentials["c"]!
      let places = credential.achievement.requires!.places
      credential.achievement.requires = credential.achievement.requires!.edited(at: one(places)) { edit($0) }
      replace(credential)
    }
  }

  private mutating func replace(_ credential: Credential) {
    new.credentials[credential.id] = credential
    new.achievements[credential.id] = credential.achievement
  }

  private mutating func edit(_ criterion: Criterion) -> Criterion {
    var criterion = criterion
    switch number(0...8) {
    case 0: criterion.span = criterion.span == nil ? one(Self.periods) : nil
    case 1: criterion.limits = criterion.limits.isEmpty || once(3) ? criterion.limits + [limit()] : []
    default:
      switch criterion.form {
      case .claim(let claim): criterion.form = .claim(changed(claim))
      case .atLeast(let least, var children):
        switch number(0...3) {
        case 0: criterion.form = .atLeast(least == 1 ? children.count : least - 1, of: children)
        case 1 where children.count > 1:
          children.remove(at: number(0...children.count - 1))
          criterion.form = .atLeast(min(least, children.count), of: children)
        case 2: criterion.form = .atLeast(least, of: children + [self.criterion(1)])
        default: criterion.form = .atLeast(least + 1, of: children + [self.criterion(1)])
        }
      case .pool(let child) where once(2): return child
      default: criterion.form = self.criterion(1).form
      }
    }
    return criterion
  }
}
