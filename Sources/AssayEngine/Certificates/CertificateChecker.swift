internal import AssayModel

/// Counts again what a certificate of a no claims about one credential.
struct CertificateChecker {
  let problem: Problem

  init(_ problem: Problem) { self.problem = problem }

  /// What is wrong with a certificate, in words; nil where it shows that the credential cannot be earned, and for those
  /// that cannot be checked without searching again.
  func fault(in certificate: Certificate) -> String? {
    switch certificate {
    case .allocation, .searched: return nil
    case .hall(let claims, let need, let supply, let awards):
      return fault(claims, awards) { claims, items in
        let asked = claims.reduce(0) { $0 + leastNumber($1) }
        let there = most(items) { _ in 1 }
        if need > asked { return "the claims need \(asked), not \(need)" }
        if supply < there { return "\(there) awards can be counted there, not \(supply)" }
        return need <= supply ? "\(need) is no more than \(supply)" : nil
      }
    case .credits(let claims, let need, let supply, let awards):
      return fault(claims, awards) { fault(need, supply, $0, $1) }
    case .divisibility(let claims, _, let whole, let supply, let awards):
      return fault(claims, awards) { fault(whole, supply, $0, $1) }
    case .limit(let claims, let limit, let need, let supply, let awards):
      return fault(claims, awards) { fault(limit: limit, need, supply, $0, $1) }
    case .unmet(let criteria):
      let nodes = problem.trees[0].nodes.indices.filter { node in
        criteria.contains(problem.trees[0].nodes[node].node.id)
      }
      if nodes.count != criteria.count { return "it names criteria that there are not" }
      if let open = nodes.first(where: { !isBeyondMending($0) }) {
        return "\(problem.trees[0].nodes[open].node.id) may be met"
      }
      return isLost(0, without: Set(nodes)) ? nil : "the credential can be earned without them"
    }
  }

  /// Every claim must be met, and `awards` are all that fit any of them.
  private func fault(
    _ ids: [String], _ awards: [String], _ recount: (_ claims: [CompiledClaim], _ items: [Int]) -> String?
  ) -> String? {
    let tree = problem.trees[0]
    let claims = tree.claims.filter { ids.contains(tree.nodes[$0.node].node.id) }
    if claims.isEmpty || claims.count != ids.count { return "it names claims that there are not" }
    if let spare = claims.first(where: { !isLost(0, without: [$0.node]) }) {
      return "\(tree.nodes[spare.node].node.id) need not be met"
    }
    let fitting = problem.items.indices.filter { item in claims.contains { $0.eligible.contains(item) } }
    if Set(fitting.map { problem.items[$0].id }) != Set(awards) { return "other awards fit the claims than it names" }
    return recount(claims, fitting)
  }

  private func fault(_ need: String, _ supply: String, _ claims: [CompiledClaim], _ items: [Int]) -> String? {
    guard let (asked, unit) = Self.read(need), let (given, other) = Self.read(supply), unit == other else {
      return "`\(need)` and `\(supply)` are not in one unit"
    }
    let demands = claims.compactMap { claim in
      claim.measured.first { Self.read($0.measure.written(0))?.unit == unit && $0.atLeast != nil }
    }
    if demands.count != claims.count { return "not every claim asks for \(unit)" }
    let amounts = demands[0].amounts
    // Counted whole: each claim gets what some of the awards that fit it come to.
    let least = zip(claims, demands).reduce(0) { sum, pair in
      let fitting = items.filter(pair.0.eligible.contains).map { amounts[$0] }.filter { $0 > 0 }
      return sum + Self.leastSum(of: fitting, atLeast: pair.1.atLeast ?? 0)
    }
    let there = most(items) { amounts[$0] }
    if asked > least { return "the claims need less than \(need)" }
    if given < there { return "what fits comes to more than \(supply)" }
    return asked <= given ? "\(need) is no more than \(supply)" : nil
  }

  /// The fewest items that could meet a claim: what it says of their number, and one where it wants anything at all.
  private func leastNumber(_ claim: CompiledClaim) -> Int {
    var least = 0
    for demand in claim.measured {
      guard let wanted = demand.atLeast, wanted > 0 else { continue }
      least = max(least, demand.measure == .count ? (wanted + 999_999) / 1_000_000 : 1)
    }
    for demand in claim.distinct {
      let each = demand.values.map { Set($0).count }.max() ?? 0
      least = max(least, each == 0 ? min(demand.count, 1) : (demand.count + each - 1) / each)
    }
    return max(least, claim.including.isEmpty ? 0 : 1)
  }

  /// The most that items come to, at most one of those that are the same.
  func most(_ items: [Int], _ amount: (Int) -> Int) -> Int {
    var sum = 0
    var ofGroup: [Int: Int] = [:]
    for item in items {
      let group = problem.trees[0].groups[item]
      if group < 0 { sum += amount(item) } else { ofGroup[group] = max(ofGroup[group] ?? 0, amount(item)) }
    }
    return ofGroup.values.reduce(sum, +)
  }

  /// Whether no allocation changes that a node is unmet.
  private func isBeyondMending(_ node: Int) -> Bool {
    switch problem.trees[0].nodes[node].kind {
    case .settled(_, let isMet): !isMet
    case .pool(let pool): !pool.solution.isMet && !pool.solution.isExhausted
    case .choice(let count): count > problem.trees[0].nodes[node].children.count
    case .claim(let claim):
      problem.trees[0].claims[claim].eligible.count == 0 && leastNumber(problem.trees[0].claims[claim]) > 0
    case .covers, .silent, .waived: false
    }
  }

  /// Whether a node cannot be met when those in `lost` are not.
  private func isLost(_ node: Int, without lost: Set<Int>) -> Bool {
    if lost.contains(node) { return true }
    guard case .choice(let count) = problem.trees[0].nodes[node].kind else { return false }
    let hopeful = problem.trees[0].nodes[node].children.count { child in
      if case .silent = problem.trees[0].nodes[child].kind { return false }
      return !isLost(child, without: lost)
    }
    return hopeful < count
  }

  /// An amount with its unit; a number has none.
  static func read(_ text: String) -> (amount: Int, unit: String)? {
    let parts = text.split(separator: " ")
    guard let first = parts.first, parts.count < 3, let number = Decimal(first) else { return nil }
    return (number.millionths, parts.count == 1 ? "" : String(parts[1]))
  }

  /// The least that some of the amounts come to and that is enough; where there are very many sums, the least multiple of
  /// what divides them all.
  static func leastSum(of amounts: [Int], atLeast least: Int) -> Int {
    let step = amounts.reduce(0, greatestCommonDivisor)
    let multiple = step == 0 ? least : (least + step - 1) / step * step
    var sums: Set<Int> = [0]
    for amount in amounts {
      sums.formUnion(sums.map { $0 + amount })
      if sums.count > 20_000 { return multiple }
    }
    return sums.filter { $0 >= least }.min() ?? multiple
  }

  private static func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }
}
