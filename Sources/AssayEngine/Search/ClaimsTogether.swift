/// Whether some of many claims can be met together, nothing else being asked.
///
/// All claims are laid out once; those that are not wanted ask for nothing.
struct ClaimsTogether {
  private let whole: Layout
  private let places: [ClaimPlace: Int]
  private(set) var claims: [Layout.Claim]
  var workLeft: Int

  init(_ problem: Problem, _ all: [ClaimPlace], budget: Int) {
    whole = Layout(problem, ProblemPart(asking: all, of: problem))
    places = Dictionary(zip(all, all.indices), uniquingKeysWith: { first, _ in first })
    claims = whole.claims.map(\.askingForNothing)
    workLeft = budget
  }

  mutating func ask(_ place: ClaimPlace) {
    if let claim = places[place] { claims[claim] = whole.claims[claim] }
  }

  mutating func takeBack(_ place: ClaimPlace) {
    if let claim = places[place] { claims[claim] = whole.claims[claim].askingForNothing }
  }

  /// Whether what is asked now can be met; nil where that cannot be found out.
  mutating func isMeetable() -> Bool? {
    var search = AllocationSearch(Layout(whole, claims: claims), budget: workLeft)
    let isMet = search.find() != nil
    workLeft = max(0, search.workLeft)
    return isMet ? true : search.isExhausted ? nil : false
  }

  mutating func isMeetable(_ wanted: [ClaimPlace]) -> Bool? {
    for claim in claims.indices { claims[claim] = whole.claims[claim].askingForNothing }
    for place in wanted { ask(place) }
    return isMeetable()
  }

  /// Lets a claim that cannot be met beside the others ask for as much as it can get, demand by demand.
  mutating func fill(_ place: ClaimPlace) {
    guard let claim = places[place] else { return }
    let full = whole.claims[claim]
    for (index, demand) in full.demands.enumerated() where demand.atLeast > 0 {
      // Sums that whole awards can come to lie no closer than the smallest award.
      let step = full.slots.map { demand.amounts[whole.slots[$0].item] }.filter { $0 > 0 }.min() ?? demand.atLeast
      var (reached, beyond) = (0, demand.atLeast)
      while beyond - reached > max(1, step / 2) {
        let middle = reached + (beyond - reached + 1) / 2
        claims[claim] = claims[claim].asking(middle, by: index)
        if isMeetable() == true { reached = middle } else { beyond = middle }
      }
      claims[claim] = claims[claim].asking(reached, by: index)
    }
    for (index, keyed) in full.keyed.enumerated() where keyed.atLeast > 0 {
      for count in stride(from: keyed.atLeast, through: 0, by: -1) {
        claims[claim] = claims[claim].asking(different: count, by: index)
        if isMeetable() == true { break }
      }
    }
  }

  /// The canonical allocation that meets what is asked now; nil where that cannot be found out.
  mutating func canonical() -> Allocation? {
    var search = AllocationSearch(Layout(whole, claims: claims), budget: workLeft)
    defer { workLeft = max(0, search.workLeft) }
    guard let standing = search.find() else { return nil }
    return search.canonical(like: standing).allocation
  }
}

extension Layout.Claim {
  // Claims that ask for other than they did are no longer like those they could be exchanged for.

  /// Its minima are taken away; its maxima stay.
  fileprivate var askingForNothing: Layout.Claim {
    var (demands, keyed) = (demands, keyed)
    for index in demands.indices { demands[index].atLeast = 0 }
    for index in keyed.indices { keyed[index].atLeast = 0 }
    return with(demands: demands, keyed: keyed, including: [], kin: -1)
  }

  fileprivate func asking(_ least: Int, by index: Int) -> Layout.Claim {
    var demands = demands
    demands[index].atLeast = least
    return with(demands: demands, kin: -1)
  }

  fileprivate func asking(different least: Int, by index: Int) -> Layout.Claim {
    var keyed = keyed
    keyed[index].atLeast = least
    return with(keyed: keyed, kin: -1)
  }
}
