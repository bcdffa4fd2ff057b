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
    return ChosenRecord(entries, Set(answered), of: self)
  }
}
