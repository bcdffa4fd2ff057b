internal import AssayEngine
internal import AssayModel

/// A tree of criteria as clauses: what counts where is chosen by the solver, as it suits the learner.
struct TreeEncoding {
  let outlines: Outlines
  let space: Space
  let supply: Supply
  /// Of a criterion that can be left out to see whether it is to blame, the literal under which it is not.
  var guarding: ((_ node: String) -> Literal)?

  /// Entries that are taken not to be there.
  private let without: Set<RecordEntry>

  var tree: CompiledTree { outlines.first.tree }
  var circuit: Circuit { space.circuit }

  init(_ outlines: Outlines, in space: Space, without: Set<RecordEntry> = []) {
    self.outlines = outlines
    self.space = space
    self.without = without
    supply = Supply(outlines, in: space, without: without)
  }

  // MARK: Without a choice

  /// Whether the criteria are met, where no award has to be kept for one of several uses; else nil.
  func exact() -> Literal? {
    guard !isRestrictive, supply.apart.isEmpty else { return nil }
    var seen = Set<Int>()
    for claim in supply.claims {
      for unit in claim.units where !seen.insert(unit).inserted { return nil }
    }
    return exact(0)
  }

  private func exact(_ number: Int) -> Literal? {
    let node = tree.nodes[number]
    switch node.kind {
    case .claim(let claim):
      return claimLiteral(claim, counting: supply.claims[claim].eligible)
    case .choice(let count):
      var parts: [Literal] = []
      for child in judgedChildren(of: number) {
        guard let part = exact(child) else { return nil }
        parts.append(part)
      }
      return circuit.isAtLeast(count, Sum(counting: parts))
    case .settled, .pool: return looked(at: number)
    case .silent, .waived: return circuit.yes
    case .covers: return nil
    }
  }

  // MARK: Whatever the choice

  /// True of every record that meets the criteria: each claim can have enough, if all that fits it is counted there.
  func reachable() -> Literal { reachable(0) }

  private func reachable(_ number: Int) -> Literal {
    let node = tree.nodes[number]
    switch node.kind {
    case .claim(let claim):
      return claimLiteral(claim, counting: supply.claims[claim].eligible, most: false)
    case .choice(let count):
      let children = judgedChildren(of: number)
      return circuit.isAtLeast(count, Sum(counting: children.map(reachable)))
    case .settled, .pool: return looked(at: number) ?? circuit.yes
    case .silent, .waived, .covers: return circuit.yes
    }
  }

  /// Whether what is counted in one claim hangs on more than the claim itself.
  private var isRestrictive: Bool {
    if !tree.limits.isEmpty || tree.mean != nil { return true }
    if tree.claims.contains(where: { !$0.atMostPer.isEmpty || $0.measured.contains { $0.atMost != nil } }) {
      return true
    }
    return tree.nodes.contains { node in
      if case .covers = node.kind { return true }
      return !node.limits.isEmpty || node.span != nil
    }
  }

  // MARK: What is looked at

  /// Whether a node is met that uses nothing up; nil where only the evaluator knows.
  func looked(at number: Int) -> Literal? {
    switch outlines.first.looking[number] {
    case .oneOfEach(let lists)?:
      return circuit.all(lists.map { space.any($0.filter { !without.contains($0) }) })
    case .none(let entries)?:
      let lists = outlines.all.map { outline -> Set<RecordEntry> in
        if case .none(let entries)? = outline.looking[number] { Set(entries) } else { Set(entries) }
      }
      let all = lists.reduce(into: Set<RecordEntry>()) { $0.formUnion($1) }
      let ordered = outlines.first.entries.filter { all.contains($0) && !without.contains($0) }
      var place: [ObjectIdentifier: Set<RecordEntry>] = [:]
      for (outline, list) in zip(outlines.all, lists) { place[ObjectIdentifier(outline)] = list }
      return !outlines.condition(ordered, in: space) { place[ObjectIdentifier($0)]?.contains($1) ?? false }
    case .order(let steps)?:
      return ordered(steps)
    case .asked(let rule)?:
      return space.answer(.rule(rule), on: outlines.side)
    case .pool?:
      return outlines.pool(at: number).flatMap { TreeEncoding($0, in: space, without: without).exact() }
    case .unknown?, nil:
      return nil
    }
  }

  /// There is an entry for each step, each of a later day than the one before.
  private func ordered(_ steps: [[Outline.Dated]]) -> Literal {
    let days = Set(steps.flatMap { $0.map(\.day) }).sorted()
    // By day: whether the steps so far could be done by then.
    var reached = days.map { _ in circuit.yes }
    var isFirst = true
    for step in steps {
      var next: [Literal] = []
      for (place, day) in days.enumerated() {
        let now = space.any(step.filter { $0.day == day && !without.contains($0.entry) }.map(\.entry))
        let before = isFirst ? circuit.yes : place > 0 ? reached[place - 1] : circuit.no
        next.append(circuit.any([next.last ?? circuit.no, circuit.all([now, before])]))
      }
      reached = next
      isFirst = false
    }
    return steps.isEmpty ? circuit.yes : reached.last ?? circuit.no
  }

  // MARK: With a choice

  /// Demands that the criteria are met while `premise` is true.
  @discardableResult
  func require(under premise: Literal) -> Choice {
    var choice = Choice(active: tree.nodes.map { _ in circuit.makeVariable() }, counted: [])
    if guarding != nil, !needsAllInside(0) {
      circuit.require([!premise, choice.active[0]] + leavingOut(0))
    } else {
      choice.active[0] = premise
    }
    let contested = contestedUnits
    for (number, claim) in supply.claims.enumerated() {
      let node = choice.active[tree.claims[number].node]
      var counted: [Int: Literal] = [:]
      for (unit, eligible) in claim.eligible.sorted(by: { $0.key < $1.key }) {
        guard contested.contains(unit) else {
          counted[unit] = eligible
          continue
        }
        let literal = circuit.makeVariable()
        circuit.require([!literal, eligible])
        circuit.require([!literal, node])
        counted[unit] = literal
      }
      choice.counted.append(counted)
    }
    for unit in contested.sorted() { circuit.requireAtMostOne(choice.counted.compactMap { $0[unit] }) }
    for pair in supply.apart {
      let guards = pair.because.map { [!space.guarding($0)] } ?? []
      let (one, other) = (choice.all(of: pair.one, circuit), choice.all(of: pair.other, circuit))
      circuit.require(guards + [!one, !other])
    }
    require(0, choice, isConjunct: true)
    let whole = guarding.map { [!$0(Bound.counting)] } ?? []
    requireLimits(under: [!premise] + whole, inside: Array(tree.claims.indices), choice) { $0.limits }
    if let mean = tree.mean {
      circuit.require([!premise] + whole + [meanLiteral(mean) { choice.all(of: $0, circuit) }])
    }
    return choice
  }

  /// Units that could be counted in several ways, or whose counting hangs on that of others.
  private var contestedUnits: Set<Int> {
    if isRestrictive { return Set(supply.claims.flatMap(\.units)) }
    var contested = Set(supply.apart.flatMap { [$0.one, $0.other] })
    var seen = Set<Int>()
    for claim in supply.claims {
      for unit in claim.units where !seen.insert(unit).inserted { contested.insert(unit) }
    }
    return contested
  }

  /// What the solver chooses.
  struct Choice {
    /// By node: whether it is met and so are all around it.
    fileprivate(set) var active: [Literal]
    /// By claim and unit: whether it is counted there.
    fileprivate(set) var counted: [[Int: Literal]]

    fileprivate func all(of unit: Int, _ circuit: Circuit, inside claims: [Int]? = nil) -> Literal {
      circuit.any((claims ?? Array(counted.indices)).compactMap { counted[$0][unit] })
    }
  }

  private func require(_ number: Int, _ choice: Choice, isConjunct: Bool) {
    let node = tree.nodes[number]
    let active = choice.active[number]
    switch node.kind {
    case .claim(let claim):
      circuit.require([!active, claimLiteral(claim, counting: choice.counted[claim])])
      // What could be counted suffices as well, which other designs may say in the same words.
      circuit.require([!active, claimLiteral(claim, counting: supply.claims[claim].eligible, most: false)])
    case .choice(let count):
      let children = judgedChildren(of: number)
      let needsAll = count >= children.count
      for child in children {
        circuit.require([!choice.active[child], active])
        require(child, choice, isConjunct: isConjunct && needsAll)
        if count == children.count {
          let guards = isConjunct && !needsAllInside(child) ? leavingOut(child) : []
          circuit.require([!active, choice.active[child]] + guards)
        }
      }
      if count != children.count {
        circuit.require([!active, circuit.isAtLeast(count, Sum(counting: children.map { choice.active[$0] }))])
      }
    case .settled:
      if let looked = looked(at: number) { circuit.require([!active, looked]) }
    case .pool:
      if let inner = outlines.pool(at: number) {
        TreeEncoding(inner, in: space, without: without).require(under: active)
      }
    case .covers(let references):
      for shown in references {
        circuit.require([!active] + supply.units(among: shown).map { choice.all(of: $0, circuit) })
      }
    case .silent, .waived: break
    }
    let claims = node.claimsInside
    let premise = [!active] + (isConjunct && needsAllInside(number) ? leavingOut(number) : [])
    requireLimits(under: premise, inside: claims, choice) { $0.nodes[number].limits }
    if let span = node.span {
      circuit.require(premise + [spanLiteral(span, claims) { choice.all(of: $0, circuit, inside: claims) }])
    }
  }

  /// Those that decide something.
  func judgedChildren(of number: Int) -> [Int] {
    tree.nodes[number].children.filter { if case .silent = tree.nodes[$0].kind { false } else { true } }
  }

  /// Whether all children are asked for. Then each of them can be blamed by itself, and the node for its limits alone.
  func needsAllInside(_ number: Int) -> Bool {
    guard case .choice(let count) = tree.nodes[number].kind else { return false }
    let children = judgedChildren(of: number)
    return !children.isEmpty && count == children.count
  }

  private func leavingOut(_ number: Int) -> [Literal] { guarding.map { [!$0(tree.nodes[number].node.id)] } ?? [] }

  private func requireLimits(
    under premise: [Literal], inside claims: [Int], _ choice: Choice, _ limits: (CompiledTree) -> [CompiledLimit]
  ) {
    let units = Set(claims.flatMap { supply.claims[$0].units }).sorted()
    for place in limits(tree).indices {
      let met = limitLiteral(units, { choice.all(of: $0, circuit, inside: claims) }) { limits($0)[place] }
      circuit.require(premise + [met])
    }
  }
}
