package import AssayModel

/// A criterion, with whose it is and where it stands among the others.
///
/// A class, because every rule goes through all of them, and copying one costs more than most rules do.
package final class DesignedCriterion: Sendable {
  /// What the tree in which it stands is for.
  package enum Purpose: Hashable, Sendable { case requires, renewal, entry, corequisite, recommends }

  package let owner: String
  package let purpose: Purpose
  package let node: CriterionNode
  /// `credential:ID/` and the node's path.
  package let path: String
  /// The criterion in whose list it stands; nil for the whole.
  package let parent: Criterion?
  /// Whether what the tree is for cannot be had without it.
  package let isNecessary: Bool

  init(owner: String, purpose: Purpose, node: CriterionNode, path: String, parent: Criterion?, isNecessary: Bool) {
    self.owner = owner
    self.purpose = purpose
    self.node = node
    self.path = path
    self.parent = parent
    self.isNecessary = isNecessary
  }

  package var criterion: Criterion { node.criterion }

  /// Whether it decides about an award: what is recommended, or asked for before one begins, does not.
  package var decides: Bool { purpose == .requires || purpose == .renewal }

  /// The claim, where it is one.
  package var claim: Claim? {
    if case .claim(let claim) = criterion.form { claim } else { nil }
  }
}

extension DesignedCriterion {
  /// Every criterion of an achievement, parents first.
  static func all(of achievement: Achievement, path: String) -> [DesignedCriterion] {
    var found: [DesignedCriterion] = []
    func add(
      _ node: CriterionNode, _ purpose: Purpose, parent: Criterion? = nil, isNecessary: Bool = true
    ) {
      found.append(
        DesignedCriterion(
          owner: achievement.id, purpose: purpose, node: node, path: path + node.path, parent: parent,
          isNecessary: isNecessary))
      var needsAll = true
      if case .atLeast(let count, let children) = node.criterion.form {
        needsAll = count >= children.count { !$0.isStated }
      }
      for child in node.children {
        add(child, purpose, parent: node.criterion, isNecessary: isNecessary && needsAll)
      }
    }
    if let requires = achievement.requires { add(CriterionNode(requires), .requires) }
    for (index, renewal) in achievement.validity.renewals.enumerated() {
      guard let requires = renewal.requires else { continue }
      let number = index == 0 ? "" : "~\(index + 1)"
      add(CriterionNode(requires, under: "validity/renewals\(number)/requires"), .renewal)
    }
    if let entry = achievement.entry { add(CriterionNode(entry, under: "entry"), .entry) }
    if let other = achievement.corequisite { add(CriterionNode(other, under: "corequisite"), .corequisite) }
    if let advised = achievement.recommends { add(CriterionNode(advised, under: "recommends"), .recommends) }
    return found
  }
}
