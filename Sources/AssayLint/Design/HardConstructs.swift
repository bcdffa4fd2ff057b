internal import AssayModel

/// Looks for what makes one credential hard to allocate.
struct HardConstructs {
  private let credential: Credential
  private let root: CriterionNode
  private let linted: LintedProject
  private let project: ProjectConstructs
  private let claims: [StackedClaim]

  init(_ credential: Credential, _ root: CriterionNode, _ linted: LintedProject, _ project: ProjectConstructs) {
    self.credential = credential
    self.root = root
    self.linted = linted
    self.project = project
    claims = StackedClaim.all(in: root)
  }

  private var selection: Selection { linted.selection }
  private var owner: String { "credential:\(credential.id)/" }

  /// The first of them, the commonest kinds first.
  var first: HardConstruct? {
    wholeCredits ?? competingChoice ?? maxima ?? floors ?? sharing ?? conflicts
  }

  // MARK: Whole credits

  private var wholeCredits: HardConstruct? {
    let weighed = claims.filter { $0.weighed != nil }
    for (index, claim) in weighed.enumerated() {
      guard let demand = claim.weighed else { continue }
      if let other = weighed[..<index].first(where: { $0.competes(with: claim, selection) }) {
        return HardConstruct(
          says: "\(other.called) and \(claim.called) compete for awards that count whole by \(demand.measure.word)",
          place: linted.place(of: "at_least", demand.measure, in: claim.node.criterion), path: owner + claim.node.path,
          notes: [linted.note("the other one", at: other.node.criterion.place)],
          help: "ask by number in one of them, or for awards that the other does not take")
      }
      // A least alone is met by taking everything; under a most, a sum has to be hit.
      if demand.bounds.atMost != nil {
        return HardConstruct(
          says: "\(claim.called) asks for awards that count whole to come to a least and no more than a most",
          place: linted.place(of: "at_most", demand.measure, in: claim.node.criterion), path: owner + claim.node.path,
          notes: [], help: "leave `at_most` out: what is counted beyond the least does no harm")
      }
    }
    return nil
  }

  // MARK: Choices

  private var competingChoice: HardConstruct? {
    var choices: [CriterionNode] = []
    for node in root.outsidePools {
      guard case .atLeast(let count, let children) = node.criterion.form,
        count < children.count(where: { !$0.isStated })
      else { continue }
      let groups = node.children.filter { $0.leastAwards >= 3 }
      let contested = groups.filter { group in
        groups.contains { $0.path != group.path && self.compete(StackedClaim.all(in: group), StackedClaim.all(in: $0)) }
      }
      if count > 1, contested.count > 1 { return hard(node, contested, beside: nil) }
      // One choice of one is tried out option by option; several of them multiply.
      if count == 1, !groups.isEmpty {
        let inside = groups.flatMap { StackedClaim.all(in: $0) }
        if let other = choices.first(where: { self.compete(StackedClaim.all(in: $0), inside) }) {
          return hard(node, groups, beside: other)
        }
        choices.append(node)
      }
    }
    return nil
  }

  private func hard(_ node: CriterionNode, _ groups: [CriterionNode], beside other: CriterionNode?) -> HardConstruct {
    let word = node.criterion.name ?? node.criterion.word
    return HardConstruct(
      says: other == nil
        ? "`\(word)` is a choice among groups of 3 awards or more that compete with each other"
        : "`\(word)` is a second choice among groups of 3 awards or more that compete with the first",
      place: node.criterion.place, path: owner + node.path,
      notes: other.map { [linted.note("the first choice", at: $0.criterion.place)] }
        ?? groups.prefix(2).map { linted.note("such a group", at: $0.criterion.place) },
      help: "let each group take 2 awards at most, or awards that no other group takes")
  }

  private func compete(_ some: [StackedClaim], _ others: [StackedClaim]) -> Bool {
    some.contains { claim in others.contains { !selection.areApart(claim.pattern, $0.pattern) } }
  }

  // MARK: Maxima

  /// A kind of awards of which so many count, and where that stands.
  private struct Maximum {
    let node: CriterionNode?
    /// Nil for each value of a key.
    let pattern: Pattern?
    let key: AwardKey?
    let place: Place
  }

  private var maxima: HardConstruct? {
    for node in root.outsidePools {
      guard case .claim(let claim) = node.criterion.form else { continue }
      if claim.atMostPer.contains(where: { $0.key == .tag }) {
        return HardConstruct(
          says: "an award has several tags, and of each tag so many count: which awards fit is a puzzle",
          place: linted.place(of: "at_most_per", at: node.criterion.place), path: owner + node.path, notes: [],
          help: "use a key of which an award has one value, such as `issuer`")
      }
    }
    let found = allMaxima
    for (index, maximum) in found.enumerated() {
      for other in found[..<index] where cross(maximum, other) && claimsInside(maximum, other) > 1 {
        return HardConstruct(
          says: "two maxima overlap, and neither lies within the other", place: maximum.place,
          path: owner + (maximum.node?.path ?? ""), notes: [linted.note("the other one", at: other.place)],
          help: "limit kinds of awards that lie apart or within each other")
      }
    }
    return nil
  }

  private var allMaxima: [Maximum] {
    func limits(_ limits: [Limit], _ node: CriterionNode?) -> [Maximum] {
      limits.compactMap { limit in
        switch limit.bounds.atMost {
        // What must not be counted at all is only left out.
        case .count(0): return nil
        case .count, .credits, .hours:
          // A limit on everything has every other within.
          return limit.of.map { Maximum(node: node, pattern: $0, key: nil, place: limit.place) }
        case .share, nil: return nil
        }
      }
    }
    return root.outsidePools.flatMap { node -> [Maximum] in
      var found = limits(node.criterion.limits, node)
      if case .claim(let claim) = node.criterion.form {
        found += claim.atMostPer.map {
          let place = linted.place(of: "at_most_per", $0.key.word, at: node.criterion.place)
          return Maximum(node: node, pattern: nil, key: $0.key, place: place)
        }
      }
      return found
    } + limits(credential.counting.limits, nil)
  }

  /// Whether some awards are under both, and each has some that the other has not.
  private func cross(_ one: Maximum, _ other: Maximum) -> Bool {
    // One criterion lies within the other, or what they limit is never the same award.
    if let one = one.node?.path, let other = other.node?.path, one != other, !one.hasPrefix(other + "/"),
      !other.hasPrefix(one + "/")
    {
      return false
    }
    switch (one.pattern, other.pattern) {
    case (let these?, let those?):
      return !selection.areApart(these, those) && !selection.isCertain(these, within: those)
        && !selection.isCertain(those, within: these)
    case (nil, nil): return one.key != other.key
    case (let pattern?, nil), (nil, let pattern?):
      // All awards of a value, or of some, are one or more whole cells.
      let key = one.key ?? other.key
      return !pattern.keys.allSatisfy { $0.awardKey == key }
    }
  }

  /// How many claims compete for what two maxima limit: for one alone, two families are quick.
  private func claimsInside(_ one: Maximum, _ other: Maximum) -> Int {
    let paths = [one.node?.path, other.node?.path].compactMap { $0 }
    let inside = claims.filter { claim in
      paths.allSatisfy { claim.node.path == $0 || claim.node.path.hasPrefix($0 + "/") }
    }
    return claims.count { claim in
      inside.contains { $0.node.path == claim.node.path || $0.competes(with: claim, selection) }
    }
  }

  // MARK: Shares and means

  private var floors: HardConstruct? {
    var found: [(path: String, place: Place)] = []
    func add(_ limits: [Limit], _ path: String) {
      for limit in limits {
        for bound in [limit.bounds.atLeast, limit.bounds.atMost] {
          if case .share = bound { found.append((path, limit.place)) }
        }
      }
    }
    for node in root.outsidePools { add(node.criterion.limits, node.path) }
    add(credential.counting.limits, "")
    if credential.counting.meanScore != nil {
      found.append(("", linted.place(of: "counting", "mean_score", at: credential.achievement.place)))
    }
    guard found.count > 1 else { return nil }
    return HardConstruct(
      says: "two shares or means of what is counted have to be kept at once", place: found[1].place,
      path: owner + found[1].path, notes: [linted.note("the first one", at: found[0].place)],
      help: "say one of them as a number, or as credits: `at_least: 3`")
  }

  // MARK: Several credentials, and conflicts

  private var sharing: HardConstruct? {
    guard
      let limit = credential.counting.sharedWith.first ?? root.outsidePools.lazy.flatMap(\.criterion.sharedWith).first,
      let others = project.sharing[credential.id], others.count > 2
    else { return nil }
    return HardConstruct(
      says: "what may be shared is limited pair by pair among \(others.count) credentials", place: limit.place,
      path: owner, notes: [Diagnostic.Note("together with \(others.filter { $0 != credential.id }.quoted())")],
      help: "asked for one by one it is quick; for all together, `uses` in `assay.yaml` limits it without pairs")
  }

  private var conflicts: HardConstruct? {
    for conflict in project.tangled {
      let ids = [conflict.first.id, conflict.second.id]
      let taken = ids.filter { id in
        guard let achievement = linted.project.achievements[id] else { return false }
        return claims.contains { selection.maySelect(achievement, by: $0.pattern) }
      }
      guard taken.count == 2 else { continue }
      return HardConstruct(
        says: "`\(ids[0])` and `\(ids[1])` are in a chain of conflicts that are not each with each",
        place: conflict.second.place, path: owner, notes: [linted.note("counted here", at: root.criterion.place)],
        help: "let each of them be in conflict with each other one, or call them `same_as`")
    }
    return nil
  }
}

extension CriterionNode {
  /// This node and those below it that share what they count.
  fileprivate var outsidePools: [CriterionNode] {
    criterion.isPool ? [] : [self] + children.flatMap(\.outsidePools)
  }

  /// How many awards it takes at least; credits may take many.
  fileprivate var leastAwards: Int {
    switch criterion.form {
    case .claim(let claim):
      guard case .awards = claim.of else { return 0 }
      let numbers = claim.demands.map { demand -> Int in
        guard let least = demand.bounds.atLeast, least > 0 else { return 0 }
        return demand.measure == .count ? least.wholeNumber ?? 0 : 3
      }
      return max(numbers.max() ?? 0, claim.distinct.map(\.count).max() ?? 0, claim.including.count)
    case .atLeast(let count, _):
      return children.filter { !$0.criterion.isStated }.map(\.leastAwards).sorted().prefix(max(0, count)).reduce(0, +)
    case .pool, .not, .dated, .fact, .covers, .order, .approval, .opaque, .stated: return 0
    }
  }
}

extension Pattern.Key {
  /// The property that it asks about, where awards can be told apart by it.
  fileprivate var awardKey: AwardKey? {
    switch self {
    case .id: .id
    case .kind: .kind
    case .issuer: .issuer
    case .gainedBy: .gainedBy
    case .level: .level
    case .attribute(let name, _): .attribute(name)
    case .list, .tag, .version, .competency, .score, .within, .awarded, .predicate, .except, .any: nil
    }
  }
}
