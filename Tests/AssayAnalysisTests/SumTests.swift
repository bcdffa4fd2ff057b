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
