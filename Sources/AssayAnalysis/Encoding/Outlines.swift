internal import AssayEngine
internal import AssayModel

extension Outline {
  /// Adds to the marks of each award what the criteria see of it: awards with equal marks are alike to them.
  func mark(_ marks: inout [RecordEntry: [Int]]) {
    let inLooking = looking.sorted { $0.key < $1.key }.map { Outline.mentioned(in: $0.value) }
    for (item, entry) in entries.enumerated() {
      guard case .award = entry else { continue }
      var own = tree.claims.map { $0.isEligible(item) ? 1 : 0 }
      for keyed in tree.claims.flatMap({ $0.distinct + $0.atMostPer }) where keyed.key == .gainedBy {
        own += keyed.values[item] + [-1]
      }
      for limit in tree.limits + tree.nodes.flatMap(\.limits) { own.append(limit.amounts[item]) }
      if let mean = tree.mean { own.append(Int(clamping: mean[item])) }
      own += inLooking.map { $0.contains(entry) ? 1 : 0 }
      marks[entry, default: []] += own
    }
    for looking in looking.sorted(by: { $0.key < $1.key }) {
      if case .pool(let inner) = looking.value { inner.mark(&marks) }
    }
  }
}

/// The outlines of one tree of criteria: one for each way in which plugins could answer about awards.
///
/// They have the same nodes, claims and items; what differs is which items a pattern selects.
struct Outlines {
  let side: Asked.Side
  let index: ProjectIndex
  let possible: PossibleRecord
  let day: CalendarDate
  /// By the bits of the answers, in the order of ``predicates``.
  let all: [Outline]
  let predicates: [String]

  var first: Outline { all[0] }

  init(of asked: Asked, on day: CalendarDate, in space: Space) {
    let design = space.design(on: asked.side)
    side = asked.side
    index = design.index
    possible = space.possibilities.record
    self.day = day
    predicates = Self.names(of: asked, in: design)
    all = Self.all(of: asked, in: design) { space.resolved($0, of: asked.side, on: day) }
  }

  private static func names(of asked: Asked, in design: Design) -> [String] {
    Array(names(in: asked.credential, design.project).sorted().prefix(Space.mostPredicates))
  }

  /// By the bits of the answers to the questions about awards, in the order of their names.
  ///
  /// `resolved`: what there could be, where questions about awards are answered with yes if they are among these.
  static func all(
    of asked: Asked, in design: Design, _ resolved: (_ yes: Set<String>) -> ResolvedPossibilities
  ) -> [Outline] {
    let names = names(of: asked, in: design)
    return (0..<(1 << names.count)).map { answers in
      Outline(
        of: asked.credential, over: resolved(Set(names.indices.filter { answers >> $0 & 1 == 1 }.map { names[$0] })))
    }
  }

  private init(_ all: [Outline], like outer: Outlines) {
    self.all = all
    side = outer.side
    index = outer.index
    possible = outer.possible
    day = outer.day
    predicates = outer.predicates
  }

  /// The outlines of what a node judges as if it stood alone.
  func pool(at node: Int) -> Outlines? {
    let pools = all.compactMap { outline -> Outline? in
      if case .pool(let inner)? = outline.looking[node] { inner } else { nil }
    }
    return pools.count == all.count ? Outlines(pools, like: self) : nil
  }

  private static func names(in credential: Credential, _ project: Project) -> Set<String> {
    var patterns = Question.criteria(of: credential).withAllInside.flatMap(\.patterns)
    patterns += credential.counting.limits.compactMap(\.of)
    if patterns.contains(where: { $0.allKeys.contains { if case .list = $0 { true } else { false } } }) {
      patterns += project.lists.values.map(\.of)
    }
    return Set(
      patterns.flatMap(\.allKeys).compactMap { key in
        if case .predicate(let name) = key { name } else { nil }
      })
  }

  /// Whether an entry is among those that an outline selects, as a literal: it is there, and scripts answer so.
  func condition(_ entries: [RecordEntry], in space: Space, _ selects: (Outline, RecordEntry) -> Bool) -> Literal {
    let ways = all.map { outline in entries.filter { selects(outline, $0) } }
    if ways.allSatisfy({ $0 == ways[0] }) { return space.any(ways[0]) }
    return space.circuit.any(
      entries.map { entry in
        let answers = all.indices.filter { selects(all[$0], entry) }
        return space.circuit.all([space.any([entry]), self.answered(answers, about: entry, space)])
      })
  }

  /// Whether the answers about an award are one of these combinations.
  private func answered(_ combinations: [Int], about entry: RecordEntry, _ space: Space) -> Literal {
    if combinations.isEmpty { return space.circuit.no }
    if combinations.count == all.count { return space.circuit.yes }
    let asked = predicates.compactMap { space.question($0, about: entry) }
    guard asked.count == predicates.count else { return space.circuit.no }
    let questions = asked.map { space.answer($0, on: side) }
    // A question whose answer does not matter is not asked.
    let mattering = questions.indices.filter { place in
      combinations.contains { !combinations.contains($0 ^ (1 << place)) }
    }
    return space.circuit.any(
      combinations.map { bits in
        space.circuit.all(mattering.map { bits >> $0 & 1 == 1 ? questions[$0] : !questions[$0] })
      })
  }
}
