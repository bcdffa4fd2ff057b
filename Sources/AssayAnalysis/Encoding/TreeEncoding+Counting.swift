internal import AssayEngine
internal import AssayModel

/// One way of counting, tried on criteria that it may not have been chosen for.
extension TreeEncoding {
  /// Implies that the criteria are met: by counting each unit where, and while, it is counted; nil where only the evaluator
  /// knows.
  ///
  /// `counting`: per claim, by unit, which must be eligible then. No unit is counted in two of them.
  func isMet(counting: [[Int: Literal]]) -> Literal? {
    guard let inside = isMet(0, counting) else { return nil }
    let all = Array(tree.claims.indices)
    var parts = [inside] + limitLiterals(inside: all, counting) { $0.limits }
    for pair in supply.apart {
      parts.append(
        !circuit.all([isCounted(pair.one, inside: all, counting), isCounted(pair.other, inside: all, counting)]))
    }
    if let mean = tree.mean { parts.append(meanLiteral(mean) { isCounted($0, inside: all, counting) }) }
    return circuit.all(parts)
  }

  private func isMet(_ number: Int, _ counting: [[Int: Literal]]) -> Literal? {
    let node = tree.nodes[number]
    let inside = node.claimsInside
    var parts: [Literal] = []
    switch node.kind {
    case .claim(let claim): parts.append(claimLiteral(claim, counting: counting[claim]))
    case .choice(let count):
      var met: [Literal] = []
      for child in judgedChildren(of: number) {
        guard let isMet = isMet(child, counting) else { return nil }
        met.append(isMet)
        // What is not met holds nothing.
        let held = tree.nodes[child].claimsInside.flatMap { counting[$0].values }
        parts.append(circuit.any([isMet, !circuit.any(held)]))
      }
      parts.append(circuit.isAtLeast(count, Sum(counting: met)))
    case .settled, .pool:
      guard let looked = looked(at: number) else { return nil }
      parts.append(looked)
    case .covers(let references):
      let all = Array(tree.claims.indices)
      for shown in references {
        parts.append(circuit.any(supply.units(among: shown).map { isCounted($0, inside: all, counting) }))
      }
    case .silent, .waived: break
    }
    parts += limitLiterals(inside: inside, counting) { $0.nodes[number].limits }
    if let span = node.span { parts.append(spanLiteral(span, inside) { isCounted($0, inside: inside, counting) }) }
    return circuit.all(parts)
  }

  private func isCounted(_ unit: Int, inside claims: [Int], _ counting: [[Int: Literal]]) -> Literal {
    circuit.any(claims.compactMap { counting[$0][unit] })
  }

  private func limitLiterals(
    inside claims: [Int], _ counting: [[Int: Literal]], _ limits: (CompiledTree) -> [CompiledLimit]
  ) -> [Literal] {
    let units = Set(claims.flatMap { supply.claims[$0].units }).sorted()
    return limits(tree).indices.map { place in
      limitLiteral(units, { isCounted($0, inside: claims, counting) }) { limits($0)[place] }
    }
  }

  // MARK: Another's way

  /// Per claim: what other criteria count in the claim of theirs that is most like it, while those criteria are met and as
  /// far as it fits here. `claims`: ours by theirs.
  func counting(by choice: Choice, of other: TreeEncoding, _ claims: [Int: Int]) -> [[Int: Literal]] {
    var counting: [[Int: Literal]] = tree.claims.map { _ in [:] }
    for (theirs, own) in claims.sorted(by: { $0.key < $1.key }) {
      let node = other.tree.claims[theirs].node
      let active = other.isAlwaysNeeded(node) ? circuit.yes : choice.active[node]
      let (fitting, fittingThere) = (supply.claims[own].eligible, other.supply.claims[theirs].eligible)
      for (unit, counted) in choice.counted[theirs].sorted(by: { $0.key < $1.key }) {
        guard let eligible = fitting[unit] else { continue }
        // What is counted there fits there.
        let more = eligible == fittingThere[unit] ? circuit.yes : eligible
        counting[own][unit] = circuit.all([counted, active, more])
      }
    }
    return counting
  }

  private func isAlwaysNeeded(_ number: Int) -> Bool {
    guard let parent = tree.nodes[number].parent else { return true }
    return needsAllInside(parent) && isAlwaysNeeded(parent)
  }

  /// What two claims of different criteria may have in common.
  private struct Likeness: Hashable {
    var id: String?
    var eligible: [Int: Literal]?
  }

  /// By the claims of other criteria: the one here that is most like each. None is like two.
  func claims(like other: TreeEncoding) -> [Int: Int] {
    var found: [Int: Int] = [:]
    var isPaired = tree.claims.map { _ in false }
    func pair(_ likeness: (TreeEncoding, Int) -> Likeness) {
      var open: [Likeness: [Int]] = [:]
      for claim in other.tree.claims.indices.reversed() where found[claim] == nil {
        open[likeness(other, claim), default: []].append(claim)
      }
      for claim in tree.claims.indices where !isPaired[claim] {
        guard let like = open[likeness(self, claim)]?.popLast() else { continue }
        found[like] = claim
        isPaired[claim] = true
      }
    }
    func id(_ encoding: TreeEncoding, _ claim: Int) -> String {
      encoding.tree.nodes[encoding.tree.claims[claim].node].node.id
    }
    pair { Likeness(id: id($0, $1), eligible: $0.supply.claims[$1].eligible) }
    pair { Likeness(eligible: $0.supply.claims[$1].eligible) }
    pair { Likeness(id: id($0, $1)) }
    return found
  }
}
