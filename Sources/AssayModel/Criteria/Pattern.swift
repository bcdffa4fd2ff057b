/// What selects awards: `{ kind: badge, level: { eqf: 5 } }`. All keys must hold; within a key, one of its values.
package struct Pattern: Hashable, Sendable {
  package enum Key: Hashable, Sendable {
    /// Ids of achievements, where `*` stands for any run of characters.
    case id([AchievementReference])
    case list([String])
    case kind([String])
    case tag([String])
    case issuer([String])
    case gainedBy([String])
    case version([String])
    /// One of these sets of levels; all of a set must be reached.
    case level([[LevelDemand]])
    case competency([CompetencyReference])
    case score(ScoreDemand)
    case within(Within)
    case awarded(Bounds<CalendarDate>)
    case attribute(String, [String])
    /// A plugin's question about one award.
    case predicate(String)
    case except(Pattern)
    case any([Pattern])
  }

  package var keys: [Key]
  package var place: Place

  package init(_ keys: [Key] = [], place: Place = Place()) {
    self.keys = keys
    self.place = place
  }

  /// A pattern that selects awards of one achievement.
  package init(id: String, place: Place = Place()) {
    self.init([.id([AchievementReference(id, place: place)])], place: place)
  }
}

/// How long ago something may have been: `2 years`, or since the present renewal's cycle began.
package enum Within: Hashable, Sendable {
  case period(Period)
  case cycle
}

/// A level of a named framework, or a range of levels.
package struct LevelDemand: Hashable, Sendable {
  package var framework: String
  package var bounds: Bounds<String>

  package init(framework: String, _ bounds: Bounds<String>) {
    self.framework = framework
    self.bounds = bounds
  }
}

/// A competency or outcome, perhaps at a level: `deploy`, `fab-skills/mig@competent`.
package struct CompetencyReference: Hashable, Sendable {
  /// The framework or credential it is of; nil where the id says it all.
  package var framework: String?
  package var id: String
  package var level: String?
  package var place: Place

  package init(framework: String? = nil, id: String, level: String? = nil, place: Place = Place()) {
    self.framework = framework
    self.id = id
    self.level = level
    self.place = place
  }

  /// Nil for text that is no such reference.
  package init?(_ text: String, place: Place = Place()) {
    let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts[0].split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard path.allSatisfy({ String.isID($0) }), let last = path.last, parts.count == 1 || !parts[1].isEmpty
    else { return nil }
    self.init(
      framework: path.count == 2 ? String(path[0]) : nil, id: String(last),
      level: parts.count == 2 ? String(parts[1]) : nil, place: place)
  }

  /// As it is written, without a level.
  package var path: String { framework.map { "\($0)/\(id)" } ?? id }
}

/// What a score must be: at least as good as one, or in a range.
package enum ScoreDemand: Hashable, Sendable {
  /// At least as good, which is at most as high where lower is better.
  case atLeastAsGood(Score)
  case range(Bounds<Score>)
}

/// A mark: a number, or a word of the scale.
package enum Score: Hashable, Sendable, CustomStringConvertible {
  case number(Decimal)
  case word(String)

  package init(_ text: String) {
    self = Decimal(text).map(Score.number) ?? .word(text)
  }

  package var description: String {
    switch self {
    case .number(let number): "\(number)"
    case .word(let word): word
    }
  }
}

/// What selects pieces of evidence.
package struct EvidencePattern: Hashable, Sendable {
  package var kinds: [String]
  /// The signer's role and organisation, where they are asked for.
  package var signedByRole: String?
  package var signedByOrganisation: String?
  package var within: Within?

  package init(
    kinds: [String] = [], signedByRole: String? = nil, signedByOrganisation: String? = nil, within: Within? = nil
  ) {
    self.kinds = kinds
    self.signedByRole = signedByRole
    self.signedByOrganisation = signedByOrganisation
    self.within = within
  }
}
