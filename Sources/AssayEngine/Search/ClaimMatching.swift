internal import AssayModel

/// Decides by a matching alone where every claim must be met and asks for nothing but a number of awards.
///
/// Augmenting paths over bit sets (Kuhn 1955, for several of each claim): the common case, decided without laying
/// anything out. ``SupplyMatching`` is the same flow where there is more to it.
struct ClaimMatching {
  /// The words of all claims' items, one claim after the other.
  private let eligible: [UInt64]
  private let wordCount: Int
  /// The items that nothing counts yet; it only shrinks.
  private var free: [UInt64]
  /// Per claim: the first word in which it may still find something free.
  private var cursor: [Int]
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
    wordCount = (itemCount + 63) / 64
    var words: [UInt64] = []
    words.reserveCapacity(tree.claims.count * wordCount)
    for claim in tree.claims { words += claim.eligible.words }
    eligible = words
    free = Array(repeating: .max, count: wordCount)
    cursor = Array(repeating: 0, count: tree.claims.count)
    visited = Array(repeating: 0, count: wordCount)
    owner = Array(repeating: -1, count: wordCount * 64)
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
    let first = claim * wordCount
    var word = cursor[claim]
    while word < wordCount {
      let fitting = eligible[first + word] & free[word]
      if fitting != 0 {
        cursor[claim] = word
        free[word] &= ~(fitting & (~fitting &+ 1))
        owner[word << 6 + fitting.trailingZeroBitCount] = claim
        return true
      }
      word += 1
    }
    cursor[claim] = word
    return false
  }

  /// Gives a claim an item of another claim that can have one instead.
  private mutating func augment(_ claim: Int) -> Bool {
    let first = claim * wordCount
    for word in 0..<wordCount {
      while case let fitting = eligible[first + word] & ~visited[word], fitting != 0 {
        visited[word] |= fitting & (~fitting &+ 1)
        let item = word << 6 + fitting.trailingZeroBitCount
        if take(owner[item]) || augment(owner[item]) {
          owner[item] = claim
          return true
        }
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
