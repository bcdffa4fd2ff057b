internal import AssayModel

/// How the items of a record stand to each other, whatever criteria ask.
struct ItemStandings: Sendable {
  private(set) var groups: [Int] = []
  private(set) var hasGroups = false
  private(set) var excludes: [[Int]]
  private(set) var hasExclusions = false
  private(set) var days: [Int?] = []

  init(_ items: [Item], in ledger: Ledger) {
    var indexOfAward: [Int: Int] = [:]
    for (index, item) in items.enumerated() {
      if case .award(let place) = item.source { indexOfAward[ledger.awards[place].index] = index }
    }
    excludes = items.map { _ in [] }
    var seenGroups = Set<Int>()
    for (index, item) in items.enumerated() {
      guard case .award(let place) = item.source else {
        groups.append(-1)
        if case .evidence(let place) = item.source { days.append(ledger.evidence[place].piece.date?.dayNumber) }
        continue
      }
      let award = ledger.awards[place]
      let group = award.isRepeatable ? -1 : max(award.sameness, -1)
      groups.append(group)
      if group >= 0, !seenGroups.insert(group).inserted { hasGroups = true }
      days.append(award.awarded?.dayNumber)
      for contained in award.contains.sorted() {
        guard let other = indexOfAward[contained] else { continue }
        hasExclusions = true
        excludes[index].append(other)
        excludes[other].append(index)
      }
    }
  }
}
