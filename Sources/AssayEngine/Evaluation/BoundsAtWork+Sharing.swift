internal import AssayModel

extension BoundsAtWork {
  /// The limits on what was counted in other credentials before.
  func sharing() -> [Bound] {
    problem.sharing.filter { $0.tree == 0 && $0.partner == nil && isAtWork($0) }.map(\.origin)
  }

  private func isAtWork(_ limit: Problem.Sharing) -> Bool {
    let claims = tree.claims.indices.filter { isOpen[$0] && (limit.claims?.contains($0) ?? true) }
    switch limit.bound {
    case .atMost(let most):
      let amounts = limit.amounts.indices.map { limit.isFrozen[$0] ? limit.amounts[$0] : 0 }
      let before = amounts.indices.reduce(0) { limit.wasHere[$1] ? $0 + amounts[$1] : $0 }
      return before + supply(amounts.indices.map { limit.wasHere[$0] ? 0 : amounts[$0] }, claims) > most
    case .shareAtMost(let whole, let parts):
      let counted = claims.flatMap { filling.members[0][$0] }
      let inside = counted.reduce(0) { $0 + limit.amounts[$1] }
      let shared = counted.reduce(0) { $0 + (limit.isFrozen[$1] ? limit.amounts[$1] : 0) }
      return leftOver(claims).contains { item in
        limit.isFrozen[item]
          && Int128(whole) * Int128(shared + limit.amounts[item]) > Int128(parts)
            * Int128(inside + limit.amounts[item])
      }
    case .atLeast, .shareAtLeast:
      return false
    }
  }
}
