/// Finds out whether what is met stays met without one of the items.
struct Losses {
  private let solution: Solution
  private let nothing: [Standing]
  private var searches: [AllocationSearch]
  /// Per part: what is known of items that are alike.
  private var known: [[Int: Bool]]
  private var workLeft: Int

  init(of solution: Solution, budget: Int) {
    self.solution = solution
    nothing = solution.parts.map { Standing($0.layout) }
    searches = solution.parts.map { part in
      var search = AllocationSearch(part.layout, budget: budget)
      search.hint = part.standing
      return search
    }
    known = solution.parts.map { _ in [:] }
    workLeft = budget
  }

  /// Nil where the budget ended before that was known.
  mutating func isMet(without item: Int) -> Bool? {
    for part in solution.parts.indices {
      let layout = solution.parts[part].layout
      let slots = layout.slots.indices.filter { layout.slots[$0].item == item }
      guard !slots.isEmpty else { continue }
      guard let isMet = isMet(part, without: slots) else { return nil }
      if !isMet { return false }
    }
    return true
  }

  private mutating func isMet(_ part: Int, without slots: [Int]) -> Bool? {
    let (layout, standing) = (solution.parts[part].layout, solution.parts[part].standing)
    let kin = layout.slots[slots[0]].kin
    if kin >= 0 {
      if let known = known[part][kin] { return known }
      // One that is not needed takes the place of another that is like it.
      let isSpare = layout.slots.indices.contains { other in
        layout.slots[other].kin == kin && standing.map { $0.claimOf[other] < 0 } ?? false
      }
      if isSpare {
        known[part][kin] = true
        return true
      }
    }
    var start = nothing[part]
    for slot in slots { start.leaveUncounted(slot) }
    searches[part].workLeft = workLeft
    let isMet = searches[part].find(from: start) != nil
    workLeft = max(0, searches[part].workLeft)
    if !isMet, searches[part].isExhausted { return nil }
    if kin >= 0 { known[part][kin] = isMet }
    return isMet
  }
}
