extension Pattern {
  /// This pattern and those within it.
  package var nested: [Pattern] {
    [self]
      + keys.flatMap { key -> [Pattern] in
        switch key {
        case .except(let pattern): pattern.nested
        case .any(let patterns): patterns.flatMap(\.nested)
        case .id, .list, .kind, .tag, .issuer, .gainedBy, .version, .level, .competency, .score, .within, .awarded,
          .attribute, .predicate:
          []
        }
      }
  }

  /// The ids that it names, without those in which `*` stands for something.
  package var ids: [AchievementReference] {
    keys.flatMap { key -> [AchievementReference] in
      if case .id(let ids) = key { ids.filter { !$0.id.isStarred } } else { [] }
    }
  }

  /// Whether it goes by anything but ids and lists.
  package var selectsByMoreThanNames: Bool {
    nested.contains { pattern in
      pattern.keys.contains { key in
        switch key {
        case .id, .list, .any, .except: false
        case .kind, .tag, .issuer, .gainedBy, .version, .level, .competency, .score, .within, .awarded, .attribute,
          .predicate:
          true
        }
      }
    }
  }

  /// The lists that it names.
  package var lists: [String] {
    keys.flatMap { key -> [String] in if case .list(let lists) = key { lists } else { [] } }
  }
}
