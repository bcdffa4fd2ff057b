package import AssayModel

/// The criteria of one credential (or of one pool), settled in one reading, with everything per item as plain numbers.
package struct CompiledTree: Sendable {
  package let credential: Credential
  /// Parents before their children, in the author's order.
  package internal(set) var nodes: [CompiledNode] = []
  /// In the author's order.
  package internal(set) var claims: [CompiledClaim] = []
  /// What must hold over everything that is counted: the limits of `counting`.
  package internal(set) var limits: [CompiledLimit] = []
  /// Σ weight · (score − mean) over what is counted must not be negative; per item, nothing where left out.
  package internal(set) var mean: [Int128]?
  /// Of what is counted here, at least so many are counted in no other credential.
  package internal(set) var unsharedAtLeast: Int?
  /// Per item: of those with one number, at most one is counted; -1 for items that are free of that.
  package internal(set) var groups: [Int] = []
  /// Per item: the items that it may not be counted together with, because one contains the other.
  package internal(set) var excludes: [[Int]] = []
  /// Per item: the day it is dated, for spans.
  package internal(set) var days: [Int?] = []
  /// Whether what has no date lies in no span together with anything else; else it lies in any.
  package internal(set) var undatedLieApart = false
  /// Whether some of its items are of one number in ``groups``.
  package internal(set) var hasGroups = false
  /// Whether some of its items exclude each other.
  package internal(set) var hasExclusions = false
  /// Whether anything in it was doubtful, so that the other reading may differ.
  package internal(set) var isDoubtful = false
}

package struct CompiledNode: Sendable {
  package enum Kind: Sendable {
    case claim(Int)
    /// At least so many children are met.
    case choice(Int)
    /// Decided without an allocation.
    case settled(Judgement, isMet: Bool)
    /// Judged in a pool of its own, which has been solved.
    case pool(PoolSolution)
    /// Each of these is shown by something counted: per competency, per item.
    case covers([[Bool]])
    /// Says something to people and decides nothing.
    case silent
    /// Met by an exception; holds nothing.
    case waived
  }

  package let node: CriterionNode
  package internal(set) var kind: Kind
  package let parent: Int?
  package internal(set) var children: [Int] = []
  package internal(set) var limits: [CompiledLimit] = []
  package internal(set) var span: Period?
  /// The claims in this subtree.
  package internal(set) var claimsInside: [Int] = []
}

package struct CompiledClaim: Sendable {
  package struct Measured: Sendable {
    package let measure: Measure
    /// Per item, in millionths.
    package let amounts: [Int]
    package let atLeast: Int?
    package let atMost: Int?
  }

  package struct Keyed: Sendable {
    package let key: AwardKey
    /// Per item: its values, as numbers.
    package let values: [[Int]]
    package let count: Int

    /// What it asks as a maximum, in words.
    package var demand: String { "at most \(count) for each `\(key.word)`" }
  }

  package internal(set) var node: Int
  /// The items that the claim may count.
  var eligible: BitSet
  /// Whether the claim may count an item.
  package func isEligible(_ item: Int) -> Bool { eligible.contains(item) }
  /// The items that it may count, in their order.
  package var eligibleItems: [Int] { Array(eligible) }
  /// Whether it is not known of some item whether it may be counted.
  let isDoubtful: Bool
  /// By item: why it is not or may not be counted, though it is of the kind; empty where nobody asks.
  let misses: [Int: Match]
  package let measured: [Measured]
  package let distinct: [Keyed]
  package let atMostPer: [Keyed]
  /// Per achievement that must be included, per item: whether it is one.
  package let including: [[Bool]]
}

extension CompiledClaim {
  /// At most three items that are of the kind and yet not counted, with all that is wrong with them.
  func nearMisses(among items: [Item]) -> [String] {
    let near = misses.filter { $0.value.truth == .no }.sorted { $0.key < $1.key }
    return near.prefix(3).map { "\(items[$0.key].id): \($0.value.failing.joined(separator: "; "))" }
  }
}

package struct CompiledLimit: Sendable {
  package enum Bound: Hashable, Sendable {
    case atLeast(Int)
    case atMost(Int)
    /// `of` times the whole is at most or at least `parts` times what the limit speaks of.
    case shareAtLeast(of: Int, parts: Int)
    case shareAtMost(of: Int, parts: Int)
  }

  package let bound: Bound
  /// Per item: its amount where the limit speaks of it, else 0.
  package let amounts: [Int]
  /// Per item: its amount, for the whole of a share.
  package let totals: [Int]
  package let measure: Measure
  package let limit: Limit

  /// A maximum that is an amount, beyond which nothing more is counted.
  package var isFixedMaximum: Bool {
    if case .atMost = bound { true } else { false }
  }

  package var isMaximum: Bool {
    switch bound {
    case .atMost, .shareAtMost: true
    case .atLeast, .shareAtLeast: false
    }
  }
}

/// A pool that has been solved on its own.
package final class PoolSolution: Sendable {
  let solution: Solution

  init(_ solution: Solution) { self.solution = solution }
}
