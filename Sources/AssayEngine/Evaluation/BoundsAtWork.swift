internal import AssayModel

/// Finds the limits that were at work in a solution.
///
/// A maximum is at work where a learner has more than it allows, whether or not the rest is needed: an allocation counts
/// as little as it can, so that it need not stand at the maximum itself. What asks for something is at work where it
/// alone refuses what is enough otherwise.
struct BoundsAtWork {
  let solution: Solution
  let lookout: Lookout
  let credential: String
  /// The pool that is judged here; nil for a whole tree.
  let pool: CriterionNode?
  /// Per claim: whether the verdict rests on it, or something is counted in it.
  let isOpen: [Bool]
  private let counting: Set<String>

  /// `counting`: the paths of the nodes on which the verdict rests.
  init(_ solution: Solution, credential: String, pool: CriterionNode? = nil, counting: Set<String>) {
    self.solution = solution
    self.credential = credential
    self.pool = pool
    self.counting = counting
    let lookout = solution.lookout()
    self.lookout = lookout
    let tree = solution.problem.trees[0]
    isOpen = tree.claims.indices.map { claim in
      counting.contains(tree.nodes[tree.claims[claim].node].node.path) || !lookout.filling.members[0][claim].isEmpty
    }
  }

  var problem: Problem { solution.problem }
  var tree: CompiledTree { problem.trees[0] }
  var filling: Filling { lookout.filling }

  func found() -> Set<Bound> {
    var found = Set<Bound>()
    for claim in tree.claims.indices where isOpen[claim] { found.formUnion(maxima(of: claim)) }
    for node in tree.nodes where !node.node.criterion.isPool { found.formUnion(limits(of: node)) }
    found.formUnion(overall())
    found.formUnion(sharing())
    return found
  }

  private func maxima(of claim: Int) -> [Bound] {
    let compiled = tree.claims[claim]
    let path = tree.nodes[compiled.node].node.path
    var kinds: [Bound.Kind] = []
    for (index, demand) in compiled.measured.enumerated() {
      if let most = demand.atMost, supply(demand.amounts, [claim]) > most { kinds.append(.most(index)) }
    }
    for limit in compiled.atMostPer {
      var counts: [Int: Int] = [:]
      for item in problem.items.indices where compiled.eligible.contains(item) {
        for value in limit.values[item] { counts[value, default: 0] += 1 }
      }
      if counts.values.contains(where: { $0 > limit.count }) { kinds.append(.mostPer(limit.key)) }
    }
    return kinds.map { Bound($0, of: credential, at: path) }
  }

  private func limits(of node: CompiledNode) -> [Bound] {
    if node.limits.isEmpty, node.span == nil { return [] }
    let path = node.node.path
    let index = tree.nodes.firstIndex { $0.node.path == path } ?? 0
    // Whatever is lacking here is lacking because of the limits.
    let isEnough =
      counting.contains(path) && lookout.look(at: index, in: 0).gap.lacking == lookout.failingLimits(of: node, in: 0)
    let kinds = zip(node.limits, node.node.criterion.limits.bounds.map(\.kind)).filter { limit, _ in
      isAtWork(limit, node.claimsInside, isEnough: isEnough)
    }
    var bounds = kinds.map { Bound($0.1, of: credential, at: path) }
    if let span = node.span, isAtWork(span, node, isEnough: isEnough) {
      // A pool's span is judged at what is inside it.
      let owner = index == 0 && node.node.criterion.span != span ? pool?.path ?? path : path
      bounds.append(Bound(.span, of: credential, at: owner))
    }
    return bounds
  }

  private func overall() -> [Bound] {
    let all = Array(tree.claims.indices)
    let isEnough = lookout.look(at: 0, in: 0).isMet
    let owner = pool?.path ?? Bound.counting
    let limits = pool?.criterion.limits ?? tree.credential.counting.limits
    var bounds = zip(tree.limits, limits.bounds.map(\.kind)).filter { isAtWork($0.0, all, isEnough: isEnough) }.map {
      Bound($0.1, of: credential, at: owner)
    }
    if let mean = tree.mean {
      let sum = problem.items.indices.reduce(Int128(0)) { filling.owner[0][$1] == nil ? $0 : $0 + mean[$1] }
      let keepsOut = leftOver(all).contains { mean[$0] < 0 && sum + mean[$0] < 0 }
      if isEnough && sum < 0 || keepsOut { bounds.append(Bound(.meanScore, of: credential, at: owner)) }
    }
    return bounds
  }

  private func isAtWork(_ limit: CompiledLimit, _ claims: [Int], isEnough: Bool) -> Bool {
    let fails = isEnough && lookout.fails(limit, claims: claims, in: 0)
    switch limit.bound {
    case .atMost(let most):
      return supply(limit.amounts, claims.filter { isOpen[$0] }) > most
    case .atLeast, .shareAtLeast:
      return fails
    case .shareAtMost(let whole, let parts):
      let inside = claims.reduce(0) { $0 + filling.sum(limit.amounts, of: $1, in: 0) }
      let total = claims.reduce(0) { $0 + filling.sum(limit.totals, of: $1, in: 0) }
      return fails
        || leftOver(claims).contains { item in
          limit.amounts[item] > 0
            && Int128(whole) * Int128(inside + limit.amounts[item]) > Int128(parts) * Int128(total + limit.totals[item])
        }
    }
  }

  private func isAtWork(_ span: Period, _ node: CompiledNode, isEnough: Bool) -> Bool {
    let days = node.claimsInside.flatMap { filling.members[0][$0] }.compactMap { tree.days[$0] }
    func isBroken(by more: Int?) -> Bool {
      let all = days + [more].compactMap { $0 }
      guard let first = all.min(), let last = all.max() else { return false }
      return CalendarDate(dayNumber: first).adding(span).dayNumber < last
    }
    return isEnough && isBroken(by: nil) || leftOver(node.claimsInside).contains { isBroken(by: tree.days[$0]) }
  }

  /// What could be counted in these claims and is counted nowhere.
  func leftOver(_ claims: [Int]) -> [Int] {
    problem.items.indices.filter { item in
      filling.owner[0][item] == nil && claims.contains { isOpen[$0] && tree.claims[$0].eligible.contains(item) }
    }
  }

  /// What could be counted in these claims if nothing forbade it; where one of several may be, the largest of them.
  func supply(_ amounts: [Int], _ claims: [Int]) -> Int {
    var sum = 0
    var largest: [Int: Int] = [:]
    for item in problem.items.indices where claims.contains(where: { tree.claims[$0].eligible.contains(item) }) {
      let group = tree.groups[item]
      if group < 0 { sum += amounts[item] } else { largest[group] = max(largest[group] ?? 0, amounts[item]) }
    }
    return largest.values.reduce(sum, +)
  }
}
