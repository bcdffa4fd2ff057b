/// A decision diagram of one sum: for every place among its terms, what the rest must come to.
///
/// Where there is no more room, what a rest comes to is left open, which is for the evaluator to find out.
/// Needs between which the rest cannot tell are one node. (Abío, Nieuwenhuis, Oliveras, Rodríguez-Carbonell, Mayer-Eichberger:
/// A new look at BDDs for pseudo-Boolean constraints, 2012.)
final class SumDiagram {
  private struct Node {
    /// The needs that this literal answers.
    var needs: ClosedRange<Int>
    var literal: Literal
  }

  private let terms: [Sum.Term]
  /// What the terms from each place on come to together.
  private let rest: [Int]
  /// Per place, by need.
  private var nodes: [[Node]]
  private var roots: [(need: Int, literal: Literal)] = []

  init(_ terms: [Sum.Term]) {
    self.terms = terms
    var rest = [0]
    for term in terms.reversed() { rest.append(rest[rest.count - 1] + term.weight) }
    self.rest = rest.reversed()
    nodes = Array(repeating: [], count: terms.count)
  }

  func literal(for need: Int, in circuit: Circuit) -> Literal {
    let literal = node(at: 0, need, circuit).literal
    // A sum that reaches more reaches less: said once, instead of being found out anew by every search.
    if !roots.contains(where: { $0.need == need }) {
      if let more = roots.filter({ $0.need > need }).min(by: { $0.need < $1.need }) {
        circuit.require([!more.literal, literal])
      }
      if let less = roots.filter({ $0.need < need }).max(by: { $0.need < $1.need }) {
        circuit.require([!literal, less.literal])
      }
      roots.append((need, literal))
    }
    return literal
  }

  private func node(at place: Int, _ need: Int, _ circuit: Circuit) -> Node {
    if need <= 0 { return Node(needs: Int.min / 2...0, literal: circuit.yes) }
    if need > rest[place] { return Node(needs: rest[place] + 1...Int.max / 2, literal: circuit.no) }
    var (low, high) = (0, nodes[place].count)
    while low < high {
      let middle = (low + high) / 2
      if nodes[place][middle].needs.upperBound < need { low = middle + 1 } else { high = middle }
    }
    if low < nodes[place].count, nodes[place][low].needs.contains(need) { return nodes[place][low] }
    guard circuit.mayAddNode() else { return Node(needs: need...need, literal: circuit.makeVariable()) }
    let term = terms[place]
    let with = node(at: place + 1, need - term.weight, circuit)
    let without = node(at: place + 1, need, circuit)
    let needs =
      max(
        with.needs.lowerBound + term.weight, without.needs.lowerBound)...min(
        with.needs.upperBound + term.weight, without.needs.upperBound)
    let literal: Literal
    if with.literal == without.literal {
      literal = with.literal
    } else {
      literal = circuit.makeVariable()
      circuit.require([!literal, without.literal, term.literal])
      circuit.require([!literal, with.literal])
      circuit.require([literal, !without.literal])
      circuit.require([literal, !with.literal, !term.literal])
    }
    let made = Node(needs: needs, literal: literal)
    nodes[place].insert(made, at: low)
    return made
  }
}
