internal import AssayEngine
internal import AssayModel

extension Space {
  /// The record that the solver has just found.
  func chosen() -> ChosenRecord {
    let solver = circuit.solver
    let entries = possibilities.units.flatMap(\.entries).filter { entry in
      literals[entry].map { solver.isTrue($0) } ?? false
    }
    let answered = questions.filter { solver.isTrue($0.literal) }.map(\.question)
    return ChosenRecord(entries, Set(answered), of: possibilities.record)
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
