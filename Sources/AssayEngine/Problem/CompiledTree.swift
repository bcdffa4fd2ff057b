internal import AssayModel

/// The criteria of one credential (or of one pool), settled in one reading, with everything per item as plain numbers.
struct CompiledTree: Sendable {
  let credential: Credential
  /// Parents before their children, in the author's order.
  var nodes: [CompiledNode] = []
  /// In the author's order.
  var claims: [CompiledClaim] = []
  /// What must hold over everything that is counted: the limits of `counting`.
  var limits: [CompiledLimit] = []
  /// Σ weight · (score − mean) over what is counted must not be negative; per item, nothing where left out.
  var mean: [Int128]?
  /// Of what is counted here, at least so many are counted in no other credential.
  var unsharedAtLeast: Int?
  /// Per item: of those with one number, at most one is counted; -1 for items that are free of that.
  var groups: [Int] = []
  /// Per item: the items that it may not be counted together with, because one contains the other.
  var excludes: [[Int]] = []
  /// Per item: the day it is dated, for spans.
  var days: [Int?] = []
  /// Whether what has no date lies in no span together with anything else; else it lies in any.
  var undatedLieApart = false
  /// Whether some of its items are of one number in ``groups``.
  var hasGroups = false
  /// Whether some of its items exclude each other.
  var hasExclusions = false
  /// Whether anything in it was doubtful, so that the other reading may differ.
  var isDoubtful = false
}

struct CompiledNode: Sendable {
  enum Kind: Sendable {
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

  let node: CriterionNode
  var kind: Kind
  let parent: Int?
  var children: [Int] = []
  var limits: [CompiledLimit] = []
  var span: Period?
  /// The claims in this subtree.
  var claimsInside: [Int] = []
}

struct CompiledClaim: Sendable {
  struct Measured: Sendable {
    let measure: Measure
    /// Per item, in millionths.
    let amounts: [Int]
    let atLeast: Int?
    let atMost: Int?
  }

  struct Keyed: Sendable {
    let key: AwardKey
    /// Per item: its values, as numbers.
    let values: [[Int]]
    let count: Int

    /// What it asks as a maximum, in words.
    var demand: String { "at most \(count) for each `\(key.word)`" }
  }

  var node: Int
  /// The items that the claim may count.
  var eligible: BitSet
  /// Per item: what its pattern said of it, for explanations.
  let matches: [Match]
  let measured: [Measured]
  let distinct: [Keyed]
  let atMostPer: [Keyed]
  /// Per achievement that must be included, per item: whether it is one.
  let including: [[Bool]]
}

extension CompiledClaim {
  /// At most three items that are of the kind and yet not counted, with all that is wrong with them.
  func nearMisses(among items: [Item]) -> [String] {
    let misses = matches.indices.filter { matches[$0].isOfTheKind && matches[$0].truth == .no }
    return misses.prefix(3).map { "\(items[$0].id): \(matches[$0].failing.joined(separator: "; "))" }
  }
}

struct CompiledLimit: Sendable {
  enum Bound: Hashable, Sendable {
    case atLeast(Int)
    case atMost(Int)
    /// `of` times the whole is at most or at least `parts` times what the limit speaks of.
    case shareAtLeast(of: Int, parts: Int)
    case shareAtMost(of: Int, parts: Int)
  }

  let bound: Bound
  /// Per item: its amount where the limit speaks of it, else 0.
  let amounts: [Int]
  /// Per item: its amount, for the whole of a share.
  let totals: [Int]
  let measure: Measure
  let limit: Limit

  /// A maximum that is an amount, beyond which nothing more is counted.
  var isFixedMaximum: Bool {
    if case .atMost = bound { true } else { false }
  }

  var isMaximum: Bool {
    switch bound {
    case .atMost, .shareAtMost: true
    case .atLeast, .shareAtLeast: false
    }
  }
}

/// A pool that has been solved on its own.
final class PoolSolution: Sendable {
  let solution: Solution

  init(_ solution: Solution) { self.solution = solution }
}
