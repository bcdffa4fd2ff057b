internal import AssayModel

extension Pattern {
  /// Without what one award of an achievement may have and another not.
  var loosened: Pattern {
    var pattern = self
    pattern.keys = keys.compactMap { key in
      switch key {
      case .score, .within, .awarded, .gainedBy, .version, .predicate: nil
      case .except(let inner): inner.isOfAchievements ? key : nil
      case .any(let patterns): .any(patterns.map(\.loosened))
      case .id, .list, .kind, .tag, .issuer, .level, .competency, .attribute: key
      }
    }
    return pattern
  }

  /// Whether it is the same of all awards of an achievement.
  private var isOfAchievements: Bool {
    keys.allSatisfy { key in
      switch key {
      case .score, .within, .awarded, .gainedBy, .version, .predicate: false
      case .except(let inner): inner.isOfAchievements
      case .any(let patterns): patterns.allSatisfy(\.isOfAchievements)
      case .id, .list, .kind, .tag, .issuer, .level, .competency, .attribute: true
      }
    }
  }
}

extension Criterion {
  /// With patterns that select an award of every achievement of which they could select one.
  var loosened: Criterion {
    var criterion = self
    switch form {
    case .claim(var claim):
      if case .awards(let pattern) = claim.of { claim.of = .awards(pattern.loosened) }
      criterion.form = .claim(claim)
    case .atLeast(let count, let children):
      criterion.form = .atLeast(count, of: children.map(\.loosened))
    case .pool(let child):
      criterion.form = .pool(child.loosened)
    case .not(let pattern):
      criterion.form = .not(pattern.loosened)
    case .dated, .fact, .covers, .order, .approval, .opaque, .stated:
      break
    }
    return criterion
  }

  /// This criterion and all inside.
  var withAllInside: [Criterion] { [self] + children.flatMap(\.withAllInside) }

  /// The patterns of awards that it looks at itself.
  var patterns: [Pattern] {
    var patterns = limits.compactMap(\.of)
    switch form {
    case .claim(let claim): if case .awards(let pattern) = claim.of { patterns.append(pattern) }
    case .not(let pattern): patterns.append(pattern)
    case .atLeast, .pool, .dated, .fact, .covers, .order, .approval, .opaque, .stated: break
    }
    return patterns
  }
}

extension Pattern {
  /// The keys of this pattern and of those inside.
  var allKeys: [Key] {
    keys.flatMap { key -> [Key] in
      switch key {
      case .except(let inner): [key] + inner.allKeys
      case .any(let patterns): [key] + patterns.flatMap(\.allKeys)
      default: [key]
      }
    }
  }
}
