/// One limit of a design, by where it stands: what can keep an award from being counted, or refuse what was counted.
package struct Bound: Hashable, Sendable {
  package enum Side: String, Hashable, Sendable { case atLeast = "at_least", atMost = "at_most" }

  package enum Kind: Hashable, Sendable {
    /// The maximum of one of the demands of a claim.
    case most(Int)
    /// The maximum for each value of a key.
    case mostPer(AwardKey)
    /// One side of an item of `limits`.
    case limit(Int, Side)
    case span
    /// An item of `shared_with`.
    case sharing(Int)
    case meanScore
    case unshared
  }

  package var credential: String
  /// The path of its criterion; ``counting`` for what holds over the whole credential.
  package var path: String
  package var kind: Kind
  package var place: Place

  package init(_ kind: Kind, of credential: String, at path: String, place: Place = Place()) {
    self.kind = kind
    self.credential = credential
    self.path = path
    self.place = place
  }

  /// The path of what holds over a whole credential.
  package static let counting = "counting"
}

extension Bound.Kind {
  /// What it is called beside its criterion: `at_most`, `limits/2/at_most`, `shared_with/1`.
  package var word: String {
    switch self {
    case .most(0): "at_most"
    case .most(let index): "at_most~\(index + 1)"
    case .mostPer(let key): "at_most_per/\(key.word)"
    case .limit(let index, let side): "limits/\(index + 1)/\(side.rawValue)"
    case .span: "span"
    case .sharing(let index): "shared_with/\(index + 1)"
    case .meanScore: "mean_score"
    case .unshared: "unshared"
    }
  }
}

extension [Limit] {
  /// Each side of each limit, in the order in which engines settle them.
  package var bounds: [(kind: Bound.Kind, place: Place)] {
    enumerated().flatMap { index, limit in
      var sides: [Bound.Side] = []
      if limit.bounds.atLeast != nil { sides.append(.atLeast) }
      if limit.bounds.atMost != nil { sides.append(.atMost) }
      return sides.map { (kind: Bound.Kind.limit(index, $0), place: limit.place) }
    }
  }
}

extension CriterionNode {
  /// The limits that stand at this criterion itself. `isInPool`: what is judged on its own shares nothing.
  package func bounds(of credential: String, isInPool: Bool = false) -> [Bound] {
    var found: [(kind: Bound.Kind, place: Place)] = []
    if case .claim(let claim) = criterion.form {
      let most = claim.demands.enumerated().filter { $0.element.bounds.atMost != nil }
      found += most.map { (.most($0.offset), criterion.place) }
      found += claim.atMostPer.map { (.mostPer($0.key), criterion.place) }
    }
    found += criterion.limits.bounds
    if criterion.span != nil { found.append((.span, criterion.place)) }
    if !isInPool, !criterion.isPool {
      found += criterion.sharedWith.enumerated().map { (.sharing($0.offset), $0.element.place) }
    }
    return found.map { Bound($0.kind, of: credential, at: path, place: $0.place) }
  }
}

extension Credential {
  /// The limits that hold over everything that is counted for the credential.
  package var bounds: [Bound] {
    var found = counting.limits.bounds
    found += counting.sharedWith.enumerated().map { (.sharing($0.offset), $0.element.place) }
    if counting.meanScore != nil { found.append((.meanScore, achievement.place)) }
    if counting.unsharedAtLeast != nil { found.append((.unshared, achievement.place)) }
    return found.map { Bound($0.kind, of: id, at: Bound.counting, place: $0.place) }
  }
}
