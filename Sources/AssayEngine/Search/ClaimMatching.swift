internal import AssayModel

/// Decides by a matching alone where every claim must be met and asks for nothing but a number of awards.
///
/// Augmenting paths over bit sets (Kuhn 1955, for several of each claim): the common case, decided without laying
/// anything out. ``SupplyMatching`` is the same flow where there is more to it.
struct ClaimMatching {
  private let eligible: [BitSet]
  /// The items that nothing counts yet.
  private var free: [UInt64]
  private var visited: [UInt64]
  /// Per item: the claim that counts it.
  private var owner: [Int]

  /// Nil where something else matters.
  static func decides(_ problem: Problem) -> Bool? {
    guard problem.sharing.isEmpty, problem.usesAtMost == nil, problem.elsewhere.isEmpty,
      problem.trees.allSatisfy(\.isPlain), !problem.hasConflicts,
      !problem.isJoint || problem.trees.allSatisfy({ $0.unsharedAtLeast == nil })
    else { return nil }
    return problem.trees.allSatisfy { tree in
      var matching = ClaimMatching(tree, itemCount: problem.items.count)
      return matching.meetsAll(tree)
    }
  }

  private init(_ tree: CompiledTree, itemCount: Int) {
    eligible = tree.claims.map(\.eligible)
    let wordCount = (itemCount + 63) / 64
    free = Array(repeating: .max, count: wordCount)
    visited = Array(repeating: 0, count: wordCount)
    owner = Array(repeating: -1, count: itemCount)
  }

  private mutating func meetsAll(_ tree: CompiledTree) -> Bool {
    for (claim, compiled) in tree.claims.enumerated() {
      for _ in 0..<compiled.leastCount where !take(claim) {
        for word in visited.indices { visited[word] = 0 }
        if !augment(claim) { return false }
      }
    }
    return true
  }

  /// Gives a claim an item that is free.
  private mutating func take(_ claim: Int) -> Bool {
    for word in free.indices {
      let fitting = eligible[claim].words[word] & free[word]
      guard fitting != 0 else { continue }
      let bit = fitting.trailingZeroBitCount
      free[word] &= ~(1 << UInt64(bit))
      owner[word << 6 + bit] = claim
      return true
    }
    return false
  }

  /// Gives a claim an item of another claim that can have one instead.
  private mutating func augment(_ claim: Int) -> Bool {
    for word in visited.indices {
      var fitting = eligible[claim].words[word] & ~visited[word]
      while fitting != 0 {
        let bit = fitting.trailingZeroBitCount
        visited[word] |= 1 << UInt64(bit)
        let other = owner[word << 6 + bit]
        if take(other) || augment(other) {
          owner[word << 6 + bit] = claim
          return true
        }
        fitting = eligible[claim].words[word] & ~visited[word]
      }
    }
    return false
  }
}

extension CompiledTree {
  /// Claims that must all be met, each by a number of awards, and nothing else.
  fileprivate var isPlain: Bool {
    guard limits.isEmpty, mean == nil, !hasGroups, !excludes.contains(where: { !$0.isEmpty }) else { return false }
    return nodes.allSatisfy { node in
      guard node.limits.isEmpty, node.span == nil else { return false }
      switch node.kind {
      case .claim(let claim): return claims[claim].isPlain
      case .choice(let count): return count == node.children.count
      case .settled(_, let isMet): return isMet
      case .pool, .covers, .silent, .waived: return false
      }
    }
  }
}

extension CompiledClaim {
  fileprivate var isPlain: Bool {
    measured.count == 1 && measured[0].measure == .count && measured[0].atMost == nil && distinct.isEmpty
      && atMostPer.isEmpty && including.isEmpty
  }

  /// How many awards a plain claim asks for.
  fileprivate var leastCount: Int { (measured[0].atLeast ?? 0) / 1_000_000 }
}
