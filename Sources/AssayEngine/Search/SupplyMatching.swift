/// So many slots are needed of these.
struct SupplyDemand {
  /// Nil where several claims can be chosen from.
  let claim: Int?
  let needed: Int
  let slots: BitSet
  /// Where at most so many of each value may be counted.
  var rooms: ValueRooms?
}

/// How many more of each value may be counted.
struct ValueRooms {
  /// Per item; -1 where any number is welcome.
  let valueOf: [Int]
  /// Per value.
  var room: [Int]
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
  /// Per demand with a maximum of each value, per supply: the value, or -1.
  private var valueOf: [[Int]]

  /// `hint`: an allocation whose supplies are given out first.
  init(
    _ layout: Layout, _ demands: [SupplyDemand], roomOfFamily: [Int], like hint: Standing? = nil,
    only isAllowed: ((Int) -> Bool)? = nil
  ) {
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
    valueOf = demands.map { Self.values(of: $0, layout) }
    if let hint { giveOut(like: hint) }
  }

  private static func values(of demand: SupplyDemand, _ layout: Layout) -> [Int] {
    guard let rooms = demand.rooms else { return [] }
    var values = Array(repeating: -2, count: layout.slots.count)
    for slot in demand.slots {
      let (supply, value) = (layout.supplyOf[slot], rooms.valueOf[layout.slots[slot].item])
      // What stands for slots of different values may be of any of them.
      values[supply] = values[supply] == -2 || values[supply] == value ? value : -1
    }
    return values
  }

  private func hasRoom(for supply: Int, in demand: Int) -> Bool {
    guard let rooms = demands[demand].rooms else { return true }
    let value = valueOf[demand][supply]
    return value < 0 || rooms.room[value] > 0
  }

  private mutating func give(_ supply: Int, to demand: Int) {
    owner[supply] = demand
    if demands[demand].rooms != nil, valueOf[demand][supply] >= 0 {
      demands[demand].rooms?.room[valueOf[demand][supply]] -= 1
    }
  }

  private mutating func takeBack(_ supply: Int, from demand: Int) {
    owner[supply] = -1
    if demands[demand].rooms != nil, valueOf[demand][supply] >= 0 {
      demands[demand].rooms?.room[valueOf[demand][supply]] += 1
    }
  }

  private mutating func giveOut(like hint: Standing) {
    var demandOf = Array(repeating: -1, count: layout.claims.count)
    for (index, demand) in demands.enumerated() {
      if let claim = demand.claim { demandOf[claim] = index }
    }
    for (slot, claim) in hint.claimOf.enumerated() where claim >= 0 {
      let (demand, supply) = (demandOf[claim], layout.supplyOf[slot])
      guard demand >= 0, given[demand] < demands[demand].needed, owner[supply] < 0,
        demands[demand].slots.contains(slot),
        hasRoom(for: supply, in: demand)
      else { continue }
      let family = layout.familyOf[supply]
      if family >= 0 {
        guard roomOfFamily[family] > 0 else { continue }
        roomOfFamily[family] -= 1
      }
      give(supply, to: demand)
      given[demand] += 1
    }
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
    for supply in supplies[demand] where !visited.contains(supply) && hasRoom(for: supply, in: demand) {
      let family = layout.familyOf[supply]
      if owner[supply] < 0, family < 0 || roomOfFamily[family] > 0 {
        if family >= 0 { roomOfFamily[family] -= 1 }
        give(supply, to: demand)
        return true
      }
    }
    for supply in supplies[demand] where !visited.contains(supply) && hasRoom(for: supply, in: demand) {
      visited.insert(supply)
      let holder = owner[supply]
      if holder >= 0 { takeBack(supply, from: holder) }
      // It is taken before the holder looks for another one, so that no room is given away twice.
      give(supply, to: demand)
      if holder >= 0 ? augment(holder) : release(in: layout.familyOf[supply]) { return true }
      takeBack(supply, from: demand)
      if holder >= 0 { give(supply, to: holder) }
    }
    return false
  }

  /// Takes a supply of a family that is used up from a demand that can have another one, outside of the family.
  private mutating func release(in family: Int) -> Bool {
    if isFamilyVisited[family] { return false }
    isFamilyVisited[family] = true
    for supply in owner.indices
    where owner[supply] >= 0 && layout.familyOf[supply] == family && !visited.contains(supply) {
      let holder = owner[supply]
      takeBack(supply, from: holder)
      // The room stays taken: what is asking moves in.
      if augment(holder) { return true }
      give(supply, to: holder)
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
