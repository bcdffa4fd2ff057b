internal import AssayModel

/// Claims of one tree that must all be met together: what one of them counts, no other does.
struct JointClaims {
  struct Member {
    let node: CriterionNode
    let claim: Claim
    let pattern: Pattern
    /// `credential:ID/` and the node's path.
    let path: String

    var criterion: Criterion { node.criterion }
  }

  var members: [Member] = []

  /// Every set of two or more in what decides about awards, in the order of the criteria.
  static func all(in linted: LintedProject) -> [JointClaims] {
    var found: [JointClaims] = []
    for designed in linted.criteria where designed.parent == nil && designed.decides {
      let owner = String(designed.path.dropLast(designed.node.path.count))
      var open = [designed.node]
      while let root = open.popLast() {
        var joint = JointClaims()
        joint.collect(root, owner: owner, apart: &open)
        if joint.members.count > 1 { found.append(joint) }
      }
    }
    return found
  }

  /// What is only one of several ways, or judged by itself, is looked at by itself.
  private mutating func collect(_ node: CriterionNode, owner: String, apart: inout [CriterionNode]) {
    switch node.criterion.form {
    case .claim(let claim):
      guard case .awards(let pattern) = claim.of else { return }
      members.append(Member(node: node, claim: claim, pattern: pattern, path: owner + node.path))
    case .atLeast(let count, let children):
      let needsAll = count >= children.count { !$0.isStated }
      for child in node.children {
        if needsAll { collect(child, owner: owner, apart: &apart) } else { apart.append(child) }
      }
    case .pool: apart += node.children
    case .not, .dated, .fact, .covers, .order, .approval, .opaque, .stated: break
    }
  }
}
