package import AssayModel

/// A published allocation problem with its agreed answers (`stacking-instance/1`), as a project and a record.
package struct StackingInstance: Sendable {
  package let id: String
  package private(set) var project: Project
  package private(set) var learner = LearnerRecord(id: "learner")
  package let credentials: [String]

  /// Whether each credential is earned on its own, all of them are at once, and how many are at most.
  package let each: [String: Bool]
  package let joint: Bool
  package let mostEarned: Int?
  /// Nil where nobody says.
  package let essential: [String]?

  package init(_ document: JSONDocument) {
    id = document["id"]?.string ?? ""
    project = Project(name: id)
    credentials = document["credentials"]?.items.compactMap { $0["id"]?.string } ?? []
    let expected = document["expected"]
    each = (expected?["each"]?.members ?? [:]).mapValues { $0 == .bool(true) }
    joint = expected?["joint"] == .bool(true)
    mostEarned = expected?["max_earned"]?.whole
    essential = expected?["essential"]?.items.compactMap(\.string)
    for achievement in document["achievements"]?.items ?? [] { add(achievement) }
    for credential in document["credentials"]?.items ?? [] { add(credential: credential) }
    addSharing(document["sharing"], conflicts: document["conflicts"]?.items ?? [])
  }

  private mutating func add(_ document: JSONDocument) {
    var achievement = Achievement(id: document["id"]?.string ?? "")
    achievement.kind = "course"
    achievement.credits = [Credits(Decimal(document["credits"]?.whole ?? 0), "ects")]
    achievement.cost = Money("\(document["cost"]?.whole ?? 0) EUR")
    achievement.attributes = (document["attrs"]?.members ?? [:]).compactMapValues(\.string)
    let grade = document["grade"]?.whole.map { Score.number(Decimal($0)) }
    achievement.assume = Assumption(score: grade)
    project.achievements[achievement.id] = achievement
    guard document["held"] == .bool(true) else { return }
    var award = Award()
    (award.achievement, award.score) = (achievement.id, grade)
    award.awarded = CalendarDate(year: 2025, month: 1, day: 1)
    learner.awards.append(award)
  }

  private mutating func add(credential document: JSONDocument) {
    var credential = Credential(id: document["id"]?.string ?? "")
    credential.achievement.requires = document["rule"].map(Self.criterion)
    for (limits, key) in [(document["caps"], "max"), (document["floors"], "min")] {
      for limit in limits?.items ?? [] {
        let amounts = [
          limit["\(key)_count"]?.whole.map(Amount.count),
          limit["\(key)_credits"]?.whole.map { .credits(Credits(Decimal($0), "ects")) },
        ]
        for amount in amounts.compactMap({ $0 }) {
          let bounds = key == "max" ? Bounds(atMost: amount) : Bounds(atLeast: amount)
          credential.counting.limits.append(Limit(bounds, of: Self.pattern(limit["members"])))
        }
      }
    }
    credential.counting.meanScore = document["grade_floor"]?.whole.map { .init(atLeast: Decimal($0)) }
    project.credentials[credential.id] = credential
    project.achievements[credential.id] = credential.achievement
  }

  private mutating func addSharing(_ sharing: JSONDocument?, conflicts: [JSONDocument]) {
    project.counting.usesAtMost = sharing?["max_uses"]?.whole
    for pair in sharing?["pairs"]?.items ?? [] {
      guard let one = pair["a"]?.string, let other = pair["b"]?.string, let most = pair["max_shared"]?.whole else {
        continue
      }
      project.credentials[one]?.counting.sharedWith.append(
        SharingLimit(with: .credential(other), atMost: .count(most)))
    }
    for alone in sharing?["unique"]?.items ?? [] {
      guard let id = (alone["credential"] ?? alone["id"])?.string else { continue }
      project.credentials[id]?.counting.unsharedAtLeast = alone["min_unique"]?.whole
    }
    project.counting.conflicts = conflicts.map { pair in
      let ids = pair.items.compactMap(\.string).map { AchievementReference($0) }
      return ProjectCounting.Conflict(ids[0], ids[1])
    }
  }

  private static func pattern(_ ids: JSONDocument?) -> Pattern {
    Pattern([.id(ids?.items.compactMap(\.string).map { AchievementReference($0) } ?? [])])
  }

  private static func criterion(_ rule: JSONDocument) -> Criterion {
    if let leaf = rule["leaf"]?.string {
      return Criterion(.claim(claim(rule)), word: "awards", name: leaf)
    }
    let children = rule["of"]?.items.map(criterion) ?? []
    return switch rule["op"]?.string {
    case "all": Criterion(.atLeast(children.count, of: children), word: "all_of")
    case "any": Criterion(.atLeast(1, of: children), word: "any_of")
    default: Criterion(.atLeast(rule["n"]?.whole ?? 0, of: children), word: "some_of")
    }
  }

  private static func claim(_ leaf: JSONDocument) -> Claim {
    func keyCount(_ key: String) -> [KeyCount] {
      guard let name = leaf[key]?["attr"]?.string, let number = leaf[key]?["n"]?.whole else { return [] }
      return [KeyCount(.attribute(name), number)]
    }
    var demands: [Demand] = []
    let (least, most) = (leaf["min_count"]?.whole, leaf["max_count"]?.whole)
    if least != nil || most != nil {
      demands.append(Demand(.count, Bounds(atLeast: least.map { Decimal($0) }, atMost: most.map { Decimal($0) })))
    }
    if let credits = leaf["min_credits"]?.whole {
      demands.append(Demand(.credits(scheme: "ects"), Bounds(atLeast: Decimal(credits))))
    }
    return Claim(
      of: .awards(pattern(leaf["eligible"])), demands: demands, distinct: keyCount("min_distinct"),
      atMostPer: keyCount("max_per"))
  }
}

extension JSONDocument {
  fileprivate var whole: Int? { number.map { Int($0) } }
}
