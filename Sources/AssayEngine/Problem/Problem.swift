internal import AssayModel

/// Which items are counted where: for every tree, per item, the claim that counts it or nil.
struct Allocation: Hashable, Sendable {
  var claims: [[Int?]]

  /// How many times an item is counted.
  var size: Int { claims.reduce(0) { $0 + $1.count { $0 != nil } } }
}

/// A node of one of the trees of a problem.
struct NodePlace: Hashable, Sendable {
  var tree: Int
  var node: Int
}

/// One or several credentials that are to be earned with the same items, and what holds between them.
struct Problem: Sendable {
  /// What is counted in one tree (inside one of its nodes) and in another credential too is limited.
  ///
  /// A class, because it is looked at at every step of a search.
  final class Sharing: Sendable {
    let tree: Int
    /// The claims concerned; nil for all of the tree.
    let claims: Set<Int>?
    /// The other credential's tree, where it is part of the problem.
    let partner: Int?
    /// Per item: counted in the other credential before.
    let isFrozen: [Bool]
    /// Per item: counted in the tree's own credential before, where the limit is on that as a whole.
    let wasHere: [Bool]
    /// Per item.
    let amounts: [Int]
    let bound: CompiledLimit.Bound
    /// The limit as it stands in the design.
    let origin: Bound

    init(
      tree: Int, claims: Set<Int>?, partner: Int?, isFrozen: [Bool], wasHere: [Bool], amounts: [Int],
      bound: CompiledLimit.Bound, origin: Bound
    ) {
      (self.tree, self.claims, self.partner, self.isFrozen) = (tree, claims, partner, isFrozen)
      (self.wasHere, self.amounts, self.bound, self.origin) = (wasHere, amounts, bound, origin)
    }
  }

  let items: [Item]
  var trees: [CompiledTree]
  /// Per item: the items of which only one may be counted, anywhere.
  var conflicts: [[Int]]
  private(set) var hasConflicts = false
  /// One item is counted in at most so many trees.
  var usesAtMost: Int?
  /// Per item: the credentials in which it was counted before.
  var countedIn: [[String]]
  var sharing: [Sharing] = []
  /// Trees that stand for nodes of others which use nothing up: a node is met when its tree is.
  var elsewhere: [NodePlace: Int] = [:]
  /// Trees that nothing between trees holds for.
  var apart: Set<Int> = []
  /// Whether credentials are judged together, so that `unshared` has a meaning.
  var isJoint = false

  init(items: [Item], trees: [CompiledTree]) {
    self.items = items
    self.trees = trees
    conflicts = items.map { _ in [] }
    countedIn = items.map { _ in [] }
  }

  /// With everything that holds between credentials: conflicts, uses, sharing.
  init(items: [Item], trees: [CompiledTree], ledger: Ledger, isJoint: Bool = false) {
    self.init(items: items, trees: trees)
    self.isJoint = isJoint
    usesAtMost = ledger.project.counting.usesAtMost
    for (index, item) in items.enumerated() {
      guard case .award(let place) = item.source else { continue }
      countedIn[index] = Set(ledger.awards[place].countedIn).sorted()
    }
    addConflicts(ledger)
    addSharing(ledger)
  }

  /// Whether an item was counted in a tree's credential before, so that counting it there is no further use.
  func isFrozen(_ item: Int, in tree: Int) -> Bool {
    apart.contains(tree) || countedIn[item].contains(trees[tree].credential.id)
  }

  private mutating func addConflicts(_ ledger: Ledger) {
    func items(of id: String) -> [Int] {
      self.items.indices.filter { index in
        guard case .award(let place) = self.items[index].source else { return false }
        return ledger.awards[place].achievement == id
      }
    }
    for conflict in ledger.project.counting.conflicts {
      let (first, second) = (items(of: conflict.first.id), items(of: conflict.second.id))
      if first.isEmpty || second.isEmpty { continue }
      let isOne = conflict.first.id == conflict.second.id
      hasConflicts = hasConflicts || !isOne || first.count > 1
      // What is said of all awards of one achievement is kept once.
      func add(_ others: [Int], to item: Int) {
        let others = isOne ? others.filter { $0 != item } : others
        conflicts[item] = conflicts[item].isEmpty ? others : conflicts[item] + others
      }
      for item in first { add(second, to: item) }
      if !isOne { for item in second { add(first, to: item) } }
    }
  }

  private mutating func addSharing(_ ledger: Ledger) {
    for (index, tree) in trees.enumerated() {
      for (place, limit) in tree.credential.counting.sharedWith.enumerated() {
        let origin = Bound(.sharing(place), of: tree.credential.id, at: Bound.counting)
        add(limit, origin, of: tree.credential, to: index, claims: nil, ledger)
      }
      for node in tree.nodes {
        for (place, limit) in node.node.criterion.sharedWith.enumerated() {
          let origin = Bound(.sharing(place), of: tree.credential.id, at: node.node.path)
          add(limit, origin, of: tree.credential, to: index, claims: Set(node.claimsInside), ledger)
        }
      }
    }
    // What another credential says of sharing holds for this one too, though only awards counted there before show it.
    for other in ledger.index.sharing where !trees.contains(where: { $0.credential.id == other.id }) {
      for (place, limit) in other.counting.sharedWith.enumerated() {
        for (index, tree) in trees.enumerated()
        where partners(of: limit, of: other, ledger).contains(tree.credential.id) {
          // A share is of what is counted in the other, which is not known here.
          if case .share = limit.atMost { continue }
          let origin = Bound(.sharing(place), of: other.id, at: Bound.counting)
          append(limit, origin, of: other, to: index, claims: nil, partner: other.id, ledger)
        }
      }
    }
  }

  private func partners(of limit: SharingLimit, of credential: Credential, _ ledger: Ledger) -> [String] {
    switch limit.partners {
    case .credential(let id): [id]
    case .selected(let pattern): ledger.credentials(selectedBy: pattern).filter { $0 != credential.id }
    }
  }

  private mutating func add(
    _ limit: SharingLimit, _ origin: Bound, of credential: Credential, to tree: Int, claims: Set<Int>?,
    _ ledger: Ledger
  ) {
    for partner in partners(of: limit, of: credential, ledger) {
      append(limit, origin, of: credential, to: tree, claims: claims, partner: partner, ledger)
    }
  }

  private mutating func append(
    _ limit: SharingLimit, _ origin: Bound, of credential: Credential, to tree: Int, claims: Set<Int>?,
    partner: String, _ ledger: Ledger
  ) {
    let isFrozen = countedIn.map { $0.contains(partner) }
    let other = trees.firstIndex { $0.credential.id == partner }
    if other == nil, !isFrozen.contains(true) { return }
    let measure: Measure
    let bound: CompiledLimit.Bound
    switch limit.atMost {
    case .count(let count): (measure, bound) = (.count, .atMost(count * 1_000_000))
    case .credits(let credits):
      (measure, bound) = (.credits(scheme: credits.scheme), .atMost(credits.amount.millionths))
    case .hours(let hours): (measure, bound) = (.hours, .atMost(hours.amount.millionths))
    case .share(let share):
      (measure, bound) = (limit.by ?? .count, .shareAtMost(of: share.denominator, parts: share.numerator))
    }
    let scheme = credential.achievement.credits.first?.scheme ?? CreditScheme.ects.id
    let amounts = items.map { item -> Int in
      guard case .award(let place) = item.source else { return 0 }
      return ledger.amount(of: ledger.awards[place], by: measure, defaultScheme: scheme) ?? 0
    }
    var wasHere = items.map { _ in false }
    var kept = bound
    if case .atMost(let most) = bound, claims == nil {
      wasHere = countedIn.map { $0.contains(trees[tree].credential.id) }
      // What was shared before cannot be taken back, but then nothing more is shared.
      kept = .atMost(max(most, items.indices.reduce(0) { wasHere[$1] && isFrozen[$1] ? $0 + amounts[$1] : $0 }))
    }
    sharing.append(
      Sharing(
        tree: tree, claims: claims, partner: other, isFrozen: isFrozen, wasHere: wasHere, amounts: amounts, bound: kept,
        origin: origin))
  }
}

extension Ledger {
  /// The credentials of the project that a pattern selects by what they are as achievements.
  func credentials(selectedBy pattern: Pattern) -> [String] {
    project.credentials.keys.sorted().filter { id in
      project.credentials[id].map { selects(pattern, $0.achievement) } ?? false
    }
  }

  private func selects(_ pattern: Pattern, _ achievement: Achievement, lists known: [String: Truth] = [:]) -> Bool {
    pattern.keys.allSatisfy { key in
      switch key {
      case .id(let ids): ids.contains { $0.id.names(achievement.id) }
      case .kind(let kinds): achievement.kind.map(kinds.contains) ?? false
      case .tag(let tags): achievement.tags.contains(where: tags.contains)
      case .issuer(let issuers): achievement.issuer.map(issuers.contains) ?? false
      case .attribute(let name, let values): achievement.attributes[name].map(values.contains) ?? false
      case .list(let lists): lists.contains { (known[$0] ?? isInList($0, achievement)) == .yes }
      case .except(let pattern): !selects(pattern, achievement, lists: known)
      case .any(let patterns): patterns.contains { selects($0, achievement, lists: known) }
      case .level(let alternatives):
        alternatives.contains { demands in
          demands.allSatisfy { demand in
            achievement.level.contains {
              LevelFramework.named($0.framework)?.step($0.step, satisfies: demand) ?? false
            }
          }
        }
      // What only an award can have selects no credential.
      case .gainedBy, .version, .competency, .score, .within, .awarded, .predicate: false
      }
    }
  }

  private func isInList(_ list: String, _ achievement: Achievement) -> Truth {
    index.lists.truth(of: list) { list, known in
      Truth(project.lists[list].map { selects($0.of, achievement, lists: known) } ?? false)
    }
  }
}
