// swift-format-ignore-file: NeverForceUnwrap

import AssayModel

extension WideVersions {
  mutating func makeCatalogue() {
    count = number(1...3)
    for index in 0..<count {
      var achievement = Achievement(id: "a\(index)")
      if !once(5) { achievement.credits = [Credits(Decimal(number(1...3)), "ects")] }
      if once(5) { achievement.credits.append(Credits(Decimal(number(1...3)), "hk")) }
      if once(2) { achievement.hours = Hours(Decimal(number(1...3) * 10)) }
      achievement.kind = one(["badge", "course", nil])
      achievement.issuer = one(["harbour-college", "northwind", nil])
      achievement.level = once(2) ? [Level(framework: "eqf", step: "\(number(3...5))")] : []
      achievement.tags = ["s", "t"].filter { _ in once(2) }
      achievement.attributes = once(2) ? ["v": one(["x", "y"])] : [:]
      achievement.isRepeatable = once(2)
      if once(2) { achievement.shows = [CompetencyReference(framework: "c", id: "weld")] }
      if once(5) { achievement.validity.period = Period(months: one([12, 24])) }
      if index > 0, once(8) {
        let border = CalendarDate(year: 2025, month: one([2, 9]), day: 1)!
        let (from, until) = (once(2) ? border : nil, once(3) ? border : nil)
        achievement.acceptedFor = [Acceptance(AchievementReference("a0"), from: from, until: until)]
      }
      if index > 0, once(8) { achievement.sameAs = [AchievementReference("a\(number(0...index - 1))")] }
      if once(5) { achievement.requires = prerequisite() }
      old.achievements[achievement.id] = achievement
    }
    old.lists["l"] = AchievementList(id: "l", of: Pattern([once(2) ? standing() : .id([reference()]), key(2)]))
    if count > 1, once(5) {
      old.counting.conflicts = [.init(AchievementReference("a0"), AchievementReference("a1"))]
    }
  }

  private mutating func prerequisite() -> Criterion {
    once(3)
      ? criterion(2)
      : Criterion(
        .claim(
          Claim(
            of: .awards(Pattern([.id([reference()])] + (once(2) ? [varying()] : []))),
            demands: [Demand(.count, Bounds(atLeast: once(4) ? 2 : 1))])), word: "holds")
  }

  mutating func changeCatalogue() {
    let id = "a\(number(0...count - 1))"
    var achievement = new.achievements[id]!
    switch number(0...8) {
    case 0: achievement.credits = [Credits(Decimal(number(1...3)), "ects")]
    case 1: achievement.hours = achievement.hours == nil ? Hours(20) : nil
    case 2: achievement.tags = ["s", "t"].filter { _ in once(2) }
    case 3: achievement.isRepeatable.toggle()
    case 4: achievement.validity.period = achievement.validity.period == nil ? Period(months: 12) : nil
    case 5: achievement.requires = achievement.requires == nil ? prerequisite() : nil
    case 6: achievement.sameAs = achievement.sameAs.isEmpty ? [reference()] : []
    case 7:
      new.counting.conflicts =
        new.counting.conflicts.isEmpty ? [.init(AchievementReference("a0"), AchievementReference(id))] : []
    default: new.lists["l"]!.of = Pattern([key(1)])
    }
    if achievement.sameAs.contains(where: { $0.id == id }) { achievement.sameAs = [] }
    new.counting.conflicts.removeAll { $0.first.id == $0.second.id }
    new.achievements[id] = achievement
  }
}
