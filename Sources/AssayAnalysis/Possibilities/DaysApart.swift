internal import AssayModel

/// The days that designs tell apart, of awards of each achievement and of what else a record holds.
///
/// Days are compared with the day on which criteria are looked at, with fixed ones, and with each other; so a day on
/// either side of each such border is enough, and of each border seen from there.
struct DaysApart {
  /// How criteria look at awards.
  struct Looked {
    let tree: Asked
    let mentioned: Set<String>
    /// By achievement: how far back from the day on which they are looked at.
    var borders: [String: Set<Border>] = [:]
    /// Achievements of which no award may be there.
    var forbidden: Set<String> = []

    init(_ tree: Asked, _ mentioned: Set<String>) { (self.tree, self.mentioned) = (tree, mentioned) }
  }

  /// How far back something reaches, and whether what lies before that is told apart, or what lies after.
  struct Border: Hashable {
    var period: Period
    var isAfter = true
    var isBefore = true
  }

  /// What is compared with each other.
  struct Group {
    var achievements: Set<String> = []
    var hasEvidence = false
    /// How close together they may have to lie.
    var within: Period?
    /// How many may have to follow each other.
    var steps = 1
    /// Whether it also matters that they do not lie so.
    var isTwoSided: Bool

    init(within: Period, isTwoSided: Bool) { (self.within, self.isTwoSided) = (within, isTwoSided) }
    init(steps: Int, isTwoSided: Bool) { (self.steps, self.isTwoSided) = (steps, isTwoSided) }
  }

  /// Whether there were more days than are told apart.
  private(set) var isCut = false
  /// Achievements of which the days are compared with those of others.
  private(set) var compared: Set<String> = []

  private let day: CalendarDate
  private var achievements: Set<String> = []
  /// Where there are more than the day asked.
  private var ofAwards: [String: Set<CalendarDate>] = [:]
  private var ofEvidence: Set<CalendarDate> = []
  private var validity: [String: Set<Period>] = [:]
  private var looks: [Looked] = []
  private var looksByOwner: [String: [Looked]] = [:]
  private var asked: Set<Asked> = []
  /// Achievements of which there are no awards, so that no day of them matters.
  private var unreachable: Set<String> = []
  /// Achievements of which it does not matter on which day it is looked at what is asked for them.
  private var undated: Set<String> = []
  private var groups: [Group] = []

  private static let most = 120
  /// How many awards may lie between one that is looked at and what had to be met for the first of them.
  private static let mostSteps = 60

  init(on day: CalendarDate) { self.day = day }

  // MARK: What is asked for

  /// Awards are told apart by whether they are from these days on, and up to them.
  mutating func fix(_ from: CalendarDate?, _ until: CalendarDate?, of achievements: Set<String>) {
    let dates = [
      from, from?.adding(Period(days: -1)), until, until?.adding(Period(days: 1)),
    ].compactMap { $0 }.filter { $0 <= day }
    if dates.isEmpty { return }
    for id in achievements { ofAwards[id, default: [day]].formUnion(dates) }
  }

  mutating func expires(_ achievement: String, after period: Period) {
    validity[achievement, default: []].insert(period)
  }

  mutating func look(_ looked: Looked, isAsked: Bool) {
    looks.append(looked)
    if isAsked { asked.insert(looked.tree) }
  }

  mutating func compare(_ group: Group) { groups.append(group) }

  // MARK: Which days that makes

  /// `unreachable`: achievements that can never be awarded. `isForBlame`: they could be if less were asked for them.
  mutating func spread(over achievements: [String], unreachable: Set<String>, isForBlame: Bool) {
    (self.unreachable, undated) = isForBlame ? ([], unreachable) : (unreachable, [])
    self.achievements = Set(achievements)
    ofAwards = ofAwards.filter { self.achievements.contains($0.key) && !self.unreachable.contains($0.key) }
    for looked in looks { looksByOwner[looked.tree.credential.id, default: []].append(looked) }
    for looked in looks where asked.contains(looked.tree) { spread(looked, on: day, isAsked: true) { _ in false } }
    spreadForth(from: self.achievements.sorted().flatMap { id in ofAwards(of: id).map { (id, $0) } })
    spreadBack()
    var new: [(achievement: String, date: CalendarDate)] = []
    for (group, before) in groups.map({ ($0, days(in: $0)) }) {
      let apart = before.flatMap { days(apartFrom: $0, in: group) }
      for id in group.achievements.sorted() { new += add(apart, to: id).map { (id, $0) } }
      if group.hasEvidence { ofEvidence.formUnion(apart) }
      compared.formUnion(group.achievements)
    }
    // What is asked for awards is asked on these days too.
    if !groups.isEmpty {
      spreadForth(from: new)
      spreadBack()
    }
    for looked in looks where self.achievements.contains(looked.tree.credential.id) {
      compared.formUnion(looked.mentioned)
      compared.insert(looked.tree.credential.id)
    }
  }

  /// An award of a day on which it is looked at what had to be met before, after that was done for another.
  private struct Step {
    let achievement: String
    let date: CalendarDate
    /// The place of the step before.
    let before: Int?
    let depth: Int
  }

  /// What must have been met before an award is looked at on its day, and so on, never twice for one achievement.
  private mutating func spreadBack() {
    var steps: [Step] = []
    for id in achievements.sorted() where looksByOwner[id] != nil && !undated.contains(id) {
      for date in ofAwards(of: id) {
        steps.append(Step(achievement: id, date: date, before: nil, depth: 0))
      }
    }
    var next = 0
    while next < steps.count {
      let step = steps[next]
      for looked in looksByOwner[step.achievement] ?? [] {
        let new = spread(looked, on: step.date, isAsked: false) { id in
          sequence(first: next) { steps[$0].before }.contains { steps[$0].achievement == id }
        }
        for (id, date) in new where looksByOwner[id] != nil && !undated.contains(id) {
          if step.depth == Self.mostSteps {
            isCut = true
          } else {
            steps.append(Step(achievement: id, date: date, before: next, depth: step.depth + 1))
          }
        }
      }
      next += 1
    }
  }

  /// What has to come some time before an award pulls that one to where it is itself told apart: the award can be of its day,
  /// or of the first day on which it does not stand in the way any more, or of the last before it does.
  private mutating func spreadForth(from anchors: [(achievement: String, date: CalendarDate)]) {
    let prerequisites = looks.filter { look in
      !asked.contains(look.tree) && !undated.contains(look.tree.credential.id)
        && (!look.forbidden.isEmpty || !look.borders.isEmpty || look.mentioned.contains { validity[$0] != nil })
    }
    if prerequisites.isEmpty { return }
    var steps: [Step] = []
    for (id, date) in anchors where !unreachable.contains(id) && !undated.contains(id) {
      steps.append(Step(achievement: id, date: date, before: nil, depth: 0))
    }
    var next = 0
    while next < steps.count {
      let step = steps[next]
      for look in prerequisites where look.mentioned.contains(step.achievement) {
        let owner = look.tree.credential.id
        if undated.contains(owner)
          || sequence(first: next, next: { steps[$0].before }).contains(where: { steps[$0].achievement == owner })
        {
          continue
        }
        for date in add(days(after: step, for: look), to: owner) {
          if step.depth == Self.mostSteps {
            isCut = true
          } else {
            steps.append(Step(achievement: owner, date: date, before: next, depth: step.depth + 1))
          }
        }
      }
      next += 1
    }
  }

  private func days(after step: Step, for look: Looked) -> [CalendarDate] {
    var days: [CalendarDate] = []
    if look.forbidden.contains(step.achievement) { days.append(step.date.adding(Period(days: -1))) }
    if validity[step.achievement] != nil { days.append(step.date) }
    for border in look.borders[step.achievement, default: []] {
      if border.isAfter { days.append(step.date) }
      if border.isBefore {
        days += [step.date.adding(Period(days: -1)), step.date.adding(border.period).adding(Period(days: 1))]
      }
    }
    return days
  }

  /// Returns the days that were not known before, of which achievements.
  @discardableResult
  private mutating func spread(
    _ looked: Looked, on date: CalendarDate, isAsked: Bool, without isDone: (String) -> Bool
  ) -> [(achievement: String, date: CalendarDate)] {
    looked.mentioned.sorted().flatMap { id -> [(achievement: String, date: CalendarDate)] in
      let borders = looked.borders[id, default: []]
      let periods = validity[id, default: []]
      // Most of a large catalogue is looked at without asking when.
      if borders.isEmpty, periods.isEmpty, date == day { return [] }
      if isDone(id) { return [] }
      let expiry = periods.map { Border(period: $0, isBefore: isAsked) }
      let days = [date] + borders.union(expiry).flatMap { Self.days(at: $0, before: date) }
      return add(days, to: id).map { (id, $0) }
    }
  }

  /// Returns those that are new.
  @discardableResult
  private mutating func add(_ dates: [CalendarDate], to achievement: String) -> [CalendarDate] {
    guard achievements.contains(achievement), !unreachable.contains(achievement) else { return [] }
    var known = ofAwards[achievement] ?? [day]
    var new = Set(dates).subtracting(known).filter { $0 <= day }.sorted(by: >)
    if known.count + new.count > Self.most { isCut = true }
    new = Array(new.prefix(max(0, Self.most - known.count)))
    if new.isEmpty { return [] }
    known.formUnion(new)
    ofAwards[achievement] = known
    return new
  }

  private func days(in group: Group) -> [CalendarDate] {
    group.achievements.reduce(into: group.hasEvidence ? [day] : Set<CalendarDate>()) { days, id in
      days.formUnion(ofAwards[id] ?? [day])
    }.sorted(by: >)
  }

  private func days(apartFrom date: CalendarDate, in group: Group) -> [CalendarDate] {
    var days = (0..<max(1, group.steps)).map { date.adding(Period(days: -$0)) }
    if let span = group.within {
      let last = date.adding(span)
      days += Self.days(at: Border(period: span, isBefore: group.isTwoSided), before: date) + [last]
      if group.isTwoSided { days.append(last.adding(Period(days: 1))) }
    }
    return days
  }

  /// The oldest day from which the period reaches `date`, and the day before it, as far as they matter.
  private static func days(at border: Border, before date: CalendarDate) -> [CalendarDate] {
    let period = border.period
    var oldest = date.subtracting(period)
    // Months are clamped to their ends, so the border may lie some days off.
    while oldest.adding(period) < date { oldest = oldest.adding(Period(days: 1)) }
    while oldest.adding(Period(days: -1)).adding(period) >= date { oldest = oldest.adding(Period(days: -1)) }
    return (border.isAfter ? [oldest] : []) + (border.isBefore ? [oldest.adding(Period(days: -1))] : [])
  }

  // MARK: What there is

  /// The newest first.
  func ofAwards(of achievement: String) -> [CalendarDate] { (ofAwards[achievement] ?? [day]).sorted(by: >) }

  /// Of what is asked for in these criteria at most so long before they are looked at, or at any time: the days, the newest
  /// first, and whether there are more than are told apart.
  func ofEntries(
    asked: [(tree: Asked, within: Within?)], areEvidence: Bool = false
  ) -> (days: [CalendarDate], isCut: Bool) {
    var days: Set<CalendarDate> = [day]
    if areEvidence { days.formUnion(ofEvidence) }
    for (tree, within) in asked {
      let judged = lookedAt(tree)
      if case .period(let period)? = within {
        days.formUnion(judged.flatMap { [$0] + Self.days(at: Border(period: period), before: $0) })
      } else if let first = judged.min() {
        days.insert(first)
      }
    }
    let past = days.filter { $0 <= day }.sorted(by: >)
    return (Array(past.prefix(Self.most)), past.count > Self.most)
  }

  /// Whether evidence must lie close to something.
  var comparesEvidence: Bool { !ofEvidence.isEmpty }

  /// The days on which criteria are looked at.
  func lookedAt(_ tree: Asked) -> [CalendarDate] {
    ofAwards[tree.credential.id, default: []].union([day]).sorted(by: >)
  }
}
