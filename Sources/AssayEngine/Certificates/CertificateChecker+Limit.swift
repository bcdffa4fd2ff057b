internal import AssayModel

extension CertificateChecker {
  /// What is wrong with the claim that one maximum lets less be counted than is needed.
  func fault(limit words: String, _ need: String, _ supply: String, _ claims: [CompiledClaim], _ items: [Int])
    -> String?
  {
    guard let (asked, unit) = Self.read(need), let (given, other) = Self.read(supply), unit == other else {
      return "`\(need)` and `\(supply)` are not in one unit"
    }
    guard let measured = claims[0].measured.first(where: { Self.read($0.measure.written(0))?.unit == unit }) else {
      return "not every claim asks for \(unit.isEmpty ? "a number" : unit)"
    }
    guard let groups = groups(under: words, claims, items, by: measured.measure) else {
      return "there is no such limit over all of them: \(words)"
    }
    var least = 0
    for claim in claims {
      guard let demand = claim.measured.first(where: { $0.measure == measured.measure }), let wanted = demand.atLeast
      else { return "not every claim asks for \(unit.isEmpty ? "a number" : unit)" }
      let amounts = items.filter(claim.eligible.contains).map { demand.amounts[$0] }.filter { $0 > 0 }
      least += Self.leastSum(of: amounts, atLeast: wanted)
    }
    let looked = Set(groups.members.joined())
    let there = groups.members.reduce(most(items.filter { !looked.contains($0) }) { measured.amounts[$0] }) {
      $0 + min(groups.atMost, most($1) { measured.amounts[$0] })
    }
    if asked > least { return "the claims need less than \(need)" }
    if given < there { return "\(supply) is less than may be counted" }
    return asked <= given ? "\(need) is no more than \(supply)" : nil
  }

  /// Of which items a maximum that is said in these words lets at most so much be counted; of each list of them apart.
  private func groups(
    under words: String, _ claims: [CompiledClaim], _ items: [Int], by measure: Measure
  ) -> (members: [[Int]], atMost: Int)? {
    let tree = problem.trees[0]
    if claims.count == 1, measure == .count,
      let each = claims[0].atMostPer.first(where: { $0.demand == words })
    {
      let alone = items.filter { each.values[$0].count == 1 }
      let members = Dictionary(grouping: alone) { each.values[$0][0] }
      return (members.sorted { $0.key < $1.key }.map(\.value), each.count * 1_000_000)
    }
    let nodes = claims.map(\.node)
    let over = tree.nodes.indices.filter { node in nodes.allSatisfy { isAbove(node, $0) } }
    for limit in tree.limits + over.flatMap({ tree.nodes[$0].limits }) {
      guard case .atMost(let most) = limit.bound, limit.demand == words, limit.measure == measure else { continue }
      return ([items.filter { limit.amounts[$0] > 0 }], most)
    }
    return nil
  }

  private func isAbove(_ node: Int, _ below: Int) -> Bool {
    var at: Int? = below
    while let here = at {
      if here == node { return true }
      at = problem.trees[0].nodes[here].parent
    }
    return false
  }
}
