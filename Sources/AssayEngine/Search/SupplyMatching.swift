/// So many slots are needed of these.
struct SupplyDemand {
  /// Nil where several claims can be chosen from.
  let claim: Int?
  let needed: Int
  let slots: BitSet
}

/// Gives each demand slots of its own, as many as there are: a maximum flow from slots to demands, by augmenting paths.
///
/// Slots of which only one may be counted are one supply, and a limit over everything counts the supplies under it.
struct SupplyMatching {
  private let layout: Layout
  private(set) var demands: [SupplyDemand]
  /// Per demand: its supplies; of slots that are one supply, the first of all stands for them.
  private var supplies: [BitSet]
  /// Per supply: the demand that has it, or -1.
  private(set) var owner: [Int]
  private var visited: BitSet
  private var roomOfFamily: [Int]
  private var isFamilyVisited: [Bool]
  /// Per demand: how many supplies it has.
  private(set) var given: [Int]

  init(_ layout: Layout, _ demands: [SupplyDemand], roomOfFamily: [Int], only isAllowed: ((Int) -> Bool)? = nil) {
    self.layout = layout
    self.demands = demands
    supplies = demands.map { demand in
      var set = BitSet(count: layout.slots.count)
      for slot in demand.slots where isAllowed?(slot) ?? true { set.insert(layout.supplyOf[slot]) }
      return set
    }
    owner = Array(repeating: -1, count: layout.slots.count)
    visited = BitSet(count: layout.slots.count)
    self.roomOfFamily = roomOfFamily
    isFamilyVisited = roomOfFamily.map { _ in false }
    given = demands.map { _ in 0 }
  }

  /// How many of all that is needed cannot be supplied. The search ends at the first demand that falls short, whose
  /// shortage ``shortage`` shows, unless all are to be filled as far as they go.
  mutating func lacking(fillsAll: Bool = false) -> Int {
    var lacking = 0
    for demand in demands.indices {
      while given[demand] < demands[demand].needed {
        visited.removeAll()
        for family in isFamilyVisited.indices { isFamilyVisited[family] = false }
        if augment(demand) {
          given[demand] += 1
        } else {
          lacking += demands[demand].needed - given[demand]
          if !fillsAll { return lacking }
          break
        }
      }
    }
    return lacking
  }

  private mutating func augment(_ demand: Int) -> Bool {
    for supply in supplies[demand] where !visited.contains(supply) {
      let family = layout.familyOf[supply]
      if owner[supply] < 0, family < 0 || roomOfFamily[family] > 0 {
        if family >= 0 { roomOfFamily[family] -= 1 }
        owner[supply] = demand
        return true
      }
    }
    for supply in supplies[demand] where !visited.contains(supply) {
      visited.insert(supply)
      if owner[supply] >= 0 {
        if augment(owner[supply]) {
          owner[supply] = demand
          return true
        }
      } else if release(in: layout.familyOf[supply]) {
        owner[supply] = demand
        return true
      }
    }
    return false
  }

  /// Takes a supply of a family that is used up from a demand that can have another one, outside of the family.
  private mutating func release(in family: Int) -> Bool {
    if isFamilyVisited[family] { return false }
    isFamilyVisited[family] = true
    for supply in owner.indices where owner[supply] >= 0 && layout.familyOf[supply] == family {
      let holder = owner[supply]
      owner[supply] = -1
      // The room stays taken: what is asking moves in.
      if augment(holder) { return true }
      owner[supply] = holder
    }
    return false
  }

  /// After a demand fell short: the demands that compete for everything that fits any of them.
  var shortage: (demands: [Int], supplies: BitSet) {
    var supplies = BitSet(count: layout.slots.count)
    var members = Set(demands.indices.filter { given[$0] < demands[$0].needed }.prefix(1))
    for supply in visited where owner[supply] >= 0 { members.insert(owner[supply]) }
    for member in members { supplies.formUnion(self.supplies[member]) }
    return (members.sorted(), supplies)
  }
}
