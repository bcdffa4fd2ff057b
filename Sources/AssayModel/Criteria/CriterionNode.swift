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
    var names: Set<String> = []
    self.init(criterion, path: "\(parent)/\(criterion.step)", names: &names)
  }

  /// `names`: those that nodes before this one have taken. A plugin's criterion may be used twice, with the names inside.
  private init(_ criterion: Criterion, path: String, names: inout Set<String>) {
    self.criterion = criterion
    self.path = path
    if let name = criterion.name, names.insert(name).inserted { id = name } else { id = path }
    var seen: [String: Int] = [:]
    var children: [CriterionNode] = []
    for child in criterion.children {
      let step = child.step
      seen[step, default: 0] += 1
      let repeats = seen[step] ?? 1
      children.append(
        CriterionNode(child, path: "\(path)/\(step)" + (repeats > 1 ? "~\(repeats)" : ""), names: &names))
    }
    self.children = children
  }

  /// This node and all below it, parents first.
  package var all: [CriterionNode] { [self] + children.flatMap(\.all) }
}

extension Criterion {
  /// What this criterion is called among its siblings.
  package var step: String { name ?? refersTo.map { "\(word):\($0)" } ?? word }
}
