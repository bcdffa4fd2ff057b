package import AssayModel

/// Every value of the documents by its node, for rules that point at a field of which the model keeps no place.
package struct Writing: Sendable {
  /// By the number of the node: nodes are numbered one after the other, so that nothing is hashed.
  private var values: [Syntax?] = []

  package init(_ documents: [Syntax]) {
    for document in documents { add(document) }
  }

  private mutating func add(_ syntax: Syntax) {
    if syntax.node != .none {
      let index = Int(syntax.node.index)
      if index >= values.count { values += Array(repeating: nil, count: index + 1 - values.count) }
      values[index] = syntax
    }
    switch syntax.content {
    case .scalar, .empty, .function: break
    case .list(let items): for item in items { add(item) }
    case .map(let entries): for entry in entries { add(entry.value) }
    }
  }

  /// What was written at a place.
  package subscript(place: Place) -> Syntax? { self[place.node] }

  private subscript(node: NodeID) -> Syntax? {
    Int(node.index) < values.count ? values[Int(node.index)] : nil
  }

  /// What is written under keys, one below the other; nil where one of them is not written.
  package func value(of keys: [String], at place: Place) -> Syntax? {
    keys.reduce(self[place]) { $0?[$1] }
  }
}

extension Syntax {
  package var place: Place { Place(node) }
}
