internal import AssayModel

/// Makes a ``Layout`` of a part, step by step.
struct LayoutPlan {
  let problem: Problem
  let part: ProblemPart
  private(set) var claims: [Layout.Claim] = []
  private(set) var limits: [Layout.Limit] = []
  private(set) var nodes: [Layout.Node] = []
  private(set) var trees: [Layout.Tree] = []
  private(set) var slotAt: [[Int]]
  /// Per tree: the number of each claim that is in the part.
  private(set) var claimNumber: [[Int: Int]]
  /// Per tree, per claim: its slots.
  private var slotsOfClaim: [[[Int]]]
  private var slotsOfTree: [[Int]]
  /// Of a tree, a node and the place of a limit there: its number, where the node is above the roots.
  private var limitAbove: [[Int]: Int] = [:]

  init(_ problem: Problem, _ part: ProblemPart) {
    self.problem = problem
    self.part = part
    slotAt = problem.trees.map { _ in Array(repeating: -1, count: problem.items.count) }
    claimNumber = problem.trees.map { _ in [:] }
    slotsOfClaim = problem.trees.map { $0.claims.map { _ in [] } }
    slotsOfTree = problem.trees.map { _ in [] }
    for (index, slot) in part.slots.enumerated() {
      slotAt[slot.tree][slot.item] = index
      slotsOfTree[slot.tree].append(index)
      for claim in slot.claims { slotsOfClaim[slot.tree][claim].append(index) }
    }
  }

  mutating func layOut() {
    numberClaims()
    layOutLimitsOfTrees()
    nodes = [
      Layout.Node(
        id: "", kind: .choice(part.roots.count), tree: -1, children: [], limits: [], span: nil, claims: [],
        welcomesMore: false)
    ]
    let children = part.roots.map { root in
      layOut(root.node, in: root.tree, above: layOutLimitsAbove(root.node, in: root.tree))
    }
    let welcomesMore = claims.contains(where: \.welcomesMore)
    numberKinOfClaims()
    nodes[0] = Layout.Node(
      id: "", kind: .choice(part.roots.count), tree: -1, children: children, limits: [], span: nil,
      claims: Array(claims.indices), welcomesMore: welcomesMore)
  }

  // MARK: Claims, limits and nodes

  private mutating func numberClaims() {
    var count = 0
    for root in part.roots { numberClaims(of: root.node, in: root.tree, &count) }
    claims.reserveCapacity(count)
  }

  /// In the order in which they are laid out.
  private mutating func numberClaims(of index: Int, in tree: Int, _ count: inout Int) {
    if let other = problem.elsewhere[NodePlace(tree: tree, node: index)] {
      numberClaims(of: 0, in: other, &count)
    } else if case .claim(let claim) = problem.trees[tree].nodes[index].kind {
      claimNumber[tree][claim] = count
      count += 1
    } else {
      for child in problem.trees[tree].nodes[index].children { numberClaims(of: child, in: tree, &count) }
    }
  }

  private mutating func numberKinOfClaims() {
    for (claim, kin) in kinOfClaims().enumerated() { claims[claim] = claims[claim].with(kin: kin) }
  }

  private func slots(of claims: [Int], in tree: Int) -> [Int] {
    Set(claims.flatMap { slotsOfClaim[tree][$0] }).sorted()
  }

  private mutating func add(_ limit: CompiledLimit, over claims: [Int], in tree: Int) -> Int {
    limits.append(
      Layout.Limit(
        bound: limit.bound, amounts: limit.amounts, totals: limit.totals, slots: slots(of: claims, in: tree)))
    return limits.count - 1
  }

  private mutating func layOutLimitsOfTrees() {
    for (index, tree) in problem.trees.enumerated() {
      let all = Array(tree.claims.indices)
      // A maximum holds for whatever is counted; the rest is asked only where the whole tree is.
      let isWhole = part.trees.contains(index)
      let limits = tree.limits.filter { isWhole || $0.isFixedMaximum }.map { add($0, over: all, in: index) }
      let mean = isWhole ? tree.mean : nil
      let unshared = isWhole && problem.isJoint ? tree.unsharedAtLeast : nil
      if limits.isEmpty, mean == nil, unshared == nil { continue }
      trees.append(
        Layout.Tree(index: index, limits: limits, mean: mean, unsharedAtLeast: unshared, slots: slotsOfTree[index]))
    }
  }

  /// The maxima of the nodes above a root, which hold for whatever is counted.
  private mutating func layOutLimitsAbove(_ root: Int, in tree: Int) -> [Int] {
    var found: [Int] = []
    var at = problem.trees[tree].nodes[root].parent
    while let node = at {
      let compiled = problem.trees[tree].nodes[node]
      for (place, limit) in compiled.limits.enumerated() where limit.isFixedMaximum {
        if let known = limitAbove[[tree, node, place]] {
          found.append(known)
        } else {
          let number = add(limit, over: compiled.claimsInside, in: tree)
          limitAbove[[tree, node, place]] = number
          found.append(number)
        }
      }
      at = compiled.parent
    }
    return found
  }

  /// Returns the number of the node.
  private mutating func layOut(_ index: Int, in tree: Int, above: [Int]) -> Int {
    let compiled = problem.trees[tree].nodes[index]
    let number = nodes.count
    nodes.append(
      Layout.Node(
        id: compiled.node.id, kind: .fixed(isMet: true), tree: tree, children: [], limits: [], span: nil, claims: [],
        welcomesMore: false))
    var own = compiled.limits.map { add($0, over: compiled.claimsInside, in: tree) }
    var above = above + own
    var children: [Int] = []
    let kind: Layout.Node.Kind
    let elsewhere = problem.elsewhere[NodePlace(tree: tree, node: index)]
    switch compiled.kind {
    case _ where elsewhere != nil: kind = .choice(1)
    case .claim(let claim):
      claims.append(layOut(claim, in: tree, node: number, limits: above))
      kind = .claim(claims.count - 1)
    case .choice(let count):
      children = compiled.children.filter { !problem.trees[tree].nodes[$0].isSilent }.map {
        layOut($0, in: tree, above: above)
      }
      kind = .choice(count)
    case .settled(_, let isMet): kind = .fixed(isMet: isMet)
    case .pool(let pool): kind = .fixed(isMet: pool.solution.isMet)
    case .covers(let shown): kind = .covers(shown)
    case .silent, .waived: kind = .fixed(isMet: true)
    }
    if let elsewhere {
      let other = problem.trees[elsewhere]
      own += other.limits.map { add($0, over: Array(other.claims.indices), in: elsewhere) }
      above += own
      children = [layOut(0, in: elsewhere, above: above)]
    }
    let inside =
      children.isEmpty
      ? compiled.claimsInside.compactMap { claimNumber[tree][$0] } : children.flatMap { nodes[$0].claims }
    nodes[number] = Layout.Node(
      id: compiled.node.id, kind: kind, tree: tree, children: children, limits: own, span: compiled.span,
      claims: inside,
      welcomesMore: inside.contains { claims[$0].welcomesMore })
    return number
  }

  private func layOut(_ place: Int, in tree: Int, node: Int, limits above: [Int]) -> Layout.Claim {
    let compiled = problem.trees[tree].claims[place]
    let overall = trees.first { $0.index == tree }
    let limits = above + (overall?.limits ?? [])
    let hasMinimum = limits.contains { limit in
      if case .atMost = self.limits[limit].bound { false } else { true }
    }
    let looksAtAll = problem.trees[tree].nodes.contains { if case .covers = $0.kind { true } else { false } }
    let sharesAShare = problem.sharing.contains { limit in
      if case .shareAtMost = limit.bound { limit.tree == tree } else { false }
    }
    return Layout.Claim(
      tree: tree, place: place, node: node,
      demands: compiled.measured.map { demand in
        Layout.Demand(
          measure: demand.measure, amounts: demand.amounts,
          atLeast: demand.atLeast.map { reachable($0, by: demand, slotsOfClaim[tree][place]) } ?? 0,
          atMost: demand.atMost ?? .max, unit: unit(of: demand, slotsOfClaim[tree][place]))
      },
      keyed: compiled.distinct.map { keyed($0, atLeast: $0.count, atMostOfEach: .max) }
        + compiled.atMostPer.map { keyed($0, atLeast: 0, atMostOfEach: $0.count) },
      including: compiled.including, limits: limits,
      welcomesMore: hasMinimum || looksAtAll || sharesAShare || overall?.mean != nil
        || overall?.unsharedAtLeast != nil,
      slots: slotsOfClaim[tree][place])
  }

  private func keyed(_ demand: CompiledClaim.Keyed, atLeast: Int, atMostOfEach: Int) -> Layout.Keyed {
    let valueCount = (demand.values.joined().max() ?? -1) + 1
    return Layout.Keyed(
      values: demand.values, valueCount: valueCount,
      valueOf: atMostOfEach < .max ? demand.values.map { $0.count == 1 ? $0[0] : -1 } : nil, atLeast: atLeast,
      atMostOfEach: atMostOfEach)
  }

  /// The largest amount of which all are multiples.
  private func unit(of demand: CompiledClaim.Measured, _ slots: [Int]) -> Int {
    let divisor = slots.reduce(0) { divisor, slot in
      var (left, right) = (divisor, demand.amounts[part.slots[slot].item])
      while right != 0 { (left, right) = (right, left % right) }
      return left
    }
    return max(1, divisor)
  }

  /// The least sum of whole awards that is at least so much: 7 ECTS of awards of 2 are 8.
  private func reachable(_ least: Int, by demand: CompiledClaim.Measured, _ slots: [Int]) -> Int {
    let amounts = slots.map { demand.amounts[part.slots[$0].item] }.filter { $0 > 0 }
    let divisor = unit(of: demand, slots)
    guard !amounts.isEmpty, least > 0 else { return least }
    let total = amounts.reduce(0) { $0 &+ $1 / divisor }
    let need = least / divisor + (least % divisor == 0 ? 0 : 1)
    guard need <= total, total <= 20_000 else { return max(least, need * divisor) }
    var canBe = [Bool](repeating: false, count: total + 1)
    canBe[0] = true
    for amount in amounts.map({ $0 / divisor }) {
      for sum in stride(from: total - amount, through: 0, by: -1) where canBe[sum] { canBe[sum + amount] = true }
    }
    return (canBe[need...].firstIndex(of: true) ?? need) * divisor
  }

  // MARK: What holds between slots

  var groups: (ofSlot: [Int], count: Int) {
    let all = part.slots.map { [$0.tree, problem.trees[$0.tree].groups[$0.item]] }
    let members = Dictionary(all.map { ($0, 1) }, uniquingKeysWith: +)
    var numbers: [[Int]: Int] = [:]
    let ofSlot = all.map { group in
      // One that is alone has nothing to keep out.
      group[1] < 0 || members[group] == 1 ? -1 : Self.number(of: group, &numbers)
    }
    return (ofSlot, numbers.count)
  }

  func bars() -> [[Int]] {
    part.slots.map { slot in
      // Conflicts hold for whatever is counted somewhere, not for what is judged on its own.
      func isBound(_ tree: Int) -> Bool { !problem.apart.contains(tree) && !problem.apart.contains(slot.tree) }
      let contained = problem.trees[slot.tree].excludes[slot.item].map { slotAt[slot.tree][$0] }
      let conflicting = problem.conflicts[slot.item].flatMap { other in
        slotAt.indices.filter(isBound).map { slotAt[$0][other] }
      }
      return (contained + conflicting).filter { $0 >= 0 }
    }
  }

  var sharingOfTree: [[Int]] {
    problem.trees.indices.map { tree in
      problem.sharing.indices.filter { problem.sharing[$0].tree == tree || problem.sharing[$0].partner == tree }
    }
  }

  var sharingLooksAt: [[Bool]] {
    problem.sharing.map { limit in
      claims.map { $0.tree == limit.tree && (limit.claims?.contains($0.place) ?? true) }
    }
  }

  /// Of what counts only once in several slots, the first one stands for all.
  func supplies(_ group: [Int]) -> (ofSlot: [Int], count: Int) {
    var first: [[Int]: Int] = [:]
    let ofSlot = part.slots.indices.map { index -> Int in
      let slot = part.slots[index]
      if group[index] >= 0 {
        if let known = first[[0, group[index]]] { return known }
        first[[0, group[index]]] = index
      } else if problem.usesAtMost == 1, problem.countedIn[slot.item].isEmpty, !problem.apart.contains(slot.tree) {
        if let known = first[[1, slot.item]] { return known }
        first[[1, slot.item]] = index
      }
      return index
    }
    return (ofSlot, first.count)
  }

  /// Maxima over a whole tree that overlap with none of the others chosen, so that supplies can be counted under them.
  func families(_ supplyOf: [Int]) -> (ofSlot: [Int], limits: [Int]) {
    var ofSlot = [Int](repeating: -1, count: part.slots.count)
    var chosen: [Int] = []
    for tree in trees {
      for limit in tree.limits {
        guard case .atMost = limits[limit].bound else { continue }
        let inside = tree.slots.filter { limits[limit].amounts[part.slots[$0].item] > 0 }
        guard !inside.isEmpty, inside.allSatisfy({ ofSlot[$0] < 0 }) else { continue }
        let members = Set(inside)
        // A supply that stands for something outside too is not under the limit for sure.
        let isClosed = part.slots.indices.allSatisfy { other in
          members.contains(other) || !inside.contains { supplyOf[$0] == supplyOf[other] }
        }
        guard isClosed else { continue }
        for slot in inside { ofSlot[slot] = chosen.count }
        chosen.append(limit)
      }
    }
    return (ofSlot, chosen)
  }

  static func number<Key: Hashable>(of key: Key, _ numbers: inout [Key: Int]) -> Int {
    if let known = numbers[key] { return known }
    numbers[key] = numbers.count
    return numbers.count - 1
  }
}
