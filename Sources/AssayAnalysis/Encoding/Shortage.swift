internal import AssayEngine
internal import AssayModel

/// Why whoever does not meet some criteria cannot meet them in the way in which a given record does.
///
/// One way of counting is enough to meet them. So a record that does not meet them lacks something of every way, and of
/// this one in particular: an amount somewhere, or there is something that may not be counted together.
struct Shortage {
  private let encoding: TreeEncoding
  private let outlines: Outlines
  private let space: Space

  private var tree: CompiledTree { outlines.first.tree }
  private var circuit: Circuit { space.circuit }
  private var supply: Supply { encoding.supply }

  init(_ outlines: Outlines, in space: Space) {
    self.outlines = outlines
    self.space = space
    encoding = TreeEncoding(outlines, in: space)
  }

  /// Literals of which one is true for every record that does not meet the criteria. Where no more can be said than that
  /// this very record meets them, they say that it is another.
  func clause(from record: ChosenRecord, _ counted: [RecordEntry: Int]) -> [Literal] {
    var way: [Int: Int] = [:]
    for (entry, claim) in counted {
      if let unit = space.possibilities.unitOfEntry[entry] { way[unit] = claim }
    }
    let filled = Set(way.values)
    var clause: [Literal] = []
    guard let supporting = support(0, filled, record) else { return exactly(record) }
    for number in supporting {
      if let literal = encoding.looked(at: number) {
        clause.append(!literal)
      } else if let inside = clauseOfPool(at: number, record) {
        clause += inside
      } else {
        return exactly(record)
      }
    }
    let claims = tree.claims.indices.filter { filled.contains($0) || isMetByNothing($0) }
    let isFlow = claims.allSatisfy { demandsOnlyNumber($0) } && !hasSideConditions
    if isFlow { return clause + [overload(of: claims)] }
    extend(&way, to: claims)
    return clause + shortfalls(of: way, claims)
  }

  /// The same, of what a node judges as if it stood alone.
  private func clauseOfPool(at number: Int, _ record: ChosenRecord) -> [Literal]? {
    guard let inner = outlines.pool(at: number), case .pool(let child) = tree.nodes[number].node.criterion.form else {
      return nil
    }
    var credential = tree.credential
    credential.achievement.requires = child
    credential.counting = Counting()
    credential.counting.limits = tree.nodes[number].node.criterion.limits
    let replay = Replay(
      of: credential, in: outlines.index, by: record.learner, on: outlines.day,
      scripts: record.scripts { space.question($0, on: outlines.side) })
    // Whatever else the inner criteria are held to, the way they are met here is checked against all of it.
    return replay.allocation().map { Shortage(inner, in: space).clause(from: record, record.chosen($0)) }
  }

  // MARK: What the verdict rests on

  /// The settled nodes that, with the filled claims, meet a node; nil where they do not.
  private func support(_ number: Int, _ filled: Set<Int>, _ record: ChosenRecord) -> [Int]? {
    let node = tree.nodes[number]
    switch node.kind {
    case .claim(let claim): return filled.contains(claim) || isMetByNothing(claim) ? [] : nil
    case .silent, .waived: return []
    case .covers: return []
    case .settled, .pool: return isMet(number, record) ? [number] : nil
    case .choice(let count):
      let met = node.children.filter { if case .silent = tree.nodes[$0].kind { false } else { true } }
        .compactMap { support($0, filled, record) }.sorted { $0.count < $1.count }
      return met.count < count ? nil : met.prefix(count).flatMap { $0 }
    }
  }

  private func isMet(_ number: Int, _ record: ChosenRecord) -> Bool {
    let held = Set(record.entries)
    switch outlines.first.looking[number] {
    case .oneOfEach(let lists)?: return lists.allSatisfy { $0.contains(where: held.contains) }
    case .none?, .order?, .pool?:
      var credential = tree.credential
      credential.achievement.requires = tree.nodes[number].node.criterion
      credential.counting = Counting()
      return Replay(
        of: credential, in: outlines.index, by: record.learner, on: outlines.day,
        scripts: record.scripts { space.question($0, on: outlines.side) }
      ).isEarned() ?? false
    case .asked(let rule)?: return record.trueAnswers.contains(space.question(.rule(rule), on: outlines.side))
    case .unknown?, nil: return false
    }
  }

  private func isMetByNothing(_ claim: Int) -> Bool {
    let claim = tree.claims[claim]
    return claim.distinct.allSatisfy { $0.count <= 0 } && claim.including.isEmpty
      && claim.measured.allSatisfy { $0.atLeast ?? 0 <= 0 }
  }

  /// The record itself: something in it, or among what it lacks, is otherwise.
  private func exactly(_ record: ChosenRecord) -> [Literal] { space.difference(from: record) }

  // MARK: Numbers only

  private func demandsOnlyNumber(_ number: Int) -> Bool {
    let claim = tree.claims[number]
    return claim.distinct.isEmpty && claim.including.isEmpty && claim.atMostPer.isEmpty && claim.measured.count <= 1
      && claim.measured.allSatisfy { demand in
        demand.measure == .count && demand.atMost.map { $0 >= demand.atLeast ?? 0 } ?? true
      }
  }

  private var hasSideConditions: Bool {
    !tree.limits.isEmpty || tree.mean != nil || !supply.apart.isEmpty
      || tree.nodes.contains { node in
        if case .covers = node.kind { return true }
        return !node.limits.isEmpty || node.span != nil
      }
  }

  /// Some of the claims together want more than there is that fits any of them. By Hall's theorem that is the only way in
  /// which claims that ask for numbers can fall short. (Hall, 1935.)
  private func overload(of claims: [Int]) -> Literal {
    let overload = circuit.makeVariable()
    let isWanting = claims.map { _ in circuit.makeVariable() }
    var sum = Sum()
    var fitting: [Int: [Literal]] = [:]
    for (claim, wants) in zip(claims, isWanting) {
      let need = tree.claims[claim].measured.compactMap(\.atLeast).max() ?? 0
      sum.add((need + 999_999) / 1_000_000, wants)
      for (unit, eligible) in supply.claims[claim].eligible.sorted(by: { $0.key < $1.key }) {
        let fits = fitting[unit].map(\.[0]) ?? circuit.makeVariable()
        fitting[unit] = [fits]
        circuit.require([fits, !wants, !eligible])
      }
    }
    for (_, fits) in fitting.sorted(by: { $0.key < $1.key }) { sum.add(-1, fits[0]) }
    circuit.require([!overload, circuit.isAtLeast(1, sum)])
    return overload
  }

  // MARK: One way of counting

  /// What the record did not need, or did not have, is counted where it could be, so that the more is said.
  private func extend(_ way: inout [Int: Int], to claims: [Int]) {
    let isDelicate =
      tree.mean != nil || tree.nodes.contains { $0.span != nil }
      || (tree.limits + tree.nodes.flatMap(\.limits)).contains(where: \.isMaximum)
      || claims.contains {
        !tree.claims[$0].atMostPer.isEmpty || tree.claims[$0].measured.contains { $0.atMost != nil }
      }
      || hasShares
    if isDelicate { return }
    let barred = Set(supply.apart.flatMap { [$0.one, $0.other] })
    for claim in claims {
      for unit in supply.claims[claim].units where way[unit] == nil && !barred.contains(unit) { way[unit] = claim }
    }
  }

  private var hasShares: Bool {
    (tree.limits + tree.nodes.flatMap(\.limits)).contains { limit in
      switch limit.bound {
      case .shareAtLeast, .shareAtMost: true
      case .atLeast, .atMost: false
      }
    }
  }

  /// Everything that can be wrong with counting in this way whatever of it there is.
  private func shortfalls(of way: [Int: Int], _ claims: [Int]) -> [Literal] {
    func counted(_ unit: Int) -> Literal {
      way[unit].flatMap { supply.claims[$0].eligible[unit] } ?? circuit.no
    }
    var wrong: [Literal] = []
    for claim in claims {
      let units = way.filter { $0.value == claim }.keys
      let counted = Dictionary(uniqueKeysWithValues: units.map { ($0, counted($0)) })
      wrong.append(!encoding.claimLiteral(claim, counting: counted))
    }
    for pair in supply.apart where way[pair.one] != nil && way[pair.other] != nil {
      wrong.append(circuit.all([counted(pair.one), counted(pair.other)]))
    }
    let inUse = Set(claims)
    for (number, node) in tree.nodes.enumerated() {
      let inside = node.claimsInside.filter { inUse.contains($0) }
      let units = way.filter { inside.contains($0.value) }.keys.sorted()
      if case .covers(let references) = node.kind {
        for shown in references {
          let showing = supply.units(among: shown).filter { way[$0] != nil }
          wrong.append(!circuit.any(showing.map(counted)))
        }
      }
      // What is not counted inside is unmet, or asks for nothing: its own limits bind nobody.
      if inside.isEmpty, !node.claimsInside.isEmpty { continue }
      for place in node.limits.indices {
        wrong.append(!encoding.limitLiteral(units, counted) { $0.nodes[number].limits[place] })
      }
      if let span = node.span {
        wrong.append(
          !encoding.spanLiteral(span, inside) { way[$0].map(inside.contains) ?? false ? counted($0) : circuit.no })
      }
    }
    for place in tree.limits.indices {
      wrong.append(!encoding.limitLiteral(way.keys.sorted(), counted) { $0.limits[place] })
    }
    if let mean = tree.mean { wrong.append(!encoding.meanLiteral(mean, counted)) }
    return wrong
  }
}
