internal import AssayModel

/// The days that designs tell apart, of awards of each achievement and of what else a record holds.
///
/// Days are compared with the day on which criteria are looked at, with fixed ones, and with each other, and each comparison
/// says how late a day may be, or that it is later than another. So of two records of which every comparison says the
/// same, so does the one that takes the later of each two days; and it is enough to think of days that are as late as
/// they can be (`DayWalk`).
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

  /// How far back something reaches, and whether it matters that an award lies within that, or that it lies before.
  struct Border: Hashable {
    var period: Period
    var isWithin = true
    var isBefore = true
  }

  /// What is compared with each other.
  struct Group {
    var achievements: Set<String> = []
    var hasEvidence = false
    /// How close together they may have to lie; otherwise they have to follow each other.
    var within: Period?
    /// Whether it also matters that they do not lie so.
    var isTwoSided: Bool
  }

  /// What has days.
  enum Entry: Hashable {
    case award(of: String)
    case evidence
  }

  /// Whether there were more days than are told apart.
  private(set) var isCut = false
  /// Achievements of which the days are compared with those of others.
  private(set) var compared: Set<String> = []

  private let day: CalendarDate
  /// Where there are more than the day asked.
  private var days: [Entry: Set<CalendarDate>] = [:]
  private var validity: [String: Set<Period>] = [:]
  private var looks: [Looked] = []
  private var asked: Set<Asked> = []
  private var groups: [Group] = []

  static let most = 120

  init(on day: CalendarDate) { self.day = day }

  // MARK: What is asked for

  /// Awards are told apart by whether they are from these days on, and up to them.
  mutating func fix(_ from: CalendarDate?, _ until: CalendarDate?, of achievements: Set<String>) {
    let dates = [from?.adding(Period(days: -1)), until].compactMap { $0 }.filter { $0 <= day }
    if dates.isEmpty { return }
    for id in achievements { days[.award(of: id), default: [day]].formUnion(dates) }
  }

  mutating func expires(_ achievement: String, after period: Period) {
    validity[achievement, default: []].insert(period)
  }

  mutating func look(_ looked: Looked, isAsked: Bool) {
    looks.append(looked)
    if isAsked { asked.insert(looked.tree) }
  }

  mutating func compare(_ group: Group) { groups.append(group) }

  /// `unreachable`: achievements that can never be awarded. `isForBlame`: they could be if less were asked for them, and
  /// it does not matter on which day that is looked at. `copies`: how many awards of an achievement there may be.
  mutating func spread(
    over achievements: [String], unreachable: Set<String>, isForBlame: Bool, copies: @escaping (String) -> Int
  ) {
    let possible = Set(achievements)
    let dated = isForBlame ? possible : possible.subtracting(unreachable)
    days = days.filter { entry, _ in if case .award(let id) = entry { dated.contains(id) } else { true } }
    var walk = DayWalk(days, of: dated, validity, copies: copies, on: day)
    for looked in looks {
      if asked.contains(looked.tree) {
        walk.take(asked: looked, isUnmetAsked: !isForBlame)
      } else if !isForBlame || !unreachable.contains(looked.tree.credential.id) {
        walk.take(looked)
      }
    }
    for group in groups { walk.take(group) }
    walk.go()
    (days, isCut) = (walk.days, walk.isCut)
    for group in groups { compared.formUnion(group.achievements) }
    for looked in looks where possible.contains(looked.tree.credential.id) {
      compared.formUnion(looked.mentioned)
      compared.insert(looked.tree.credential.id)
    }
  }

  // MARK: What there is

  /// The newest first.
  func ofAwards(of achievement: String) -> [CalendarDate] {
    (days[.award(of: achievement)] ?? [day]).sorted(by: >)
  }

  /// Of what is asked for in these criteria at most so long before they are looked at, or at any time: the days, the newest
  /// first, and whether there are more than are told apart.
  func ofEntries(
    asked: [(tree: Asked, within: Within?)], areEvidence: Bool = false
  ) -> (days: [CalendarDate], isCut: Bool) {
    var all: Set<CalendarDate> = [day]
    if areEvidence { all.formUnion(days[.evidence] ?? []) }
    for (tree, within) in asked {
      let judged = lookedAt(tree)
      if case .period(let period)? = within {
        all.formUnion(judged.flatMap { [$0, $0.oldest(reachedBy: period), $0.newest(notReachedBy: period)] })
      } else if let first = judged.min() {
        all.insert(first)
      }
    }
    let past = all.filter { $0 <= day }.sorted(by: >)
    return (Array(past.prefix(Self.most)), past.count > Self.most)
  }

  /// Whether evidence must lie close to something.
  var comparesEvidence: Bool { days[.evidence] != nil }

  /// The days on which criteria are looked at.
  func lookedAt(_ tree: Asked) -> [CalendarDate] {
    days[.award(of: tree.credential.id), default: []].union([day]).sorted(by: >)
  }
}

extension CalendarDate {
  /// The oldest day from which the period reaches this one. Months are clamped to their ends, so it may lie some days off.
  func oldest(reachedBy period: Period) -> CalendarDate {
    var oldest = subtracting(period)
    while oldest.adding(period) < self { oldest = oldest.adding(Period(days: 1)) }
    while oldest.adding(Period(days: -1)).adding(period) >= self { oldest = oldest.adding(Period(days: -1)) }
    return oldest
  }

  /// The newest day from which the period does not reach this one.
  func newest(notReachedBy period: Period) -> CalendarDate { oldest(reachedBy: period).adding(Period(days: -1)) }
}
