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
  func forbid(_ circle: [RecordEntry], on side: Asked.Side) {
    guard let design = designs[side] else { return }
    var clause = circle.compactMap { literals[$0] }.map { !$0 }
    clause.append(!sideHolds(side))
    for entry in circle {
      guard let id = achievement(of: entry), let date = date(of: entry), let credential = design.requirement(of: id)
      else { continue }
      clause.append(!guarding(foundation(of: id, on: side)))
      let requirement = requirement(Asked(side, credential), on: date)
      // Met without any of them.
      let carried = circuit.makeVariable()
      TreeEncoding(requirement.outlines, in: self, without: Set(circle)).require(under: carried)
      clause.append(carried)
    }
    circuit.require(clause)
  }
}
