internal import AssayEngine
internal import AssayModel

extension Outline {
  /// No record with fewer awards meets the criteria: each award counts in one claim at most, and every claim that must be
  /// met takes some. Solvers count badly; this they need not.
  var leastAwards: Int { least(0) { least(of: $0) { _ in 1 } } }

  /// No record with awards that weigh less meets the criteria. `weight`: of an entry.
  func leastWeight(_ weight: (RecordEntry) -> Int) -> Int {
    least(0) { least(of: $0) { weight(entries[$0]) } }
  }

  private func least(_ number: Int, _ ofClaim: (CompiledClaim) -> Int) -> Int {
    let node = tree.nodes[number]
    switch node.kind {
    case .claim(let claim): return ofClaim(tree.claims[claim])
    case .choice(let count):
      return node.children.map { least($0, ofClaim) }.sorted().prefix(max(0, count)).reduce(0, +)
    case .settled, .pool, .covers, .silent, .waived: return 0
    }
  }

  /// The least that the awards of a claim weigh together, as if parts of them could be taken.
  private func least(of claim: CompiledClaim, _ weight: (Int) -> Int) -> Int {
    // Evidence is no award. Several forms of one award are several items here, which makes it less, never more.
    let items = claim.eligibleItems.filter { item in
      if case .award = entries[item] { true } else { false }
    }
    return claim.measured.map { demand in
      guard var left = demand.atLeast, left > 0 else { return 0 }
      let useful = items.filter { demand.amounts[$0] > 0 }.sorted {
        Int128(weight($0)) * Int128(demand.amounts[$1]) < Int128(weight($1)) * Int128(demand.amounts[$0])
      }
      var (total, part) = (0, 0)
      for item in useful where left > 0 {
        let amount = demand.amounts[item]
        if amount <= left {
          total += weight(item)
        } else {
          part = Int((Int128(weight(item)) * Int128(left) + Int128(amount) - 1) / Int128(amount))
        }
        left -= amount
      }
      return total + part
    }.max() ?? 0
  }
}
