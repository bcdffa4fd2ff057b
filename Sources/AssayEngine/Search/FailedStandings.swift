/// Everything about a standing that what is still open can depend on, so that two with the same key come to the same.
struct StandingKey: Hashable {
  private let numbers: [Int]

  init(_ standing: Standing, _ bounds: AllocationSearch.Bounds, excluded: [AllocationSearch.Exclusion]) {
    let layout = standing.layout
    var numbers: [Int] = []
    if bounds.size < .max { numbers.append(bounds.size - standing.size) }
    if bounds.price < .max { numbers.append(bounds.price - standing.price) }
    for exclusion in excluded { numbers += exclusion.parts.map { $0.items.count(where: standing.isCounted) } }
    // Of slots that are alike it is enough to know how many are open.
    var openOfKin = Array(repeating: 0, count: layout.kinCount)
    for slot in layout.slots.indices
    where standing.claimOf[slot] == Standing.Place.open && !standing.isBarred(slot) {
      let kin = layout.slots[slot].kin
      if kin >= 0 { openOfKin[kin] += 1 } else { numbers.append(slot) }
      // What is counted in one tree says what may be counted in another.
      if layout.slotAt.count > 1 {
        for other in layout.slotAt {
          let twin = other[layout.slots[slot].item]
          if twin >= 0, twin != slot { numbers.append(-3 - standing.claimOf[twin]) }
        }
        if layout.slots[slot].price > 0 { numbers.append(standing.isCounted(layout.slots[slot].item) ? -1 : -2) }
      }
    }
    numbers.append(.min)
    numbers += openOfKin
    // Claims that can be exchanged are known by how they stand, not by which is which.
    var stands: [Int: [[Int]]] = [:]
    for (claim, compiled) in layout.claims.enumerated() {
      let stand = standing.stand(of: claim)
      if compiled.kin >= 0 { stands[compiled.kin, default: []].append(stand) } else { numbers += stand }
    }
    for kin in stands.keys.sorted() {
      numbers.append(.min)
      numbers += (stands[kin] ?? []).sorted { $0.lexicographicallyPrecedes($1) }.joined()
    }
    numbers += standing.inside + standing.total + standing.shared + standing.sharedOf
    for node in layout.nodes {
      switch node.kind {
      case .covers(let shown): numbers += shown.map { standing.isShown($0, in: node.tree) ? 1 : 0 }
      case .claim, .choice, .fixed: break
      }
      if node.span != nil {
        numbers += standing.daysInside(node.claims) + [standing.isUndatedInside(node.claims) ? 1 : 0, .min]
      }
    }
    for tree in layout.trees {
      if let mean = tree.mean {
        let sum = standing.sum(of: mean, tree)
        numbers += [Int(truncatingIfNeeded: sum), Int(truncatingIfNeeded: sum >> 64)]
      }
      if tree.unsharedAtLeast != nil {
        // Whether what is counted here stays its own hangs on the slots of the others.
        numbers += tree.slots.filter { standing.claimOf[$0] >= 0 } + [.min]
      }
    }
    self.numbers = numbers
  }
}

/// The standings from which nothing was found, as many as there is room for.
struct FailedStandings {
  private var keys: Set<StandingKey> = []
  private static let most = 100_000

  mutating func removeAll() { keys.removeAll() }
  func contains(_ key: StandingKey) -> Bool { keys.contains(key) }
  mutating func insert(_ key: StandingKey) {
    if keys.count < Self.most { keys.insert(key) }
  }
}
