internal import AssayModel

/// A claim that uses awards up, and where it stands.
struct StackedClaim {
  let node: CriterionNode
  let claim: Claim
  let pattern: Pattern
  /// The criteria around it, the whole first, itself last; each with the number of the child on the way to it.
  let around: [(node: CriterionNode, child: Int)]

  /// `electives`, else the word.
  var called: String { "`\(node.criterion.name ?? node.criterion.word)`" }

  /// The demand by credits or hours that asks for something.
  var weighed: Demand? {
    claim.demands.first { $0.measure != .count && ($0.bounds.atLeast ?? 0) > 0 }
  }

  /// Every claim of a tree but those that are judged by themselves.
  static func all(in node: CriterionNode, around: [(node: CriterionNode, child: Int)] = []) -> [StackedClaim] {
    switch node.criterion.form {
    case .claim(let claim):
      guard case .awards(let pattern) = claim.of else { return [] }
      return [StackedClaim(node: node, claim: claim, pattern: pattern, around: around + [(node, 0)])]
    case .atLeast:
      return node.children.enumerated().flatMap { all(in: $0.element, around: around + [(node, $0.offset)]) }
    case .pool, .not, .dated, .fact, .covers, .order, .approval, .opaque, .stated: return []
    }
  }

  /// Whether both may have to be met at once, of what could serve either.
  func competes(with other: StackedClaim, _ selection: Selection) -> Bool {
    for (mine, theirs) in zip(around, other.around) where mine.child != theirs.child {
      if case .atLeast(1, let children) = mine.node.criterion.form, children.count > 1 { return false }
      break
    }
    return !selection.areApart(pattern, other.pattern)
  }
}
