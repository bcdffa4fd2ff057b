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
      !problem.hasConflicts
    else { return nil }
    for tree in problem.trees.indices where !problem.isPlain(tree) { return nil }
    for tree in problem.trees.indices where !meetsAll(problem.trees[tree].claims, of: problem.items.count) {
      return false
    }
    return true
  }

  private static func meetsAll(_ claims: [CompiledClaim], of itemCount: Int) -> Bool {
    // Too little by itself is too little beside others; for an only claim, enough is enough.
    for claim in claims.indices where claims[claim].eligible.count < claims[claim].leastCount { return false }
    if claims.count == 1 { return true }
    var matching = ClaimMatching(claims, itemCount: itemCount)
    return matching.meetsAll(claims)
  }

  private init(_ claims: [CompiledClaim], itemCount: Int) {
    wordCount = (itemCount + 63) / 64
    var words: [UInt64] = []
    words.reserveCapacity(claims.count * wordCount)
    for claim in claims.indices { words += claims[claim].eligible.words }
    eligible = words
    free = Array(repeating: .max, count: wordCount)
    cursor = Array(repeating: 0, count: claims.count)
    visited = Array(repeating: 0, count: wordCount)
    owner = Array(repeating: -1, count: wordCount * 64)
  }

  private mutating func meetsAll(_ claims: [CompiledClaim]) -> Bool {
    for claim in claims.indices {
      for _ in 0..<claims[claim].leastCount where !take(claim) {
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

extension Problem {
  /// Whether a tree is claims that must all be met, each by a number of awards, and nothing else.
  ///
  /// Trees, nodes and claims are looked at where they are: copying one takes longer than most problems are decided in.
  fileprivate func isPlain(_ tree: Int) -> Bool {
    guard trees[tree].limits.isEmpty, trees[tree].mean == nil, !trees[tree].hasGroups, !trees[tree].hasExclusions,
      !isJoint || trees[tree].unsharedAtLeast == nil
    else { return false }
    let (nodes, claims) = (trees[tree].nodes, trees[tree].claims)
    for node in nodes.indices {
      guard nodes[node].limits.isEmpty, nodes[node].span == nil else { return false }
      switch nodes[node].kind {
      case .claim(let claim): if !claims[claim].isPlain { return false }
      case .choice(let count): if count != nodes[node].children.count { return false }
      case .settled(_, let isMet): if !isMet { return false }
      case .pool, .covers, .silent, .waived: return false
      }
    }
    return true
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
