internal import AssayEngine
internal import AssayModel

/// What an outline's items are worth, put together by the units that they are forms of.
struct Supply {
  struct Claim {
    /// By unit: whether it can be counted here.
    var eligible: [Int: Literal] = [:]
    var units: [Int] { eligible.keys.sorted() }
  }

  let outlines: Outlines
  let space: Space
  /// Per claim of the tree.
  private(set) var claims: [Claim] = []
  /// By unit: its items in the tree.
  private(set) var items: [Int: [Int]] = [:]
  /// Pairs of units of which only one may be counted, with who says so; nil for what always holds.
  private(set) var apart: [Apart] = []

  struct Apart {
    var one: Int
    var other: Int
    var because: Space.Background?
  }

  private var tree: CompiledTree { outlines.first.tree }

  /// `without`: entries that are taken not to be there.
  init(_ outlines: Outlines, in space: Space, without: Set<RecordEntry> = []) {
    self.outlines = outlines
    self.space = space
    let entries = outlines.first.entries
    for (item, entry) in entries.enumerated() {
      if let unit = space.possibilities.unitOfEntry[entry] { items[unit, default: []].append(item) }
    }
    let itemOfEntry = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($0.element, $0.offset) })
    for number in tree.claims.indices {
      var claim = Claim()
      var eligibleOfUnit: [Int: [Int]] = [:]
      for item in Set(outlines.all.flatMap { $0.tree.claims[number].eligibleItems }).sorted()
      where !without.contains(entries[item]) {
        if let unit = space.possibilities.unitOfEntry[entries[item]] { eligibleOfUnit[unit, default: []].append(item) }
      }
      for (unit, eligible) in eligibleOfUnit.sorted(by: { $0.key < $1.key }) {
        claim.eligible[unit] = outlines.condition(eligible.map { entries[$0] }, in: space) { outline, entry in
          itemOfEntry[entry].map { outline.tree.claims[number].isEligible($0) } ?? false
        }
      }
      claims.append(claim)
    }
    addPairs()
  }

  private mutating func addPairs() {
    let countable = Set(claims.flatMap(\.units))
    var groups: [Int: Set<Int>] = [:]
    var seen: Set<[Int]> = []
    func owner(of item: Int) -> Int? { space.possibilities.unitOfEntry[outlines.first.entries[item]] }
    for unit in countable.sorted() {
      for item in items[unit] ?? [] where tree.groups[item] >= 0 {
        groups[tree.groups[item], default: []].insert(unit)
      }
      // The achievements are in conflict, so that the same holds of an award in all its forms.
      let others = items[unit]?.first.map { outlines.first.conflicts[$0] } ?? []
      for other in Set(others.compactMap(owner)).sorted() where other != unit && countable.contains(other) {
        if seen.insert([min(unit, other), max(unit, other)]).inserted {
          let ids = [space.possibilities.units[unit].id, space.possibilities.units[other].id].sorted()
          apart.append(Apart(one: min(unit, other), other: max(unit, other), because: .conflict(ids[0], ids[1])))
        }
      }
    }
    for group in groups.sorted(by: { $0.key < $1.key }).map(\.value) where group.count > 1 {
      let members = group.sorted()
      for (place, one) in members.enumerated() {
        for other in members[(place + 1)...] { apart.append(Apart(one: one, other: other, because: nil)) }
      }
    }
  }

  /// Those of which some form is among the items.
  func units(among isAmong: [Bool]) -> [Int] {
    items.keys.sorted().filter { items[$0]?.contains { isAmong[$0] } ?? false }
  }

  /// What a unit may count for, and whether it counts for that. `amount`: that of an item, as an outline has it.
  func worth(_ unit: Int, _ amount: (Outline, Int) -> Int) -> [(amount: Int, isSo: Literal)] {
    let items = items[unit] ?? []
    let entries = items.map { outlines.first.entries[$0] }
    let itemOfEntry = Dictionary(uniqueKeysWithValues: zip(entries, items))
    let amounts = Set(outlines.all.flatMap { outline in items.map { amount(outline, $0) } }).sorted()
    if amounts.count == 1 { return [(amounts[0], space.circuit.yes)] }
    return amounts.map { one in
      let isSo = outlines.condition(entries, in: space) { outline, entry in
        itemOfEntry[entry].map { amount(outline, $0) == one } ?? false
      }
      return (one, isSo)
    }
  }

  /// What a unit counts for in a claim, where `amounts` is per item: most have one amount in all their forms.
  func amounts(_ unit: Int, _ amounts: [Int], eligibleFor claim: Int) -> [(amount: Int, isSo: Literal)] {
    let own = items[unit] ?? []
    let some = own.filter { tree.claims[claim].isEligible($0) }
    let different = Set((some.isEmpty ? own : some).map { amounts[$0] })
    if different.count == 1, let only = different.first { return [(only, space.circuit.yes)] }
    return different.sorted().map { one in (one, isThere(own.filter { amounts[$0] == one })) }
  }

  /// By the values of a key: under what each unit that can have it is counted with it.
  func counted(
    byValueOf keyed: CompiledClaim.Keyed, _ counted: [Int: Literal]
  ) -> [(value: Int, counted: [Literal])] {
    var byValue: [Int: [Literal]] = [:]
    for (unit, literal) in counted.sorted(by: { $0.key < $1.key }) {
      let own = items[unit] ?? []
      for value in Set(own.flatMap { keyed.values[$0] }).sorted() {
        let having = own.filter { keyed.values[$0].contains(value) }
        let isSo = having.count == own.count ? literal : space.circuit.all([literal, isThere(having)])
        byValue[value, default: []].append(isSo)
      }
    }
    return byValue.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private func isThere(_ items: [Int]) -> Literal { space.any(items.map { outlines.first.entries[$0] }) }
}
