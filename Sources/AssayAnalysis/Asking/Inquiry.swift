internal import AssayEngine
internal import AssayModel

/// Looks for a record under which some criteria are met and others are not. Nothing that it finds is believed before the
/// evaluator has said the same.
final class Inquiry {
  enum Finding {
    case found(ChosenRecord)
    case nobody
    /// The budget ran out, or more could be told apart than was.
    case unknown
  }

  struct Wish {
    var requirement: Requirement
    var isEarned: Bool
    /// Where it is to be met by what is counted for another: nobody else is looked for.
    var borrowed: (from: Requirement, isMet: Literal)?

    var literal: Literal { borrowed?.isMet ?? (isEarned ? requirement.earned : requirement.unearned) }

    /// How a record that was just found could be counted; nil where that is not known.
    func way(of record: ChosenRecord) -> [RecordEntry: Int]? {
      guard isEarned else { return nil }
      return borrowed.map { $0.from.way(of: record, for: requirement) } ?? requirement.way(of: record)
    }
  }

  let space: Space
  let wishes: [Wish]
  /// The designs under which the record must be able to come about.
  let sides: [Asked.Side]
  /// Always assumed, unless it is blame that is looked for.
  private let premises: [Literal]
  private let conflicts: Int
  /// A round among so many variables that ends in a contradiction counts as two.
  private static let sizeOfRound = 2_000
  private var roundsLeft: Int
  /// Why something was not found out, as the predicate of a sentence after "since"; nil where nothing was asked in vain.
  private(set) var reason: String?
  private static let searching = "it took too much searching"

  init(_ wishes: [Wish], in space: Space, foundedOn sides: [Asked.Side], effort: Effort = .thorough) {
    self.space = space
    self.wishes = wishes
    self.sides = sides
    conflicts = effort.conflicts
    roundsLeft = effort.rounds
    for side in sides { space.requireFoundations(on: side) }
    for earned in wishes where earned.isEarned {
      for other in wishes where !other.isEarned { other.requirement.learn(countingLike: earned.requirement) }
    }
    premises = wishes.map(\.literal) + sides.map { space.sideHolds($0) }
  }

  /// Whether there is any such record, with these literals true.
  /// `conflicts`: how often the solver may go wrong, where that is less than the effort allows.
  func find(where assumptions: [Literal] = [], conflicts most: Int = .max) -> Finding {
    let all = premises + [space.everything] + assumptions
    let most = min(most, conflicts)
    let shortcuts = shortcuts(isFirst: assumptions.isEmpty)
    for shortcut in shortcuts {
      if case .found(let record) = search(
        all + shortcut, leavesOutIdle: assumptions.isEmpty, conflicts: most, rounds: roundsLeft / (shortcuts.count + 1))
      {
        return .found(record)
      }
    }
    switch search(all, leavesOutIdle: assumptions.isEmpty, conflicts: most, rounds: roundsLeft) {
    case .found(let record): return .found(record)
    case .nobody:
      guard let gap = space.leftOut.first else { return .nobody }
      reason = reason ?? gap.says
      return .unknown
    case .unknown:
      reason = reason ?? Self.searching
      return .unknown
    }
  }

  /// What most questions can be answered under, with much less to look at. `isFirst`: nobody is known yet. Whoever is looked
  /// for beside somebody known is rarely there, and each shortcut would be taken in vain.
  private func shortcuts(isFirst: Bool) -> [[Literal]] {
    // Where all is of one day, there is less to choose from, and to ask of each award.
    let today = space.isAllOfToday.map { [$0] }
    // Who has too little, however it is counted, need not be learnt of from one way of counting after another.
    let tooLittle = isFirst ? wishes.filter { !$0.isEarned }.compactMap(\.requirement.hasTooLittle) : []
    guard !tooLittle.isEmpty else { return today.map { [$0] } ?? [] }
    return today.map { [$0 + tooLittle, tooLittle, $0] } ?? [tooLittle]
  }

  /// `leavesOutIdle`: no literal is asked for that is about an award which need not be there.
  private func search(
    _ assumptions: [Literal], checks: Bool = true, leavesOutIdle: Bool = false, conflicts: Int, rounds: Int
  ) -> Finding {
    let least = roundsLeft - rounds
    while roundsLeft > max(0, least) {
      roundsLeft -= 1
      switch space.circuit.solver.solve(assuming: assumptions, conflicts: conflicts) {
      case .unsatisfiable: return .nobody
      case .unknown: return .unknown
      case .satisfiable: break
      }
      let record = space.chosen()
      guard checks else { return .found(record) }
      let ways = wishes.map { $0.way(of: record) }
      switch check(record, ways) {
      case .agrees: return .found(leavesOutIdle ? withoutIdle(record, ways) : record)
      case .contradicts: roundsLeft -= space.circuit.size / Self.sizeOfRound
      case .cannotTell: return .unknown
      }
    }
    return .unknown
  }

  private enum Check { case agrees, contradicts, cannotTell }

  /// What the evaluator says of a record; where it contradicts, what is to be learnt from that has been learnt.
  /// `ways`: for each wish, how the record could be counted.
  private func check(_ record: ChosenRecord, _ ways: [[RecordEntry: Int]?]) -> Check {
    for (wish, way) in zip(wishes, ways) {
      guard let isEarned = wish.requirement.isEarned(by: record, counting: way) else { return .cannotTell }
      if isEarned == wish.isEarned { continue }
      wish.requirement.meetQuestions()
      if isEarned {
        wish.requirement.learn(from: record)
      } else {
        space.circuit.require([!wish.literal] + space.difference(from: record))
      }
      return .contradicts
    }
    for side in sides {
      switch Foundations(record, side, space).unfounded() {
      case nil: return .cannotTell
      case let circle? where circle.isEmpty: continue
      case let circle?:
        let added = circle.filter { space.requireFoundation(of: $0, on: side) }
        if added.isEmpty { space.forbid(circle, on: side) }
        return .contradicts
      }
    }
    return .agrees
  }

  /// A record without the awards that are counted nowhere, or beyond what is asked for, where it answers as well.
  private func withoutIdle(_ record: ChosenRecord, _ ways: [[RecordEntry: Int]?]) -> ChosenRecord {
    var kept: Set<RecordEntry> = []
    var leanWays: [[RecordEntry: Int]?] = []
    for (wish, way) in zip(wishes, ways) {
      if wish.isEarned, way == nil { return record }
      let lean = way.map(wish.requirement.withoutSurplus)
      leanWays.append(lean)
      kept.formUnion(lean.map { Set($0.keys) } ?? [])
    }
    var open = Array(kept)
    while let entry = open.popLast() {
      guard let id = space.achievement(of: entry), let date = space.date(of: entry) else { continue }
      for side in sides {
        guard let credential = space.designs[side]?.requirement(of: id) else { continue }
        let carrying = record.entries.filter(space.requirement(Asked(side, credential), on: date).mattering)
        for below in carrying where kept.insert(below).inserted { open.append(below) }
      }
    }
    let left = record.entries.filter { space.achievement(of: $0) == nil || kept.contains($0) }
    guard left.count < record.entries.count else { return record }
    let lean = ChosenRecord(left, record.trueAnswers, of: space)
    if case .agrees = check(lean, leanWays) { return lean }
    return record
  }

  // MARK: Whom to blame

  /// A smallest-by-leaving-out set of what keeps everybody from it; nil where that could not be found out.
  func core() -> [Space.Background]? {
    for side in sides { space.requireFoundations(on: side, allDays: true) }
    let circular = sides.filter(space.hasCircles)
    var kept = space.background
    guard isImpossible(kept, circular) == true else { return nil }
    kept = kept.filter { space.circuit.solver.isBlamed($0.literal) }
    for candidate in kept {
      let rest = kept.filter { $0.what != candidate.what }
      guard let stays = isImpossible(rest, circular) else { return nil }
      if stays { kept = rest }
    }
    return kept.map(\.what)
  }

  /// Whether nobody is left where only a part of the background holds. Circles are looked for again on the sides that have
  /// some, since those that have been forbidden may be larger than need be.
  private func isImpossible(
    _ guards: [(what: Space.Background, literal: Literal)], _ circular: [Asked.Side]
  ) -> Bool? {
    let held = Set(guards.map(\.what))
    while roundsLeft > 0 {
      switch search(premises + guards.map(\.literal), checks: false, conflicts: conflicts, rounds: roundsLeft) {
      case .nobody: return true
      case .unknown: return nil
      case .found(let record):
        let hasCircle = circular.map { side -> Bool? in
          let founded = Foundations(record, side, space) { held.contains(self.space.foundation(of: $0, on: side)) }
          guard let circle = founded.unfounded() else { return nil }
          if !circle.isEmpty { space.forbid(circle, on: side) }
          return !circle.isEmpty
        }
        if hasCircle.contains(nil) { return nil }
        if !hasCircle.contains(true) { return false }
      }
    }
    return nil
  }
}
