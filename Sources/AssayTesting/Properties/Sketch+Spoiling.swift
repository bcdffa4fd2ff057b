internal import AssayModel

/// What can be wrong with an award that would be what was asked for.
private enum Fault {
  case missing, revoked, inProgress, inFuture, expired, early, issuer, way, version
  case level([[LevelDemand]])
  case score(ScoreDemand)
  case attribute(String)
  case predicate(String)
}

extension Sketch {
  /// The award with one thing wrong that matters; nil where it was never awarded.
  mutating func spoiled(_ award: Award, as pattern: Pattern) -> Award? {
    let achievement = award.achievement.flatMap { stock.project.achievements[$0] }
    let days = days(of: pattern, achievement)
    let faults: [Fault] = [.missing, .revoked, .inProgress, .inFuture, .expired] + pattern.keys.compactMap(Self.fault)
    var spoilt = award
    switch draw.choice(faults) {
    case .missing, nil: return nil
    case .revoked: spoilt.status = .revoked
    case .inProgress:
      spoilt.status = .in_progress
      spoilt.awarded = nil
      spoilt.expected = stock.day.moved(by: draw.choice([1, 40]) ?? 1)
    case .inFuture: spoilt.awarded = stock.day.moved(by: 1)
    case .expired:
      spoilt.awarded = min(award.awarded ?? stock.day, stock.day.moved(by: -1))
      spoilt.expires = stock.day.moved(by: -1)
      return spoilt
    case .early: spoilt.awarded = stock.draw(before: days, &draw)
    case .issuer:
      let wanted = pattern.issuers
      spoilt.issuer = draw.choice(stock.organisations.filter { !wanted.contains($0) })
    case .way: spoilt.gainedBy = nil
    case .version: spoilt.version = nil
    case .level(let alternatives): spoilt.level = levels(below: alternatives)
    case .score(let demand):
      let grading = achievement.flatMap { stock.project.credentials[$0.id]?.assessments.first?.grading }
      spoilt.score = draw.choice(Stock.marks(on: grading, for: demand).bad)
    case .attribute(let name): spoilt.attributes[name] = draw.happens(50) ? nil : "another"
    case .predicate(let name):
      spoilt.attributes.merge(draw.choice(stock.trial(of: name).failing) ?? [:]) { _, new in new }
    }
    spoilt.expires = nil
    return spoilt
  }

  private static func fault(_ key: Pattern.Key) -> Fault? {
    switch key {
    case .issuer: .issuer
    case .gainedBy: .way
    case .version: .version
    case .level(let alternatives): .level(alternatives)
    case .score(let demand): .score(demand)
    case .within, .awarded: .early
    case .attribute(let name, _): .attribute(name)
    case .predicate(let name): .predicate(name)
    case .id, .list, .kind, .tag, .competency, .except, .any: nil
    }
  }

  /// The step just below one that is asked for.
  private mutating func levels(below alternatives: [[LevelDemand]]) -> [Level]? {
    guard let demand = draw.choice(alternatives.flatMap { $0 }), let least = demand.bounds.atLeast,
      let steps = LevelFramework.named(demand.framework)?.steps, let place = steps.firstIndex(of: least), place > 0
    else { return nil }
    return [Level(framework: demand.framework, step: steps[place - 1])]
  }
}

extension Pattern {
  fileprivate var issuers: [String] {
    keys.flatMap { key -> [String] in if case .issuer(let issuers) = key { issuers } else { [] } }
  }
}
