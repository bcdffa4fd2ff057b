/// Something that can be counted: an award or a piece of evidence.
package struct Item: Sendable {
  package enum Source: Hashable, Sendable {
    /// The place in ``Ledger/awards``.
    case award(Int)
    /// The place in ``Ledger/evidence``.
    case evidence(Int)
  }

  package var id: String
  package var source: Source

  package var isEvidence: Bool {
    switch source {
    case .award: false
    case .evidence: true
    }
  }

  /// Awards in id order, then evidence in id order: the order in which allocations are compared.
  static func all(of ledger: Ledger) -> [Item] {
    ledger.awards.indices.map { Item(id: ledger.awards[$0].id, source: .award($0)) }
      + ledger.evidence.indices.map { Item(id: ledger.evidence[$0].id, source: .evidence($0)) }
  }
}
