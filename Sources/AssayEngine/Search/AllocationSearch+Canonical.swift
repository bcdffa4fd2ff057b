extension AllocationSearch {
  /// Of all allocations that meet everything the one to show: the fewest counted, then slot by slot the earliest claim,
  /// uncounted last. `found` is any that does; where the budget ends, the best one so far is the answer.
  mutating func canonical(like found: Standing) -> Standing {
    var best = fewest(like: found)
    guard !isExhausted else { return best }
    let bounds = Bounds(size: best.size)
    var decided = Standing(layout)
    for slot in layout.slots.indices {
      // Only the claims before the one that counts it now come earlier in order.
      for claim in layout.slots[slot].claims.prefix(while: { $0 != best.claimOf[slot] }) {
        // Of the fewest each one is needed, so that it helps whatever counts it beside those before it.
        guard !decided.isBarred(slot), decided.hasRoom(for: slot, in: claim),
          layout.claims[claim].welcomesMore || decided.helps(slot, claim)
        else { continue }
        var start = decided
        start.place(slot, in: claim)
        hint = best
        if let earlier = find(bounds, from: start) {
          best = earlier
          break
        }
        if isExhausted { return best }
      }
      let place = best.claimOf[slot]
      if place >= 0 { decided.place(slot, in: place) } else { decided.leaveUncounted(slot) }
    }
    return best
  }

  private mutating func fewest(like found: Standing) -> Standing {
    hint = found
    var size = leastSize
    while size < found.size {
      if let fewer = find(Bounds(size: size)) { return fewer }
      if isExhausted { return found }
      size += 1
    }
    return found
  }
}
