import AssayTestSupport
import Testing

@testable import AssayAnalysis

@Suite struct SumTests {
  @Test(arguments: 0..<60) func `a sum reaches its amount exactly where its true literals come to it`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let circuit = Circuit(Cadical())
    let literals = (0..<6).map { _ in circuit.makeVariable() }
    let weights = literals.map { _ in Int.random(in: -4...7, using: &generator) }
    var sum = Sum()
    for (literal, weight) in zip(literals, weights) {
      sum.add(weight, generator.once(in: 4) ? !literal : literal)
    }
    let needs = (0..<3).map { _ in Int.random(in: -3...12, using: &generator) }
    let reached = needs.map { circuit.isAtLeast($0, sum) }
    for values in 0..<64 {
      let assumed = literals.indices.map { values >> $0 & 1 == 1 ? literals[$0] : !literals[$0] }
      let total = sum.constant + sum.terms.reduce(0) { $0 + (assumed.contains($1.literal) ? $1.weight : 0) }
      #expect(circuit.solver.solve(assuming: assumed, conflicts: 1000) == .satisfiable)
      for (need, literal) in zip(needs, reached) {
        #expect(circuit.solver.isTrue(literal) == (total >= need))
      }
    }
  }

  @Test(arguments: 0..<10) func `where there is no room for a sum, nothing that it could come to is ruled out`(
    _ seed: UInt64
  ) {
    var generator = SeededGenerator(seed: seed)
    let circuit = Circuit(Cadical(), room: 40)
    let literals = (0..<20).map { _ in circuit.makeVariable() }
    let weights = literals.map { _ in Int.random(in: 1...1_000_000_000, using: &generator) }
    var sum = Sum()
    for (literal, weight) in zip(literals, weights) { sum.add(weight, literal) }
    let need = weights.reduce(0, +) / 2
    let reached = circuit.isAtLeast(need, sum)
    #expect(!circuit.mayAddNode(), "it must have been too large")
    for _ in 0..<40 {
      let values = literals.map { _ in generator.once(in: 2) }
      let total = zip(weights, values).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
      let assumed = zip(literals, values).map { $1 ? $0 : !$0 } + [total >= need ? reached : !reached]
      #expect(circuit.solver.solve(assuming: assumed, conflicts: 1000) == .satisfiable)
    }
  }

  @Test func `a higher threshold of a sum implies a lower one with hardly a conflict`() {
    let circuit = Circuit(Cadical())
    var sum = Sum()
    for place in 0..<40 { sum.add(place % 5 + 1, circuit.makeVariable()) }
    let (low, high) = (circuit.isAtLeast(60, sum), circuit.isAtLeast(61, sum))
    #expect(circuit.solver.solve(assuming: [high, !low], conflicts: 3) == .unsatisfiable)
  }

  @Test func `a sum in which one number was edited is compared with what it was with hardly a conflict`() {
    let circuit = Circuit(Cadical())
    let literals = (0..<40).map { _ in circuit.makeVariable() }
    func reached(_ least: Int, edited: Int) -> Literal {
      var sum = Sum()
      for (place, literal) in literals.enumerated() { sum.add(place == 7 ? edited : place % 5 + 1, literal) }
      return circuit.isAtLeast(least, sum)
    }
    let (before, after) = (reached(60, edited: 3), reached(60, edited: 4))
    #expect(circuit.solver.solve(assuming: [before, !after], conflicts: 3) == .unsatisfiable)
    #expect(circuit.solver.solve(assuming: [after, !before], conflicts: 10_000) == .satisfiable)
  }

  @Test(arguments: 0..<200) func `a sum is said to imply another only where it does`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let literals = (0..<5).map { Literal(number: Int32($0 + 1)) }
    func drawn() -> KnownSum {
      let weights = literals.map { ($0, Int.random(in: 0...4, using: &generator)) }.filter { $0.1 > 0 }
      return KnownSum(
        weights: Dictionary(uniqueKeysWithValues: weights), least: Int.random(in: 1...6, using: &generator))
    }
    let (one, other) = (drawn(), drawn())
    func isReached(_ sum: KnownSum, _ values: Int) -> Bool {
      literals.indices.reduce(0) { $0 + (values >> $1 & 1 == 1 ? sum.weights[literals[$1]] ?? 0 : 0) } >= sum.least
    }
    if one.implies(other) { #expect((0..<32).allSatisfy { !isReached(one, $0) || isReached(other, $0) }) }
    #expect(one.implies(one))
  }

  @Test(arguments: [2, 5, 9, 20]) func `at most one of many is true`(_ count: Int) {
    let circuit = Circuit(Cadical())
    let literals = (0..<count).map { _ in circuit.makeVariable() }
    circuit.requireAtMostOne(literals)
    for one in literals.indices {
      #expect(circuit.solver.solve(assuming: [literals[one]], conflicts: 1000) == .satisfiable)
      for other in literals.indices where other != one {
        #expect(circuit.solver.solve(assuming: [literals[one], literals[other]], conflicts: 1000) == .unsatisfiable)
      }
    }
  }
}
