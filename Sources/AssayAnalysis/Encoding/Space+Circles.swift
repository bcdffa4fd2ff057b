internal import AssayEngine
internal import AssayModel

extension Space {
  /// Whether there are awards that could rest on nothing but each other under a side's design.
  func hasCircles(on side: Asked.Side) -> Bool {
    guard let design = designs[side] else { return false }
    let ids = Set(possibilities.units.filter(\.isAward).map(\.id))
    var below = Dictionary(uniqueKeysWithValues: ids.map { ($0, 0) })
    var above: [String: [String]] = [:]
    for id in ids {
      guard let credential = design.requirement(of: id) else { continue }
      for lower in design.mentioned(in: credential, on: day) where ids.contains(lower) {
        below[id, default: 0] += 1
        above[lower, default: []].append(id)
      }
    }
    // Whatever rests on nothing is taken away, until nothing is left or nothing can be. (Kahn, 1962.)
    var open = below.filter { $0.value == 0 }.map(\.key)
    var left = ids.count
    while let id = open.popLast() {
      left -= 1
      for higher in above[id] ?? [] {
        below[higher, default: 0] -= 1
        if below[higher] == 0 { open.append(higher) }
      }
    }
    return left > 0
  }

  /// Awards that rest on nothing but each other are not there, unless something else comes to carry one of them.
  ///
  /// What is asked for an award is met by those of its day and before, so those of the first day rest on each other, and
  /// whatever is said of them holds of all awards of these achievements on that day. (Lin and Zhao, 2004.)
  func forbid(_ circle: [RecordEntry], on side: Asked.Side) {
    guard let design = designs[side], let first = circle.compactMap(date).min() else { return }
    let ids = Set(circle.filter { date(of: $0) == first }.compactMap(achievement))
    let alike = possibilities.units.filter { ids.contains($0.id) }.flatMap(\.entries).filter { date(of: $0) == first }
    var clause = [!sideHolds(side), !any(alike)]
    for id in ids.sorted() {
      guard let credential = design.requirement(of: id) else { continue }
      let requirement = requirement(Asked(side, credential), on: first)
      // Met without any of them.
      let carried = circuit.makeVariable()
      TreeEncoding(requirement.outlines, in: self, without: Set(alike)).require(under: carried)
      clause.append(!guarding(foundation(of: id, on: side)))
      clause.append(circuit.all([any(alike.filter { achievement(of: $0) == id }), carried]))
    }
    circuit.require(clause)
  }
}
