extension Criterion {
  /// A node of a tree of criteria with what it is called.
  package typealias PathNode = (path: String, id: String, criterion: Criterion)

  /// Every node of the tree, parents before children, with its path and its id.
  ///
  /// A node's path is its parent's and its name, else `word:id` where it refers to one, else its word; siblings that would
  /// be called the same get `~2`, `~3`: `requires/all_of/assessment:drill`. Its id is its name, else its path.
  package func nodePaths(root: String = "requires") -> [PathNode] {
    var nodes: [PathNode] = []
    appendPaths(under: root, as: segment, to: &nodes)
    return nodes
  }

  /// What the node is called among its siblings.
  private var segment: String { name ?? refersTo.map { "\(word):\($0)" } ?? word }

  private func appendPaths(under parent: String, as segment: String, to nodes: inout [PathNode]) {
    let path = "\(parent)/\(segment)"
    nodes.append((path, name ?? path, self))
    var seen: [String: Int] = [:]
    for child in children {
      let segment = child.segment
      let count = seen[segment, default: 0] + 1
      seen[segment] = count
      child.appendPaths(under: path, as: count == 1 ? segment : "\(segment)~\(count)", to: &nodes)
    }
  }
}
