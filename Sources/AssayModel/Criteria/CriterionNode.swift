/// A criterion with the names that reports call it by.
package struct CriterionNode: Sendable {
  /// Its parent's path plus its name, else `word:id` if it refers to one, else its word; repeats get `~2`, `~3`.
  package let path: String
  /// Its name, which is unique in the credential, else the path.
  package let id: String
  package let criterion: Criterion
  package let children: [CriterionNode]

  /// Names a whole tree; the root's own step follows `parent`, which is `requires` for a credential's criteria.
  package init(_ criterion: Criterion, under parent: String = "requires") {
    self.init(criterion, path: "\(parent)/\(criterion.step)")
  }

  private init(_ criterion: Criterion, path: String) {
    self.criterion = criterion
    self.path = path
    id = criterion.name ?? path
    var seen: [String: Int] = [:]
    children = criterion.children.map { child in
      let step = child.step
      seen[step, default: 0] += 1
      let repeats = seen[step] ?? 1
      return CriterionNode(child, path: "\(path)/\(step)" + (repeats > 1 ? "~\(repeats)" : ""))
    }
  }

  /// This node and all below it, parents first.
  package var all: [CriterionNode] { [self] + children.flatMap(\.all) }
}

extension Criterion {
  /// What this criterion is called among its siblings.
  package var step: String { name ?? refersTo.map { "\(word):\($0)" } ?? word }
}
