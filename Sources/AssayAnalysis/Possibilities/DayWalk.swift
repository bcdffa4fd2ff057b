internal import AssayModel

/// Goes from each day that is known to those that it bounds: what comes before an award is of its day or older, an award that
/// needs another of the last half year is no more than half a year younger, and so on.
///
/// A day that is as late as it can be is bounded by the day asked or by a fixed one, over others each of which is met once.
struct DayWalk {
  typealias Entry = DaysApart.Entry

  /// Where there are more than the day asked.
  private(set) var days: [Entry: Set<CalendarDate>]
  private(set) var isCut = false

  private let day: CalendarDate
  private let dated: Set<String>
  private let copies: (String) -> Int
  private var knownCopies: [String: Int] = [:]
  private let validity: [String: Set<Period>]
  private var backward: [String: [Backward]] = [:]
  private var forward: [String: [Forward]] = [:]
  private var groups: [DaysApart.Group] = []
  private var groupsOf: [Entry: [Int]] = [:]
  private var steps: [Step] = []
  /// The places of the steps to a day.
  private var stepsTo: [Dated: [Int]] = [:]
  /// From which days it was gone beside what large groups have of those days.
  private var gone: [Int: Set<CalendarDate>] = [:]

  /// How many days may hang on each other, how often it is gone on from one, and how many are compared each with all.
  private static let (mostDepth, mostSteps, mostBeside) = (60, 10_000, 24)

  /// What an award looks at on its day.
  private struct Backward {
    let looked: DaysApart.Looked
    /// Those of which it matters when they were awarded.
    let told: [String]
  }

  /// An award that looks at another.
  private struct Forward {
    let achievement: String
    /// How long after that it can still be looked at.
    let within: Set<Period>
    /// Whether it may stand in the way, so that the award may have to come first.
    let isInTheWay: Bool
  }

  private struct Dated: Hashable {
    let entry: Entry
    let date: CalendarDate
  }

  private struct Step {
    let dated: Dated
    /// The place of the step before.
    var before: Int?
    var depth = 0
  }

  /// `dated`: the achievements of which awards have days. `validity`: how long they may be valid. `copies`: how many awards of
  /// one there may be.
  init(
    _ days: [Entry: Set<CalendarDate>], of dated: Set<String>, _ validity: [String: Set<Period>],
    copies: @escaping (String) -> Int, on day: CalendarDate
  ) {
    (self.days, self.dated, self.validity, self.copies, self.day) = (days, dated, validity, copies, day)
  }

  // MARK: What bounds what

  /// Criteria that are only looked at on the day asked. `isUnmetAsked`: whether it is also asked who does not meet them.
  mutating func take(asked looked: DaysApart.Looked, isUnmetAsked: Bool) {
    for id in looked.mentioned where dated.contains(id) {
      let periods = looked.notReached(of: id).union(isUnmetAsked ? validity[id, default: []] : [])
      if !periods.isEmpty { _ = add(periods.map { day.newest(notReachedBy: $0) }, to: .award(of: id)) }
    }
  }

  /// What is asked for awards, on their days.
  mutating func take(_ looked: DaysApart.Looked) {
    let owner = looked.tree.credential.id
    let told = looked.mentioned.filter { looked.borders[$0] != nil || validity[$0] != nil }
    backward[owner, default: []].append(Backward(looked: looked, told: told.sorted()))
    for id in looked.forbidden.union(told).sorted() {
      let borders = looked.borders[id, default: []]
      let within = Set(borders.filter(\.isWithin).map(\.period)).union(validity[id, default: []])
      let isInTheWay = looked.forbidden.contains(id) || borders.contains(where: \.isBefore)
      forward[id, default: []].append(Forward(achievement: owner, within: within, isInTheWay: isInTheWay))
    }
  }

  mutating func take(_ group: DaysApart.Group) {
    for id in group.achievements { groupsOf[.award(of: id), default: []].append(groups.count) }
    if group.hasEvidence { groupsOf[.evidence, default: []].append(groups.count) }
    groups.append(group)
  }

  // MARK: Going

  mutating func go() {
    let known = dated.sorted().map { Entry.award(of: $0) } + (groupsOf[.evidence] == nil ? [] : [.evidence])
    for entry in known {
      for date in (days[entry] ?? [day]).sorted() { add(Step(dated: Dated(entry: entry, date: date))) }
    }
    let most = steps.count + Self.mostSteps
    var next = 0
    while next < steps.count {
      if steps.count > most {
        isCut = true
        return
      }
      let step = steps[next].dated
      if case .award(let id) = step.entry {
        for before in backward[id, default: []] { go(back: before, from: next) }
        for after in forward[id, default: []] {
          let dates = after.within.map { step.date.adding($0) }
          go(to: .award(of: after.achievement), dates + (after.isInTheWay ? [step.date.dayBefore] : []), from: next)
        }
      }
      for group in groupsOf[step.entry, default: []] { go(beside: group, from: next) }
      next += 1
    }
  }

  private mutating func go(back before: Backward, from place: Int) {
    let date = steps[place].dated.date
    // Most of a large catalogue is looked at without asking when.
    for id in date == day ? before.told : before.looked.mentioned.sorted() {
      let dates = [date] + before.looked.notReached(of: id).map { date.newest(notReachedBy: $0) }
      go(to: .award(of: id), dates, from: place)
    }
  }

  private mutating func go(beside number: Int, from place: Int) {
    let (group, date) = (groups[number], steps[place].dated.date)
    if group.achievements.count > Self.mostBeside, !gone[number, default: []].insert(date).inserted { return }
    let dates =
      group.within.map { [date.adding($0)] + (group.isTwoSided ? [date.newest(notReachedBy: $0)] : []) }
      ?? [date, date.dayBefore]
    // Those that lie close together all do, so that no more than two bound each other.
    let most = group.within == nil ? Int.max : 2
    for id in group.achievements.sorted() { go(to: .award(of: id), dates, from: place, atMost: most) }
    if group.hasEvidence { go(to: .evidence, dates, from: place, atMost: most) }
  }

  /// `atMost`: how many awards of one achievement can bound each other.
  private mutating func go(to entry: Entry, _ dates: [CalendarDate], from place: Int, atMost most: Int = .max) {
    let path = path(to: place)
    let met = path.count { $0 == entry }
    if met > 0, met >= min(most, copies(of: entry)) { return }
    let after = Set(path + [entry])
    let added = add(dates, to: entry)
    for date in Set(dates).sorted() where days[entry]?.contains(date) ?? (date == day) {
      let dated = Dated(entry: entry, date: date)
      // Where it was come to from fewer others, all that follows has been gone to.
      let isKnown =
        !added.contains(date)
        && stepsTo[dated, default: []].contains { after.isSuperset(of: self.path(to: $0)) }
      if isKnown { continue }
      if steps[place].depth == Self.mostDepth {
        isCut = true
      } else {
        add(Step(dated: dated, before: place, depth: steps[place].depth + 1))
      }
    }
  }

  private mutating func copies(of entry: Entry) -> Int {
    guard case .award(let id) = entry else { return 2 }
    if let known = knownCopies[id] { return known }
    let found = copies(id)
    knownCopies[id] = found
    return found
  }

  private mutating func add(_ step: Step) {
    stepsTo[step.dated, default: []].append(steps.count)
    steps.append(step)
  }

  private func path(to place: Int) -> [Entry] {
    sequence(first: place) { steps[$0].before }.map { steps[$0].dated.entry }
  }

  /// Returns those that are new.
  private mutating func add(_ dates: [CalendarDate], to entry: Entry) -> Set<CalendarDate> {
    if case .award(let id) = entry, !dated.contains(id) { return [] }
    var known = days[entry] ?? [day]
    var new = Set(dates).subtracting(known).filter { $0 <= day }.sorted(by: >)
    if known.count + new.count > DaysApart.most { isCut = true }
    new = Array(new.prefix(max(0, DaysApart.most - known.count)))
    if new.isEmpty { return [] }
    known.formUnion(new)
    days[entry] = known
    return Set(new)
  }
}

extension CalendarDate {
  fileprivate var dayBefore: CalendarDate { adding(Period(days: -1)) }
}

extension DaysApart.Looked {
  /// How far back it reaches where it matters that an award lies before that.
  fileprivate func notReached(of achievement: String) -> Set<Period> {
    Set(borders[achievement, default: []].filter(\.isBefore).map(\.period))
  }
}
