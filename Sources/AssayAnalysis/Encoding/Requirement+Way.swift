internal import AssayEngine

/// In which ways the entries of a record are counted.
extension Requirement {
  /// The claims that count the entries of the record that the solver has just found; nil where there was nothing to choose.
  func way(of record: ChosenRecord) -> [RecordEntry: Int]? {
    guard let choice else { return nil }
    let solver = space.circuit.solver
    var claimOfUnit: [Int: Int] = [:]
    for (claim, counted) in choice.counted.enumerated()
    where solver.isTrue(choice.active[outlines.first.tree.claims[claim].node]) {
      for (unit, literal) in counted where solver.isTrue(literal) { claimOfUnit[unit] = claim }
    }
    var way: [RecordEntry: Int] = [:]
    for entry in record.entries { way[entry] = space.possibilities.unitOfEntry[entry].flatMap { claimOfUnit[$0] } }
    return way
  }

  /// The same, by the claims of criteria that are met by what is counted for these.
  func way(of record: ChosenRecord, for other: Requirement) -> [RecordEntry: Int]? {
    guard let claims = other.borrowed(from: self)?.claims else { return nil }
    return way(of: record)?.compactMapValues { claims[$0] }
  }

  /// The same, without what a claim counts beyond what it asks for.
  func withoutSurplus(_ way: [RecordEntry: Int]) -> [RecordEntry: Int] {
    let tree = outlines.first.tree
    let places = outlines.first.entries.enumerated().filter { way[$0.element] != nil }
    var itemsOfClaim: [Int: [Int]] = [:]
    for (item, entry) in places { way[entry].map { itemsOfClaim[$0, default: []].append(item) } }
    var left: [RecordEntry: Int] = [:]
    for (number, items) in itemsOfClaim {
      for item in tree.claims[number].needed(of: items) { left[outlines.first.entries[item]] = number }
    }
    return left
  }
}

extension CompiledClaim {
  /// As few of some items as will do, where only amounts matter; what is worth most is kept first.
  fileprivate func needed(of items: [Int]) -> [Int] {
    guard distinct.isEmpty, including.isEmpty else { return items }
    let least = measured.filter { $0.atLeast != nil }
    func worth(_ item: Int) -> Int { least.map { $0.amounts[item] }.max() ?? 0 }
    func isEnough(_ items: [Int]) -> Bool {
      least.allSatisfy { demand in items.reduce(0) { $0 + demand.amounts[$1] } >= demand.atLeast ?? 0 }
    }
    var kept = items.sorted { (worth($0), $1) < (worth($1), $0) }
    for item in kept {
      let rest = kept.filter { $0 != item }
      if isEnough(rest) { kept = rest }
    }
    return kept
  }
}
