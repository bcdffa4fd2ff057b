/// A sum, and what it has to come to: kept so that other sums of the same literals can be compared with it.
struct KnownSum {
  let weights: [Literal: Int]
  let least: Int

  /// Whether the other reaches its amount wherever this one does, since no more is lacking there than is over here. A term
  /// that is worth more than the whole amount is worth the amount.
  func implies(_ other: KnownSum) -> Bool {
    var spare = least - other.least
    guard spare >= 0 else { return false }
    for (literal, weight) in weights {
      spare -= max(0, min(weight, least) - (other.weights[literal] ?? 0))
      if spare < 0 { return false }
    }
    return true
  }
}

extension Circuit {
  /// Says of a sum which others it implies, and which imply it, as solvers take long to find out: the same criterion over a
  /// catalogue in which one number was edited. Sums of one diagram are compared there.
  func relate(_ sum: KnownSum, _ literal: Literal, of diagram: SumDiagram) {
    guard let first = sum.weights.keys.min() else { return }
    let others = knownSums[first, default: []]
    if others.contains(where: { $0.literal == literal }) { return }
    for other in others where other.diagram !== diagram {
      if sum.implies(other.sum) { require([!literal, other.literal]) }
      if other.sum.implies(sum) { require([!other.literal, literal]) }
    }
    knownSums[first] = others.suffix(Self.mostCompared - 1) + [(sum, literal, diagram)]
  }

  private static let mostCompared = 8
}
