internal import AssayModel

/// The same problem with something taken away that may stand in the way, to find out whether it does.
extension Problem {
  /// Without maxima, limits and spans.
  func withoutLimits() -> Problem {
    var free = self
    for tree in free.trees.indices {
      free.trees[tree].limits = []
      for node in free.trees[tree].nodes.indices {
        free.trees[tree].nodes[node].limits = []
        free.trees[tree].nodes[node].span = nil
      }
      free.trees[tree].claims = free.trees[tree].claims.map { $0.withoutMaxima() }
    }
    return free
  }

  func withoutConflicts() -> Problem {
    var free = withoutSharingLimits()
    free.conflicts = free.items.map { _ in [] }
    for tree in free.trees.indices { free.trees[tree].excludes = free.items.map { _ in [] } }
    return free
  }

  func withoutSharingLimits() -> Problem {
    var free = self
    free.usesAtMost = nil
    free.sharing = []
    return free
  }
}

extension CompiledClaim {
  /// The same claim, counting without a most.
  fileprivate func withoutMaxima() -> CompiledClaim {
    CompiledClaim(
      node: node, eligible: eligible, isDoubtful: isDoubtful, misses: misses,
      measured: measured.map { Measured(measure: $0.measure, amounts: $0.amounts, atLeast: $0.atLeast, atMost: nil) },
      distinct: distinct, atMostPer: [], including: including)
  }
}
