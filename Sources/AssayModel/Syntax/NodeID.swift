/// Names one node that was read from a document.
///
/// What the node's key and value look like on the page stands in the ``SourceMap``, so that model values stay small.
package struct NodeID: Hashable, Comparable, Sendable {
  package let index: UInt32

  package init(index: UInt32) { self.index = index }

  /// A node that nobody wrote, such as a default.
  package static let none = NodeID(index: .max)

  package static func < (left: NodeID, right: NodeID) -> Bool { left.index < right.index }
}

/// Where a model value was written.
///
/// INVARIANT: a place takes no part in equality: the same design written on other lines is the same design.
package struct Place: Hashable, Sendable {
  package var node: NodeID

  package init(_ node: NodeID = .none) { self.node = node }

  package static func == (left: Place, right: Place) -> Bool { true }
  package func hash(into hasher: inout Hasher) {}
}
