extension AllocationSearch {
  /// What the flow gives, completed by what is worth most; nil where that does not meet everything.
  func completed(by matching: SupplyMatching, _ demands: [SupplyDemand], _ bounds: Bounds) -> Standing? {
    guard demands.allSatisfy({ $0.claim != nil }) else { return nil }
    var guess = standing
    for slot in layout.slots.indices {
      guard guess.claimOf[slot] == Standing.Place.open else { continue }
      let owner = matching.owner[layout.supplyOf[slot]]
      guard owner >= 0, let claim = demands[owner].claim, demands[owner].slots.contains(slot), !guess.isBarred(slot),
        guess.hasRoom(for: slot, in: claim)
      else { continue }
      guess.place(slot, in: claim)
    }
    if let hint { guess.add(like: hint, atMost: bounds.size) }
    for claim in demands.compactMap(\.claim) where !guess.isMetClaim(claim) {
      let open = prospect.supplies[claim].filter { guess.claimOf[$0] == Standing.Place.open }.map { slot in
        (slot: slot, worth: layout.claims[claim].demands.reduce(0) { max($0, $1.amounts[layout.slots[slot].item]) })
      }
      for (slot, _) in open.sorted(by: { ($1.worth, $0.slot) < ($0.worth, $1.slot) })
      where guess.helps(slot, claim) && !guess.isBarred(slot) && guess.hasRoom(for: slot, in: claim) {
        guess.place(slot, in: claim)
      }
    }
    guard guess.size <= bounds.size, guess.price <= bounds.price, isAllowed(guess) else { return nil }
    return guess.isMet ? guess : nil
  }
}

extension Standing {
  /// Counts what another allocation counts too, where it still may be counted and is of use.
  fileprivate mutating func add(like hint: Standing, atMost most: Int) {
    for (slot, claim) in hint.claimOf.enumerated() where claim >= 0 && claimOf[slot] == Place.open && size < most {
      guard layout.claims[claim].welcomesMore || helps(slot, claim), !isBarred(slot), hasRoom(for: slot, in: claim)
      else { continue }
      place(slot, in: claim)
    }
  }
}
