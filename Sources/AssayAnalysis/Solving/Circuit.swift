/// Literals that stand for what others say together. Each equals its definition in both directions, and equal
/// definitions are one literal, whichever design they come from.
final class Circuit {
  let solver: any Solver
  /// Always true.
  let yes: Literal
  var no: Literal { !yes }

  private var conjunctions: [[Literal]: Literal] = [:]
  var sums: [SumKey: SumDiagram] = [:]
  /// By their first literals, the latest last.
  var knownSums: [Literal: [(sum: KnownSum, literal: Literal, diagram: SumDiagram)]] = [:]

  /// `room`: for so many nodes of sums.
  init(_ solver: any Solver, room: Int = 1_500_000) {
    self.solver = solver
    nodesLeft = room
    yes = solver.makeVariable()
    solver.add([yes])
  }

  /// Sums of large and uneven amounts could fill any memory.
  private var nodesLeft: Int

  /// Whether there is room for one more node of a sum.
  func mayAddNode() -> Bool {
    nodesLeft -= 1
    return nodesLeft >= 0
  }

  /// How many variables there are: the more, the longer a solver takes for each step.
  private(set) var size = 1

  func makeVariable() -> Literal {
    size += 1
    return solver.makeVariable()
  }

  /// One of them must be true.
  func require(_ clause: [Literal]) {
    if clause.contains(yes) { return }
    solver.add(clause.filter { $0 != no })
  }

  func all(_ literals: [Literal]) -> Literal {
    let parts = Set(literals).subtracting([yes]).sorted()
    if parts.contains(no) || parts.contains(where: { parts.contains(!$0) && $0 < !$0 }) { return no }
    if parts.count < 2 { return parts.first ?? yes }
    if let known = conjunctions[parts] { return known }
    let all = makeVariable()
    for part in parts { solver.add([!all, part]) }
    solver.add([all] + parts.map { !$0 })
    conjunctions[parts] = all
    return all
  }

  func any(_ literals: [Literal]) -> Literal { !all(literals.map { !$0 }) }

  /// At most one of them is true.
  func requireAtMostOne(_ literals: [Literal]) {
    let literals = Set(literals).subtracting([no]).sorted()
    guard literals.count > 1 else { return }
    if literals.count <= 6 {
      for (place, one) in literals.enumerated() {
        for other in literals[(place + 1)...] { require([!one, !other]) }
      }
      return
    }
    // One of the first half, or one of the second.
    let half = literals.count / 2
    let first = makeVariable()
    for literal in literals[..<half] { require([!literal, first]) }
    for literal in literals[half...] { require([!literal, !first]) }
    requireAtMostOne(Array(literals[..<half]))
    requireAtMostOne(Array(literals[half...]))
  }
}
