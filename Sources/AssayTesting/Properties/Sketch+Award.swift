internal import AssayLint
internal import AssayModel

extension Sketch {
  /// One award such as a pattern asks for, or one with which something is wrong.
  mutating func addAward(as pattern: Pattern, spoilt: Bool) {
    let achievement = draw.choice(stock.achievements(for: pattern))
    let award = award(of: achievement, as: pattern)
    if let kept = spoilt ? spoiled(award, as: pattern) : award { record.awards.append(kept) }
  }

  /// An award that says for itself what the catalogue does not say for it.
  mutating func award(of achievement: Achievement?, as pattern: Pattern) -> Award {
    var award = Award()
    if let achievement { award.achievement = achievement.id } else { award.title = LocalizedText("A course elsewhere") }
    let days = days(of: pattern, achievement)
    award.awarded = stock.draw(days, &draw)
    if draw.happens(10) { award.expires = stock.day.moved(by: draw.choice([0, 1, 200]) ?? 0) }
    if draw.happens(15) { award.gainedBy = draw.choice(GainedBy.allCases) }
    for key in pattern.keys { fulfil(key, &award, achievement) }
    return award
  }

  /// The days on which it may have been awarded, so that it counts and is valid.
  func days(of pattern: Pattern, _ achievement: Achievement?) -> ClosedRange<CalendarDate> {
    var days = stock.days(achievement?.validity.period.map(Within.period))
    for key in pattern.keys {
      switch key {
      case .within(let within): days = days.common(stock.days(within))
      case .awarded(let bounds):
        let last = min(bounds.atMost ?? stock.day, stock.day)
        let first = min(bounds.atLeast ?? last.moved(by: -900), last)
        days = (first...last).common(days)
      case .id, .list, .kind, .tag, .issuer, .gainedBy, .version, .level, .competency, .score, .attribute, .predicate,
        .except, .any:
        break
      }
    }
    return days
  }

  private mutating func fulfil(_ key: Pattern.Key, _ award: inout Award, _ achievement: Achievement?) {
    switch key {
    case .kind(let kinds): if achievement?.kind == nil { award.kind = draw.choice(kinds) }
    case .tag(let tags): if achievement == nil { award.tags = draw.choice(tags).map { [$0] } }
    case .issuer(let issuers):
      if achievement?.issuer.map(issuers.contains) != true {
        award.issuer = draw.choice(issuers.filter { stock.project.organisations[$0] != nil })
      }
    case .gainedBy(let ways): award.gainedBy = draw.choice(ways).flatMap(GainedBy.init(rawValue:))
    case .version(let versions): award.version = draw.choice(versions)
    case .level(let alternatives):
      if achievement.map({ stock.reaches($0.level, alternatives) }) != true, let demands = draw.choice(alternatives) {
        award.level = demands.compactMap { demand in
          (demand.bounds.atLeast ?? demand.bounds.atMost).map { Level(framework: demand.framework, step: $0) }
        }
      }
    case .competency(let references):
      if let reference = draw.choice(references), !(achievement.map { stock.shows($0, reference) } ?? false) {
        award.shows = [full(reference)]
      }
    case .score(let demand):
      let grading = achievement.flatMap { stock.project.credentials[$0.id]?.assessments.first?.grading }
      award.score = draw.choice(Stock.marks(on: grading, for: demand).good)
    case .attribute(let name, let values):
      if achievement?.attributes[name].map(values.contains) != true { award.attributes[name] = draw.choice(values) }
    case .predicate(let name):
      award.attributes.merge(draw.choice(stock.trial(of: name).holding) ?? [:]) { own, _ in own }
    case .any(let patterns):
      let suiting = patterns.filter { pattern in
        achievement.map { stock.selection.maySelect($0, by: pattern) && stock.suits($0, pattern) } ?? true
      }
      for key in draw.choice(suiting)?.keys ?? [] { fulfil(key, &award, achievement) }
    case .id, .list, .within, .awarded, .except: break
    }
  }

  /// With the credential whose outcome it is, where only its id is said.
  func full(_ reference: CompetencyReference) -> CompetencyReference {
    guard reference.framework == nil, let credential,
      stock.project.credentials[credential]?.outcomes.contains(where: { $0.id == reference.id }) ?? false
    else { return reference }
    var full = reference
    full.framework = credential
    return full
  }
}
