internal import AssayModel

/// Looks for an allocation that meets everything in a part of a problem.
///
/// Depth first over the slot that has the fewest places to go. A branch ends where a flow shows a shortage, where whole
/// amounts cannot come out, or where the same standing has failed before. Of what is alike, one is tried for all.
struct AllocationSearch {
  let layout: Layout
  private(set) var standing: Standing
  var prospect: Prospect
  private var frames: [Frame] = []
  private var failed = FailedStandings()
  /// Per kin of slots, per claim: on how many steps that lead here it was found that it does not do.
  private(set) var refuted: [[Int]]
  /// Per slot, at this step: whether it must be counted for whole amounts to come out.
  var isDue: [Bool]
  var workLeft: Int
  /// What a step costs, which grows with everything that could be counted somewhere.
  private let workPerNode: Int
  private let isByWorth: Bool
  private(set) var nodes = 0
  private(set) var isExhausted = false
  /// An allocation that meets everything but for a little: what can be counted where it counts it is tried there first.
  var hint: Standing?
  /// What may not be counted all together. The layout has to tell those items from others too.
  let excluded: [Exclusion]
  /// Claims that must all be met and need more slots than fit any of them, where that showed at the first step.
  var shortage: [Int]?

  /// So many of these items, and so many of those, are not to be counted together.
  struct Exclusion {
    let parts: [(items: [Int], count: Int)]
  }

  /// What an allocation may come to.
  struct Bounds: Hashable {
    /// No more than so many are counted.
    var size = Int.max
    /// What it costs to have what is counted is no more than this.
    var price = Int.max
  }

  private struct Frame {
    let slot: Int
    /// The claims to try, then ``Standing/Place/uncounted``; the next one last.
    var untried: [Int]
    /// What was tried and refuted for the slot's kin.
    var refuted: [Int] = []
    let key: StandingKey
  }

  init(_ layout: Layout, budget: Int, excluding excluded: [Exclusion] = []) {
    self.layout = layout
    self.excluded = excluded
    standing = Standing(layout)
    prospect = Prospect(layout)
    refuted = Array(repeating: Array(repeating: 0, count: layout.claims.count), count: layout.kinCount)
    isDue = layout.slots.map { _ in false }
    workLeft = budget
    isByWorth = layout.claims.contains { $0.demands.contains { $0.measure != .count && $0.atLeast > 0 } }
    workPerNode = 8 + layout.slots.reduce(0) { $0 + $1.claims.count }
  }

  /// Any allocation within the bounds that goes on from a start; from nothing unless one is given.
  mutating func find(_ bounds: Bounds = Bounds(), from start: Standing? = nil) -> Standing? {
    isExhausted = false
    failed.removeAll()
    standing = start ?? Standing(layout)
    let isFound = walk(bounds)
    for frame in frames { forget(frame) }
    frames = []
    return isFound ? standing : nil
  }

  enum Glance {
    case met(Standing), impossible, open
  }

  /// What the first step shows, whatever work is left.
  mutating func glance() -> Glance {
    standing = Standing(layout)
    return switch visit(Bounds()) {
    case .found: .met(standing)
    case .hopeless: .impossible
    case .open: .open
    }
  }

  /// An allocation of what costs least; nil where there is none, or where the budget ended before that was known.
  mutating func cheapest() -> Standing? {
    // The least that it can cost is often what it costs.
    if let cheapest = find(Bounds(price: leastPrice)) { return cheapest }
    guard !isExhausted, var best = find() else { return nil }
    while let cheaper = find(Bounds(price: best.price - 1)) { best = cheaper }
    return isExhausted ? nil : best
  }

  /// A loop, not a recursion: a record may hold more awards than a stack holds frames.
  private mutating func walk(_ bounds: Bounds) -> Bool {
    while true {
      nodes += 1
      workLeft -= workPerNode
      if workLeft < 0 {
        isExhausted = true
        return false
      }
      switch visit(bounds) {
      case .found: return true
      case .hopeless: break
      case .open(let frame): frames.append(frame)
      }
      while let last = frames.indices.last, !advance(last) {
        failed.insert(frames[last].key)
        forget(frames[last])
        frames.removeLast()
      }
      if frames.isEmpty { return false }
    }
  }

  private enum Visit {
    case found, hopeless
    case open(Frame)
  }

  private mutating func visit(_ bounds: Bounds) -> Visit {
    guard standing.size <= bounds.size, standing.price <= bounds.price, isAllowed(standing) else { return .hopeless }
    if standing.isMet { return .found }
    guard prospect.look(at: standing, refuted: refuted) else { return .hopeless }
    var demands = prospect.demands(standing)
    if isByWorth {
      guard sift(measured(demands)) else { return .hopeless }
      demands = prospect.demands(standing)
    }
    guard let needed = fewest(for: demands), needed <= bounds.size - standing.size else { return .hopeless }
    let room = roomOfFamilies()
    var matching = SupplyMatching(layout, demands, roomOfFamily: room, like: hint)
    guard matching.lacking() == 0 else {
      if frames.isEmpty { noteShortage(matching, demands) }
      return .hopeless
    }
    guard leastPrice(demands, room) <= bounds.price - standing.price else { return .hopeless }
    if let met = completed(by: matching, demands, bounds) {
      standing = met
      return .found
    }
    guard let slot = scarcest() else { return .hopeless }
    let key = StandingKey(standing, bounds, excluded: excluded)
    if failed.contains(key) { return .hopeless }
    return .open(Frame(slot: slot, untried: places(for: slot), key: key))
  }

  func isAllowed(_ standing: Standing) -> Bool {
    excluded.allSatisfy { exclusion in
      exclusion.parts.contains { $0.items.count(where: standing.isCounted) < $0.count }
    }
  }

  // MARK: Steps

  /// Lets a frame's slot go to the next place; false when all have been tried.
  private mutating func advance(_ index: Int) -> Bool {
    let slot = frames[index].slot
    let place = standing.claimOf[slot]
    if place >= 0 {
      standing.takeBack(slot)
      // What did not do for one of its kin does not do for the others.
      if layout.slots[slot].kin >= 0 {
        refuted[layout.slots[slot].kin][place] += 1
        frames[index].refuted.append(place)
      }
    } else if place == Standing.Place.uncounted {
      standing.reopen(slot)
    }
    guard let next = frames[index].untried.popLast() else { return false }
    if next == Standing.Place.uncounted { standing.leaveUncounted(slot) } else { standing.place(slot, in: next) }
    return true
  }

  private mutating func forget(_ frame: Frame) {
    for claim in frame.refuted { refuted[layout.slots[frame.slot].kin][claim] -= 1 }
  }

  /// What fits hardest comes first: the slot with the fewest places, of several the one that is worth most. Where whole
  /// amounts must come out, the other way round: the same slots are then open after as many steps, however they went.
  private func scarcest() -> Int? {
    if let slot = layout.slots.indices.first(where: { isDue[$0] && prospect.options[$0].count == 1 }) { return slot }
    var best: (slot: Int, isRequired: Bool, places: Int, worth: Int)?
    for slot in layout.slots.indices {
      let options = prospect.options[slot]
      guard !options.isEmpty else { continue }
      let isRequired = options.contains { prospect.isRequired[layout.claims[$0].node] && prospect.needed[$0] > 0 }
      let worth = options.reduce(0) { most, claim in
        layout.claims[claim].demands.reduce(most) { max($0, $1.amounts[layout.slots[slot].item]) }
      }
      if let known = best {
        if known.isRequired != isRequired {
          if known.isRequired { continue }
        } else if (isByWorth ? known.worth != worth : known.places != options.count) {
          if isByWorth ? known.worth > worth : known.places < options.count { continue }
        } else if isByWorth ? known.places <= options.count : known.worth >= worth {
          continue
        }
      }
      best = (slot, isRequired, options.count, worth)
    }
    return best?.slot
  }

  /// First what must be met and has least to choose from, then what may be met, "uncounted", and last what has enough.
  private func places(for slot: Int) -> [Int] {
    var (lacking, others): ([(claim: Int, rank: Int)], [Int]) = ([], [])
    for claim in prospect.options[slot] where isFirstOfKin(claim, among: prospect.options[slot]) {
      if standing.helps(slot, claim) {
        let isRequired = prospect.isRequired[layout.claims[claim].node]
        let choice = prospect.supplies[claim].count - prospect.needed[claim]
        lacking.append((claim, isRequired ? choice : choice + layout.slots.count))
      } else {
        others.append(claim)
      }
    }
    let first = lacking.sorted { ($0.rank, $0.claim) < ($1.rank, $1.claim) }.map(\.claim)
    return (first + (isDue[slot] ? [] : [Standing.Place.uncounted]) + others).reversed()
  }

  /// Of claims that can be exchanged and stand alike, one is tried for all.
  private func isFirstOfKin(_ claim: Int, among options: [Int]) -> Bool {
    let kin = layout.claims[claim].kin
    guard kin >= 0 else { return true }
    return !options.contains { other in
      other < claim && layout.claims[other].kin == kin && standing.stand(of: other) == standing.stand(of: claim)
    }
  }
}
