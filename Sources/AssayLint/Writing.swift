package import AssayModel

/// Every value of the documents by its node, for rules that point at a field of which the model keeps no place.
package struct Writing: Sendable {
  private var values: [NodeID: Syntax] = [:]

  package init(_ documents: [Syntax]) {
    for document in documents { add(document) }
  }

  private mutating func add(_ syntax: Syntax) {
    values[syntax.node] = syntax
    switch syntax.content {
    case .scalar, .empty, .function: break
    case .list(let items): for item in items { add(item) }
    case .map(let entries): for entry in entries { add(entry.value) }
    }
  }

  /// What was written at a place.
  package subscript(place: Place) -> Syntax? { values[place.node] }

  /// What is written under keys, one below the other; nil where one of them is not written.
  package func value(of keys: [String], at place: Place) -> Syntax? {
    keys.reduce(values[place.node]) { $0?[$1] }
  }
}

extension Syntax {
  package var place: Place { Place(node) }
}
