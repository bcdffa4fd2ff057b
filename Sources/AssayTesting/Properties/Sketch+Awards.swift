internal import AssayLint
internal import AssayModel

extension Sketch {
  /// Awards that come to what a claim asks for, or a few that just do not.
  mutating func add(_ claim: Claim, of pattern: Pattern, under limits: [Limit]) {
    let first = record.awards.count
    let choices = choices(for: claim, pattern, under: limits)
    // Where the catalogue knows nothing that fits, something else may.
    let isOpen = stock.achievements(for: pattern).isEmpty && stock.selection.closed(pattern) == nil
    var left = claim.demands.filter { $0.bounds.atLeast != nil }
    left += claim.distinct.map { Demand(.count, Bounds(atLeast: Decimal($0.count))) }
    left += [Demand(.count, Bounds(atLeast: Decimal(max(claim.including.count, left.isEmpty ? 1 : 0))))]
    var number = 0
    // What can be awarded again and again is.
    while number < 60, left.contains(where: { ($0.bounds.atLeast ?? 0) > 0 }) {
      let repeatable = choices.filter(\.isRepeatable)
      let achievement = number < choices.count ? choices[number] : draw.choice(repeatable)
      if achievement == nil, !isOpen { break }
      var award = award(of: achievement, as: pattern)
      for key in claim.distinct { tell(&award, apartBy: key.key, number) }
      for index in left.indices { count(&award, achievement, toward: &left[index]) }
      if let achievement { used.insert(stock.selection.equivalence.representative(of: achievement.id)) }
      record.awards.append(award)
      number += 1
    }
    if isGood() {
      if draw.happens(20) { addAward(as: pattern, spoilt: false) }
    } else if draw.happens(25) {
      record.awards.removeSubrange(first...)
    } else if let index = (first..<record.awards.count).randomElement(using: &draw) {
      let spoilt = spoiled(record.awards.remove(at: index), as: pattern)
      record.awards.insert(contentsOf: spoilt.map { [$0] } ?? [], at: index)
    }
  }

  /// What can be awarded for a claim, in an order that is drawn; what it or a limit insists on comes first, and what a
  /// limit allows few of comes last.
  private mutating func choices(for claim: Claim, _ pattern: Pattern, under limits: [Limit]) -> [Achievement] {
    let free = stock.achievements(for: pattern).filter { achievement in
      achievement.isRepeatable || !used.contains(stock.selection.equivalence.representative(of: achievement.id))
    }
    var seen: Set<String> = []
    let different = free.shuffled(using: &draw).filter {
      seen.insert(stock.selection.equivalence.representative(of: $0.id)).inserted
    }
    let wanted = limits.filter { $0.bounds.atLeast != nil }.compactMap(\.of)
    let unwanted = limits.filter { $0.bounds.atMost != nil }.compactMap(\.of).filter { $0.isOfCatalogue }
    func rank(_ achievement: Achievement) -> Int {
      if claim.including.contains(where: { $0.id == achievement.id }) { return 0 }
      func isOf(_ pattern: Pattern) -> Bool {
        stock.selection.maySelect(achievement, by: pattern) && stock.suits(achievement, pattern)
      }
      if wanted.contains(where: isOf) { return 1 }
      return unwanted.contains(where: isOf) ? 3 : 2
    }
    return different.enumerated().map { (rank: rank($1), offset: $0, achievement: $1) }
      .sorted { ($0.rank, $0.offset) < ($1.rank, $1.offset) }.map(\.achievement)
  }

  /// Takes what an award comes to off what is still needed. One of which nobody knows is given what is missing.
  private func count(_ award: inout Award, _ achievement: Achievement?, toward demand: inout Demand) {
    guard let need = demand.bounds.atLeast, need > 0 else { return }
    var amount = achievement.flatMap { stock.amount(of: $0, by: demand.measure) }
    if amount == nil || amount == 0 {
      amount = need
      switch demand.measure {
      case .count: break
      case .hours: award.hours = Hours(need)
      case .credits(let scheme):
        let own = credential.flatMap { stock.project.credentials[$0]?.achievement.credits.first?.scheme }
        award.credits = [Credits(need, scheme ?? own ?? "ects")]
      }
    }
    demand.bounds.atLeast = max(0, need - (amount ?? 0))
  }

  /// Gives an award a value of a key that others of the claim do not have.
  private func tell(_ award: inout Award, apartBy key: AwardKey, _ number: Int) {
    switch key {
    case .issuer:
      if !stock.organisations.isEmpty { award.issuer = stock.organisations[number % stock.organisations.count] }
    case .attribute(let name): award.attributes[name] = award.attributes[name] ?? "\(number + 1)"
    case .gainedBy: award.gainedBy = GainedBy.allCases[number % GainedBy.allCases.count]
    case .id, .kind, .tag, .level, .signer, .role: break
    }
  }

  /// Awards of achievements one after the other, or in no such order.
  mutating func add(inOrder references: [AchievementReference]) {
    let isGood = isGood()
    var date = stock.day.moved(by: -Int.random(in: 0...3, using: &draw))
    var awards: [Award] = []
    for reference in references.reversed() {
      var award = award(
        of: stock.achievements(for: Pattern(id: reference.id)).first { $0.id == reference.id },
        as: Pattern(id: reference.id))
      award.awarded = date
      award.expires = nil
      awards.insert(award, at: 0)
      date = date.moved(by: -Int.random(in: isGood ? 1...60 : -1...0, using: &draw))
    }
    record.awards += awards
  }
}

extension Pattern {
  /// Whether the catalogue answers it, and not the single award.
  fileprivate var isOfCatalogue: Bool {
    keys.allSatisfy { key in
      switch key {
      case .id, .list, .kind, .tag, .issuer, .level, .competency: true
      case .gainedBy, .version, .score, .within, .awarded, .attribute, .predicate, .except, .any: false
      }
    }
  }
}
