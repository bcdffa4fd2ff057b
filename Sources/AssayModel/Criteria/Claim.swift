/// A demand for awards or evidence that, taken together, meet every one of its minima. What it takes is used up.
package struct Claim: Hashable, Sendable {
  /// What may be counted.
  package enum Selection: Hashable, Sendable {
    case awards(Pattern)
    case evidence(EvidencePattern)
  }

  package var of: Selection
  /// How much, by number, credits or hours. A maximum limits what is counted and never disqualifies.
  package var demands: [Demand]
  /// At least so many different values of a key among what is counted.
  package var distinct: [KeyCount]
  /// At most so many of each value of a key; those without a value share one.
  package var atMostPer: [KeyCount]
  /// Achievements of which an award must be among what is counted.
  package var including: [AchievementReference]

  package init(
    of: Selection, demands: [Demand] = [], distinct: [KeyCount] = [], atMostPer: [KeyCount] = [],
    including: [AchievementReference] = []
  ) {
    self.of = of
    self.demands = demands
    self.distinct = distinct
    self.atMostPer = atMostPer
    self.including = including
  }
}

/// What amounts are reckoned by.
package enum Measure: Hashable, Sendable {
  case count
  /// In this scheme; nil for the credential's own scheme.
  case credits(scheme: String?)
  case hours

  /// The word for it in designs and in reports.
  package var word: String {
    switch self {
    case .count: "count"
    case .credits: "credits"
    case .hours: "hours"
    }
  }

  /// An amount by this measure, as it is written: `3`, `6 ects`, `20 h`.
  package func written(_ amount: Decimal) -> String {
    switch self {
    case .count: "\(amount)"
    case .credits(let scheme): "\(amount) \(scheme ?? "credits")"
    case .hours: "\(amount) h"
    }
  }
}

/// A least and a most by one measure.
package struct Demand: Hashable, Sendable {
  package var measure: Measure
  package var bounds: Bounds<Decimal>

  package init(_ measure: Measure, _ bounds: Bounds<Decimal>) {
    self.measure = measure
    self.bounds = bounds
  }
}

/// A key of an award with a number of values or of awards: `distinct: { issuer: 2 }`.
package struct KeyCount: Hashable, Sendable {
  package var key: AwardKey
  package var count: Int

  package init(_ key: AwardKey, _ count: Int) {
    self.key = key
    self.count = count
  }
}

/// A property of an award (or of evidence) by which awards can be told apart.
package enum AwardKey: Hashable, Sendable {
  case id, kind, tag, issuer, level, gainedBy
  case attribute(String)
  /// Of evidence: who signed it, and in which role.
  case signer, role

  package static let words = [
    "id", "kind", "tag", "issuer", "level", "gained_by", "signed_by", "role", "attributes.NAME",
  ]

  package init?(word: String) {
    switch word {
    case "id": self = .id
    case "kind": self = .kind
    case "tag": self = .tag
    case "issuer": self = .issuer
    case "level": self = .level
    case "gained_by": self = .gainedBy
    case "signed_by": self = .signer
    case "role": self = .role
    default:
      guard word.hasPrefix("attributes."), word.count > "attributes.".count else { return nil }
      self = .attribute(String(word.dropFirst("attributes.".count)))
    }
  }

  package var word: String {
    switch self {
    case .id: "id"
    case .kind: "kind"
    case .tag: "tag"
    case .issuer: "issuer"
    case .level: "level"
    case .gainedBy: "gained_by"
    case .signer: "signed_by"
    case .role: "role"
    case .attribute(let name): "attributes.\(name)"
    }
  }
}

/// An amount that a limit names: `2`, `6 ects`, `20 h`, `1/3`.
package enum Amount: Hashable, Sendable {
  case count(Int)
  case credits(Credits)
  case hours(Hours)
  case share(Share)
}

/// What may or must be among the awards counted inside a criterion or a credential.
///
/// A share is of what is counted there; nothing counted satisfies it.
package struct Limit: Hashable, Sendable {
  package var bounds: Bounds<Amount>
  /// What a share is reckoned by.
  package var by: Measure?
  /// Which awards it speaks of; nil for all that are counted inside.
  package var of: Pattern?
  package var place: Place

  package init(_ bounds: Bounds<Amount>, by: Measure? = nil, of: Pattern? = nil, place: Place = Place()) {
    self.bounds = bounds
    self.by = by
    self.of = of
    self.place = place
  }
}

/// How much of what is counted here may be counted in another credential too.
package struct SharingLimit: Hashable, Sendable {
  package enum Partners: Hashable, Sendable {
    case credential(String)
    /// Each of the credentials that the pattern selects.
    case selected(Pattern)
  }

  package var partners: Partners
  package var atMost: Amount
  /// What a share is reckoned by.
  package var by: Measure?
  package var place: Place

  package init(with partners: Partners, atMost: Amount, by: Measure? = nil, place: Place = Place()) {
    self.partners = partners
    self.atMost = atMost
    self.by = by
    self.place = place
  }
}
