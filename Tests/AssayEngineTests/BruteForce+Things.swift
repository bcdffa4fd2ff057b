// swift-format-ignore-file: NeverForceUnwrap

import AssayModel

extension BruteForce {
  /// An award with what the catalogue adds to it, or a piece of evidence that exists on the day asked.
  struct Thing {
    var id: String
    var award: Award?
    var piece: EvidencePiece?
    /// Everything for which an award counts, by id.
    var countsAs: Set<String> = []
    /// Those with one name are the same; nil for what may be counted again and again.
    var sameness: String?
    /// Awarded by the day asked and not revoked.
    var wasAwarded = false
    /// Nil where nobody knows.
    var isValid: Bool?
    var origins: Set<String> = []
    var shows: [CompetencyReference] = []

    var date: CalendarDate? { award?.awarded ?? piece?.date }
  }

  func madeThings() -> [Thing] {
    learner.awards.sorted { $0.id! < $1.id! }.map(thing)
      + learner.evidence.filter { $0.date.map { $0 <= day } ?? true }.sorted { $0.id! < $1.id! }.map { piece in
        Thing(id: piece.id!, piece: piece, isValid: true)
      }
  }

  private func thing(_ recorded: Award) -> Thing {
    let achievement = recorded.achievement.flatMap { project.achievements[$0] }
    var award = recorded
    if award.status == .in_progress, ifCompleted { (award.status, award.awarded) = (.held, day) }
    award.kind = award.kind ?? achievement?.kind
    award.issuer = award.issuer ?? achievement?.issuer
    award.credits = award.credits ?? achievement?.credits ?? []
    award.hours = award.hours ?? achievement?.hours
    award.tags = award.tags ?? achievement?.tags ?? []
    award.attributes = (achievement?.attributes ?? [:]).merging(award.attributes) { $1 }
    var thing = Thing(id: award.id!, award: award)
    thing.shows = award.shows ?? achievement?.shows ?? []
    if let own = award.achievement {
      thing.countsAs = countsAs(own, awarded: award.awarded)
      if !(achievement?.isRepeatable ?? false) { thing.sameness = same(own).min() }
    }
    thing.wasAwarded = award.status == .held && award.awarded.map { $0 <= day } ?? true
    thing.isValid = thing.wasAwarded ? isStillValid(award, achievement?.validity.period) : false
    thing.origins = origins(of: award.id!)
    return thing
  }

  private func isStillValid(_ award: Award, _ period: Period?) -> Bool? {
    if let expires = award.expires { return day <= expires }
    guard let period else { return true }
    return award.awarded.map { day <= $0.adding(period) }
  }

  private func same(_ id: String) -> Set<String> {
    var found: Set<String> = [id]
    while true {
      let more = project.achievements.values.filter { achievement in
        found.contains(achievement.id) || achievement.sameAs.contains { found.contains($0.id) }
      }.flatMap { [$0.id] + $0.sameAs.map(\.id) }
      if found.isSuperset(of: more) { return found }
      found.formUnion(more)
    }
  }

  private func countsAs(_ id: String, awarded: CalendarDate?) -> Set<String> {
    same(id).reduce(into: same(id)) { found, id in
      for other in project.achievements[id]?.acceptedFor ?? [] {
        if let from = other.from, awarded == nil || awarded! < from { continue }
        if let until = other.until, awarded == nil || awarded! > until { continue }
        found.formUnion(same(other.id.id))
      }
    }
  }

  private func origins(of id: String) -> Set<String> {
    var found = Set<String>()
    var open = [id]
    while let next = open.popLast() {
      for origin in learner.awards.first(where: { $0.id == next })?.from ?? [] where found.insert(origin).inserted {
        open.append(origin)
      }
    }
    return found.subtracting([id])
  }

  // MARK: What patterns say

  /// `towards`: whether it speaks for the verdict that it selects the award.
  func selects(_ pattern: Pattern, _ thing: Thing, towards: Bool) -> Bool {
    guard let award = thing.award else { return false }
    return pattern.keys.allSatisfy { key in
      switch key {
      case .id(let ids):
        ids.contains { wanted in
          wanted.id.last == "*"
            ? thing.countsAs.contains { $0.hasPrefix(wanted.id.dropLast()) } : thing.countsAs.contains(wanted.id)
        }
      case .list(let lists): lists.contains { selects(project.lists[$0]!.of, thing, towards: towards) }
      case .kind(let kinds): award.kind.map(kinds.contains) ?? false
      case .tag(let tags): award.tags!.contains(where: tags.contains)
      case .issuer(let issuers): award.issuer.map(issuers.contains) ?? false
      case .attribute(let name, let values): award.attributes[name].map(values.contains) ?? false
      case .within(.period(let period)): award.awarded.map { $0.adding(period) >= day } ?? false
      case .awarded(let bounds): award.awarded.map(bounds.contains) ?? false
      case .score(.atLeastAsGood(.number(let least))):
        if case .number(let have)? = award.score { have >= least } else { false }
      case .competency(let references): references.contains { asked in thing.shows.contains { $0.id == asked.id } }
      case .predicate(let name): predicate(name, thing.id) ?? (towards == isHopeful)
      case .except(let pattern): !selects(pattern, thing, towards: !towards)
      case .any(let patterns): patterns.contains { selects($0, thing, towards: towards) }
      case .within, .score, .gainedBy, .version, .level: preconditionFailure("no design here says so")
      }
    }
  }

  /// Whether a pattern selects a credential as an achievement.
  func selects(_ pattern: Pattern, _ achievement: Achievement) -> Bool {
    pattern.keys.allSatisfy { key in
      switch key {
      case .id(let ids):
        ids.contains {
          $0.id.last == "*" ? achievement.id.hasPrefix($0.id.dropLast()) : $0.id == achievement.id
        }
      case .kind(let kinds): achievement.kind.map(kinds.contains) ?? false
      case .except(let pattern): !selects(pattern, achievement)
      default: preconditionFailure("no design here says so")
      }
    }
  }

  func selects(_ pattern: EvidencePattern, _ thing: Thing) -> Bool {
    guard let piece = thing.piece else { return false }
    if !pattern.kinds.isEmpty, !pattern.kinds.contains(piece.kind ?? "") { return false }
    if let role = pattern.signedByRole, piece.signedBy?.role != role { return false }
    if let organisation = pattern.signedByOrganisation, piece.signedBy?.organisation != organisation { return false }
    if case .period(let period)? = pattern.within { return piece.date.map { $0.adding(period) >= day } ?? false }
    return true
  }

  // MARK: What they come to

  /// In millionths; nil where it has none.
  func amount(_ thing: Thing, _ measure: Measure, scheme own: String) -> Int? {
    switch measure {
    case .count: return 1_000_000
    case .hours:
      guard let award = thing.award else { return thing.piece?.hours?.amount.millionths }
      if let hours = award.hours { return hours.amount.millionths }
      for credits in award.credits! {
        if let each = project.schemes[credits.scheme]?.exactHours { return product(credits.amount, each.amount) }
      }
      return nil
    case .credits(let scheme):
      let scheme = scheme ?? own
      let credits = thing.award?.credits ?? []
      if let same = credits.first(where: { $0.scheme == scheme }) { return same.amount.millionths }
      for credits in credits {
        if let worth = project.schemes[credits.scheme]?.worth[scheme] { return product(credits.amount, worth) }
      }
      return nil
    }
  }

  private func product(_ left: Decimal, _ right: Decimal) -> Int { left.millionths * right.millionths / 1_000_000 }

  func values(_ thing: Thing, _ key: AwardKey) -> [String] {
    switch (key, thing.award, thing.piece) {
    case (.id, let award?, _): [award.achievement].compactMap { $0 }
    case (.kind, let award?, _): [award.kind].compactMap { $0 }
    case (.tag, let award?, _): award.tags!
    case (.issuer, let award?, _): [award.issuer].compactMap { $0 }
    case (.attribute(let name), let award?, _): [award.attributes[name]].compactMap { $0 }
    case (.kind, nil, let piece?): [piece.kind].compactMap { $0 }
    case (.attribute(let name), nil, let piece?): [piece.attributes[name]].compactMap { $0 }
    case (.signer, _, let piece?): [piece.signedBy?.organisation].compactMap { $0 }
    case (.role, _, let piece?): [piece.signedBy?.role].compactMap { $0 }
    case (.id, nil, let piece?): [piece.id].compactMap { $0 }
    default: []
    }
  }
}
