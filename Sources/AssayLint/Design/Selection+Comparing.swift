internal import AssayModel

/// What can be said of two patterns without knowing any learner. What is not certain is answered with no.
extension Selection {
  /// Whether every award that a pattern selects is selected by a wider one (or an equal one) too.
  func isCertain(_ pattern: Pattern, within wider: Pattern, depth: Int = 0) -> Bool {
    depth < 4 && wider.keys.allSatisfy { isCertain(pattern, toMeet: $0, depth: depth) }
  }

  private func isCertain(_ pattern: Pattern, toMeet key: Pattern.Key, depth: Int) -> Bool {
    if pattern.keys.contains(where: { implies($0, key, depth: depth) }) { return true }
    if case .any(let patterns) = key, patterns.contains(where: { isCertain(pattern, within: $0, depth: depth + 1) }) {
      return true
    }
    let choices = pattern.keys.compactMap { if case .any(let patterns) = $0 { patterns } else { nil } }
    if depth < 4,
      choices.contains(where: { choice in
        choice.allSatisfy { isCertain($0, toMeet: key, depth: depth + 1) } && !choice.isEmpty
      })
    {
      return true
    }
    // A long list says nothing that a short one would not; going through it for every pair would.
    guard let closed = closed(pattern), (1...64).contains(closed.count) else { return false }
    return closed.allSatisfy { id in project.achievements[id].map { isCertain($0, toMeet: key, depth) } ?? false }
  }

  /// Whether awards of an achievement are selected as the catalogue describes them.
  private func isCertain(_ achievement: Achievement, toMeet key: Pattern.Key, _ depth: Int) -> Bool {
    switch key {
    case .id, .list:
      return named(key).map { $0.contains { $0.names(achievement.id) } } ?? false
    case .kind(let kinds): return achievement.kind.map(kinds.contains) ?? false
    case .tag(let tags): return achievement.tags.contains(where: tags.contains)
    case .issuer(let issuers): return achievement.issuer.map(issuers.contains) ?? false
    case .attribute(let name, let values): return achievement.attributes[name].map(values.contains) ?? false
    case .level(let alternatives):
      return alternatives.contains { demands in
        demands.allSatisfy { demand in
          achievement.level.contains {
            LevelFramework.named($0.framework)?.step($0.step, satisfies: demand) ?? false
          }
        }
      }
    case .any(let patterns):
      return patterns.contains { pattern in
        depth < 4 && pattern.keys.allSatisfy { isCertain(achievement, toMeet: $0, depth + 1) }
      }
    case .except(let pattern): return !maySelect(achievement, by: pattern)
    case .gainedBy, .version, .competency, .score, .within, .awarded, .predicate: return false
    }
  }

  /// Whether what meets one key meets another.
  private func implies(_ key: Pattern.Key, _ other: Pattern.Key, depth: Int) -> Bool {
    if key == other { return true }
    switch (key, other) {
    case (.id, .id), (.id, .list), (.list, .id), (.list, .list):
      guard let these = named(key), let those = named(other), !these.isEmpty else { return false }
      return those.isSuperset(of: these)
        || these.allSatisfy { one in those.contains(one) || (!one.isStarred && those.contains { $0.names(one) }) }
    case (.kind(let these), .kind(let those)), (.tag(let these), .tag(let those)),
      (.issuer(let these), .issuer(let those)), (.gainedBy(let these), .gainedBy(let those)),
      (.version(let these), .version(let those)):
      return !these.isEmpty && these.allSatisfy(those.contains)
    case (.attribute(let name, let these), .attribute(let wanted, let those)):
      return name == wanted && !these.isEmpty && these.allSatisfy(those.contains)
    case (.competency(let these), .competency(let those)):
      return !these.isEmpty && these.allSatisfy(those.contains)
    case (.within(.period(let one)), .within(.period(let longer))): return longer.isLonger(than: one)
    case (.except(let one), .except(let less)): return isCertain(less, within: one, depth: depth + 1)
    default: return false
    }
  }

  /// The ids of which an award must count as one; nil where more than that is asked, or anything else.
  private func named(_ key: Pattern.Key, depth: Int = 0) -> Set<String>? {
    let parts: [Set<String>?]
    switch key {
    case .id(let ids): return Set(ids.map(\.id))
    case .list(let lists): parts = lists.map { project.lists[$0].flatMap { named($0.of, depth: depth + 1) } }
    case .any(let patterns): parts = patterns.map { named($0, depth: depth + 1) }
    case .kind, .tag, .issuer, .gainedBy, .version, .level, .competency, .score, .within, .awarded, .attribute,
      .predicate, .except:
      return nil
    }
    return parts.reduce(Set()) { whole, part in
      guard let whole, let part else { return nil }
      return whole.union(part)
    }
  }

  /// The ids that a pattern names and nothing else; nil for every other pattern.
  func named(_ pattern: Pattern, depth: Int = 0) -> Set<String>? {
    guard depth < 4, pattern.keys.count == 1, let only = pattern.keys.first else { return nil }
    return named(only, depth: depth)
  }

  /// Whether no award is selected by both.
  func areApart(_ one: Pattern, _ other: Pattern) -> Bool {
    if let these = closed(one), let those = closed(other), these.isDisjoint(with: those) { return true }
    return one.keys.contains { key in other.keys.contains { isApart(key, $0) } }
  }

  /// Whether no award has both: of these an award has one at most.
  private func isApart(_ key: Pattern.Key, _ other: Pattern.Key) -> Bool {
    switch (key, other) {
    case (.kind(let these), .kind(let those)), (.issuer(let these), .issuer(let those)),
      (.gainedBy(let these), .gainedBy(let those)), (.version(let these), .version(let those)):
      return Set(these).isDisjoint(with: those)
    case (.attribute(let name, let these), .attribute(let wanted, let those)):
      return name == wanted && Set(these).isDisjoint(with: those)
    default: return false
    }
  }
}
