// swift-format-ignore-file: NeverForceUnwrap

import AssayModel

extension BruteForce {
  /// The things counted inside a branch; anywhere in the credential for nil.
  private func inside(_ branch: Branch?, _ placing: [Int]) -> [Int] {
    placing.indices.filter { placing[$0] != Self.uncounted && branch?.isInside[placing[$0]] ?? true }
  }

  private func sum(_ amounts: [Int], _ counted: [Int]) -> Int { counted.reduce(0) { $0 + amounts[$1] } }

  // MARK: What may be counted

  /// Whether a thing that has just been counted goes with those counted before it.
  func keepsPairs(_ thing: Int, _ placing: [Int]) -> Bool {
    (0..<thing).allSatisfy { other in
      if placing[other] == Self.uncounted { return true }
      let (one, two) = (things[thing], things[other])
      if let same = one.sameness, same == two.sameness { return false }
      return !one.origins.contains(two.id) && !two.origins.contains(one.id)
    }
  }

  func keepsMaxima(_ credential: Int, _ placing: [Int]) -> Bool {
    keepsMaxima(branches[credential], placing)
      && branches[credential].overall.allSatisfy { keepsMaximum($0, inside(nil, placing)) }
  }

  private func keepsMaxima(_ branch: Branch, _ placing: [Int]) -> Bool {
    for demand in branch.demands {
      if let most = demand.atMost, sum(demand.amounts, inside(branch, placing)) > most { return false }
    }
    for limit in branch.atMostPer {
      let values = inside(branch, placing).flatMap { limit.values[$0] }
      if values.contains(where: { value in values.count { $0 == value } > limit.count }) { return false }
    }
    return branch.caps.allSatisfy { keepsMaximum($0, inside(branch, placing)) }
      && branch.children.allSatisfy { keepsMaxima($0, placing) }
  }

  private func keepsMaximum(_ cap: Cap, _ counted: [Int]) -> Bool {
    if case .atMost(let most) = cap.side { return sum(cap.spoken, counted) <= most }
    return true
  }

  // MARK: What is met

  private func isKept(_ cap: Cap, _ counted: [Int]) -> Bool {
    let (spoken, whole) = (sum(cap.spoken, counted), sum(cap.whole, counted))
    return switch cap.side {
    case .atLeast(let least): spoken >= least
    case .atMost(let most): spoken <= most
    case .shareAtLeast(let share): spoken * share.denominator >= whole * share.numerator
    case .shareAtMost(let share): spoken * share.denominator <= whole * share.numerator
    }
  }

  /// How many of a branch's own limits, shares and span fail.
  private func failures(_ branch: Branch, _ placing: [Int]) -> Int {
    if branch.caps.isEmpty, branch.span == nil { return 0 }
    let counted = inside(branch, placing)
    var failing = branch.caps.count { !isKept($0, counted) }
    let dates = counted.compactMap { things[$0].date }.sorted()
    if let span = branch.span, let first = dates.first, first.adding(span) < dates.last! {
      failing += 1
    } else if branch.span != nil, !isHopeful, dates.count < counted.count, counted.count > 1 {
      failing += 1
    }
    return failing
  }

  func overallFailures(_ credential: Int, _ placing: [Int]) -> Int {
    if branches[credential].overall.isEmpty, credentials[credential].counting.meanScore == nil { return 0 }
    let counted = inside(nil, placing)
    var failing = branches[credential].overall.count { !isKept($0, counted) }
    if let mean = credentials[credential].counting.meanScore {
      let weighed = counted.filter {
        things[$0].award?.score != nil
          && amount(things[$0], mean.by, scheme: scheme(of: credentials[credential])) ?? 0 > 0
      }
      var (sum, isMixed) = (0, false)
      for thing in weighed {
        guard case .number(let score)? = things[thing].award?.score else {
          isMixed = true
          continue
        }
        let weight = amount(things[thing], mean.by, scheme: scheme(of: credentials[credential])) ?? 0
        sum += weight * (score.millionths - mean.atLeast.millionths)
      }
      if isMixed ? !isHopeful : sum < 0 { failing += 1 }
    }
    return failing
  }

  func isEarned(_ credential: Int, _ placing: [Int]) -> Bool {
    isMet(branches[credential], placing) && spendsWell(branches[credential], placing)
      && overallFailures(credential, placing) == 0
  }

  /// Nothing is spent on what does not count.
  private func spendsWell(_ branch: Branch, _ placing: [Int]) -> Bool {
    if !isMet(branch, placing) { return inside(branch, placing).isEmpty }
    return branch.children.allSatisfy { spendsWell($0, placing) }
  }

  private func demands(of claim: Branch, _ counted: [Int]) -> [(need: Int, have: Int)] {
    var demands = claim.demands.compactMap { demand in demand.atLeast.map { ($0, sum(demand.amounts, counted)) } }
    demands += claim.distinct.map { distinct in (distinct.count, Set(counted.flatMap { distinct.values[$0] }).count) }
    if !claim.wanted.isEmpty { demands.append((claim.wanted.count, shown(claim.wanted, counted))) }
    return demands
  }

  private func shown(_ wanted: [[Bool]], _ counted: [Int]) -> Int {
    wanted.count { each in counted.contains { each[$0] } }
  }

  private func isMet(_ branch: Branch, _ placing: [Int]) -> Bool {
    guard failures(branch, placing) == 0 else { return false }
    switch branch.word {
    case .claim: return demands(of: branch, inside(branch, placing)).allSatisfy { $0.have >= $0.need }
    case .choice(let count):
      // One in which a child holds something and is not met is aimed at that child, whatever else would do.
      return branch.children.count { isMet($0, placing) } >= count
        && branch.children.allSatisfy { isMet($0, placing) || inside($0, placing).isEmpty }
    case .settled(let isMet), .pool(let isMet, _): return isMet
    case .covers: return shown(branch.wanted, inside(nil, placing)) == branch.wanted.count
    }
  }

  // MARK: How much is missing

  /// The gap; nil where something is held that may not be.
  func shortfall(of branch: Branch, _ placing: [Int]) -> Shortfall? {
    if isMet(branch, placing) { return spendsWell(branch, placing) ? Shortfall() : nil }
    var shortfall = Shortfall(lacking: failures(branch, placing))
    func add(_ demands: [(need: Int, have: Int)]) {
      let lacking = demands.filter { $0.have < $0.need }
      if lacking.isEmpty { return }
      shortfall.lacking += 1
      for (need, have) in lacking {
        shortfall = shortfall + Shortfall(missing: Rational(Int128(need - have), Int128(need)))
      }
    }
    switch branch.word {
    case .claim:
      add(demands(of: branch, inside(branch, placing)))
      return shortfall
    case .choice(let count):
      shortfall.lacking += max(0, count - branch.children.count)
      // Exactly so many children are aimed at; the others hold nothing.
      var least: Shortfall?
      for chosen in subsets(of: Array(branch.children.indices), size: min(count, branch.children.count)) {
        guard
          branch.children.indices.allSatisfy({
            chosen.contains($0) || inside(branch.children[$0], placing).isEmpty
          })
        else { continue }
        let parts = chosen.map { self.shortfall(of: branch.children[$0], placing) }
        guard !parts.contains(where: { $0 == nil }) else { continue }
        let sum = parts.compactMap { $0 }.reduce(Shortfall(), +)
        if least.map({ sum.isLess($0) }) ?? true { least = sum }
      }
      return least.map { shortfall + $0 }
    case .settled(let isMet):
      if !isMet { shortfall.lacking += 1 }
      return shortfall
    case .pool(_, let inner): return shortfall + inner
    case .covers:
      add([(branch.wanted.count, shown(branch.wanted, inside(nil, placing)))])
      return shortfall
    }
  }

  private func subsets(of all: [Int], size: Int) -> [[Int]] {
    guard size > 0 else { return [[]] }
    guard let first = all.first, all.count >= size else { return [] }
    let rest = Array(all.dropFirst())
    return subsets(of: rest, size: size - 1).map { [first] + $0 } + subsets(of: rest, size: size)
  }
}
