/// Things and what they ask for, before anybody decides how that is drawn.
package struct Diagram: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable { case credential, achievement, choice, demand, limit }

  package struct Node: Hashable, Sendable {
    package var label: String
    package var kind: Kind
  }

  /// That a part counts toward a whole. Both are places in ``nodes``.
  package struct Edge: Hashable, Sendable {
    package var whole: Int
    package var part: Int
    /// In which way; nil where there is but one.
    package var label: String?
  }

  package private(set) var nodes: [Node] = []
  package private(set) var edges: [Edge] = []
  /// What is not drawn, in a sentence.
  package var remark: String?

  package init() {}

  mutating func add(_ label: String, _ kind: Kind) -> Int {
    nodes.append(Node(label: label, kind: kind))
    return nodes.count - 1
  }

  mutating func connect(_ whole: Int, to part: Int, _ label: String? = nil) {
    edges.append(Edge(whole: whole, part: part, label: label))
  }

  package var isEmpty: Bool { nodes.isEmpty }
}
