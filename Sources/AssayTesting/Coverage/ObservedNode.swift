internal import AssayEngine
internal import AssayModel

/// A criterion with what is to be seen of it, in the order in which reports tell it.
struct ObservedNode: Sendable {
  enum Owner: Sendable {
    case criterion(CriterionNode)
    /// What holds over everything that is counted for the credential.
    case counting
  }

  let owner: Owner
  let depth: Int
  /// With the place of each limit.
  var obligations: [(obligation: Obligation, place: Place)]

  var path: String {
    switch owner {
    case .criterion(let node): node.path
    case .counting: Bound.counting
    }
  }

  /// Everything to be seen of a credential: its criteria, what holds over all of them, and its renewals.
  static func all(of credential: Credential) -> [ObservedNode] {
    var found = nodes(CriterionNode(Question.criteria(of: credential)), of: credential.id)
    let bounds = credential.bounds
    if !bounds.isEmpty {
      found.append(ObservedNode(owner: .counting, depth: 0, obligations: bounds.map(binding)))
    }
    for renewal in credential.achievement.validity.nodes {
      if let renewal { found += nodes(renewal, of: credential.id) }
    }
    return found
  }

  private static func binding(_ bound: Bound) -> (obligation: Obligation, place: Place) {
    (Obligation(.binds(bound.kind), of: bound.credential, at: bound.path), bound.place)
  }

  private static func nodes(
    _ node: CriterionNode, of credential: String, depth: Int = 0, isOption: Bool = false, isInPool: Bool = false
  ) -> [ObservedNode] {
    var kinds: [Obligation.Kind] = []
    if node.criterion.canBeMet { kinds.append(.met) }
    if node.criterion.canBeUnmet { kinds.append(.unmet) }
    if isOption, node.criterion.canBeMet { kinds.append(.decides) }
    var obligations = kinds.map {
      (obligation: Obligation($0, of: credential, at: node.path), place: node.criterion.place)
    }
    obligations += node.bounds(of: credential, isInPool: isInPool).map(binding)
    let hasOptions = node.criterion.hasOptions
    return [ObservedNode(owner: .criterion(node), depth: depth, obligations: obligations)]
      + node.children.flatMap {
        nodes(
          $0, of: credential, depth: depth + 1, isOption: hasOptions, isInPool: isInPool || node.criterion.isPool)
      }
  }
}

extension Criterion {
  private var judgedCount: Int { children.count { !$0.isStated } }

  /// Whether less than all that is inside is enough.
  var hasOptions: Bool {
    switch form {
    case .atLeast(let count, _): count > 0 && count < judgedCount
    case .claim, .pool, .not, .dated, .fact, .covers, .order, .approval, .opaque, .stated: false
    }
  }

  /// Whether anybody could meet it, as far as its own numbers tell: nobody meets three of two.
  fileprivate var canBeMet: Bool {
    switch form {
    case .atLeast(let count, _): count <= judgedCount
    case .stated: false
    case .claim, .pool, .not, .dated, .fact, .covers, .order, .approval, .opaque: true
    }
  }

  /// Whether anybody could fail to meet it: what asks for nothing is always met.
  fileprivate var canBeUnmet: Bool {
    switch form {
    case .atLeast(let count, _): count > 0 || !limits.isEmpty || span != nil
    case .claim(let claim):
      claim.demands.contains { $0.bounds.atLeast.map { $0.millionths > 0 } ?? false }
        || claim.distinct.contains { $0.count > 0 } || !claim.including.isEmpty || !limits.isEmpty || span != nil
    case .stated: false
    case .covers(let references): !references.isEmpty
    case .order(let ids): !ids.isEmpty
    case .pool(let inner): inner.canBeUnmet || !limits.isEmpty || span != nil
    case .not, .dated, .fact, .approval, .opaque: true
    }
  }
}
