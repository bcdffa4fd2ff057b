// swift-format-ignore-file: NeverForceUnwrap

import AssayModel

extension WideVersions {
  mutating func pattern(_ depth: Int) -> Pattern {
    var keys = [key(depth)]
    if once(3) { keys.append(key(depth)) }
    if once(12) { keys = [] }
    return Pattern(keys)
  }

  /// With a depth of two, nothing is inside.
  mutating func key(_ depth: Int) -> Pattern.Key {
    switch number(0...(depth < 2 ? 9 : 7)) {
    case 0...2: .id([reference()])
    case 3, 4: standing()
    case 5...7: varying()
    case 8: once(4) ? .list(["l"]) : .except(pattern(depth + 1))
    default: .any([pattern(depth + 1), pattern(depth + 1)])
    }
  }

  /// What all awards of an achievement have.
  mutating func standing() -> Pattern.Key {
    switch number(0...7) {
    case 0: .id([AchievementReference("a*")])
    case 1: .tag(some(["s", "t"]))
    case 2: .kind(some(["badge", "course"]))
    case 3: .issuer(some(["harbour-college", "northwind"]))
    case 4: .level([[LevelDemand(framework: "eqf", Bounds(atLeast: one(["4", "5"])))]])
    case 5: .competency([CompetencyReference(framework: "c", id: "weld")])
    case 6: .attribute("v", some(["x", "y"]))
    default: .id([reference(), reference()])
    }
  }

  /// What one award of an achievement may have and another not.
  mutating func varying() -> Pattern.Key {
    switch number(0...7) {
    case 0, 1: .score(score())
    case 2, 3: .within(.period(one(Self.periods)))
    case 4:
      .awarded(
        once(2)
          ? Bounds(atLeast: CalendarDate(year: 2025, month: one([1, 6]), day: 1)!)
          : Bounds(atMost: CalendarDate(year: 2025, month: one([6, 11]), day: 1)!))
    case 5: .gainedBy(some(["transfer", "study"]))
    case 6: .version(some(["1", "2"]))
    default: .predicate("p/ask")
    }
  }

  mutating func score() -> ScoreDemand {
    switch number(0...3) {
    case 0: .range(Bounds(atLeast: .number(50), atMost: .number(70)))
    case 1: .range(Bounds(atMost: .number(one([50, 70]))))
    default: .atLeastAsGood(.number(one([50, 70])))
    }
  }
}
