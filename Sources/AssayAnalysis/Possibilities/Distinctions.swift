internal import AssayEngine
internal import AssayModel

/// What designs tell apart in awards of one achievement and in other entries of a record.
struct Distinctions {
  /// The newest first.
  private(set) var days: [CalendarDate]
  private(set) var scores: [Score] = []
  private(set) var means: [Decimal] = []
  private(set) var waysGained: [String] = []
  private(set) var versions: [String] = []
  private(set) var predicates: Set<String> = []
  /// Whether days are compared with each other, not only with fixed ones.
  private(set) var comparesDays = false
  /// Whether there were more days than are told apart, so that "nobody" is not known.
  private(set) var isCut = false

  /// Counted back from the day asked.
  private var periods: [Period] = []
  /// Counted back from whatever day an award was made.
  private var earlierPeriods: [Period] = []
  private var spans: [Period] = []
  private var longestOrder = 1
  private var fixed: [CalendarDate] = []

  private static let mostDays = 60

  /// `prerequisites`: what must have been met before awards, on their days.
  init(
    of asked: [Asked], prerequisites: [Asked], designs: [Asked.Side: Design], achievements: Set<String>,
    on day: CalendarDate, isOneDay: Bool = false
  ) {
    days = [day]
    if isOneDay { return }
    for tree in prerequisites + asked {
      if tree == asked.first { earlierPeriods = periods }
      let criterion = Question.criteria(of: tree.credential)
      for inside in criterion.withAllInside { collect(inside) }
      let counting = tree.credential.counting
      for pattern in counting.limits.compactMap(\.of) { collect(pattern) }
      if let mean = counting.meanScore { means.append(mean.atLeast) }
    }
    for (_, design) in designs.sorted(by: { $0.key < $1.key }) {
      for id in achievements {
        guard let achievement = design.project.achievements[id] else { continue }
        if let period = achievement.validity.period { periods.append(period) }
        for acceptance in achievement.acceptedFor {
          if let from = acceptance.from { fixed += [from, from.adding(Period(days: -1))] }
          if let until = acceptance.until { fixed += [until, until.adding(Period(days: 1))] }
        }
      }
      // What a list selects is a pattern of its own.
      for list in design.project.lists.values { collect(list.of) }
    }
    if !prerequisites.isEmpty {
      earlierPeriods += designs.values.flatMap { design in
        achievements.compactMap { design.project.achievements[$0]?.validity.period }
      }
    }
    comparesDays = !spans.isEmpty || longestOrder > 1
    spread(from: day)
    if !prerequisites.isEmpty, days.count > 1 { comparesDays = true }
    waysGained = Set(waysGained).sorted()
    versions = Set(versions).sorted()
  }

  private mutating func collect(_ criterion: Criterion) {
    for pattern in criterion.patterns { collect(pattern) }
    if let span = criterion.span { spans.append(span) }
    switch criterion.form {
    case .order(let references): longestOrder = max(longestOrder, references.count)
    case .claim(let claim): if case .evidence(let pattern) = claim.of { collect(pattern.within) }
    case .fact(.result(let demand)): collect(demand.within)
    case .approval(let demand): collect(demand.within)
    case .atLeast, .pool, .not, .dated, .fact, .covers, .opaque, .stated: break
    }
  }

  private mutating func collect(_ within: Within?) {
    if case .period(let period)? = within { periods.append(period) }
  }

  private mutating func collect(_ pattern: Pattern) {
    for key in pattern.allKeys {
      switch key {
      case .within(let within): collect(within)
      case .awarded(let bounds):
        if let from = bounds.atLeast { fixed += [from, from.adding(Period(days: -1))] }
        if let until = bounds.atMost { fixed += [until, until.adding(Period(days: 1))] }
      case .score(.atLeastAsGood(let score)): scores.append(score)
      case .score(.range(let bounds)): scores += [bounds.atLeast, bounds.atMost].compactMap { $0 }
      case .gainedBy(let ways): waysGained += ways
      case .version(let names): versions += names
      case .predicate(let name): predicates.insert(name)
      case .id, .list, .kind, .tag, .issuer, .level, .competency, .attribute, .except, .any: break
      }
    }
  }

  /// The last and the first day on each side of every border.
  private mutating func spread(from day: CalendarDate) {
    var found = Set([day] + fixed.filter { $0 <= day })
    found.formUnion(Set(periods).flatMap { Self.border(of: $0, before: day) })
    // What was asked for an award was asked on its day, and so on.
    for _ in 0..<2 {
      found.formUnion(found.flatMap { date in Set(earlierPeriods).flatMap { Self.border(of: $0, before: date) } })
      if found.count > Self.mostDays { break }
    }
    found.formUnion(found.flatMap { date in Set(spans).flatMap { Self.border(of: $0, before: date) } })
    let steps = (1..<max(2, longestOrder)).map { Period(days: -$0) }
    if longestOrder > 1 { found.formUnion(found.flatMap { date in steps.map { date.adding($0) } }) }
    days = found.sorted(by: >)
    if days.count > Self.mostDays {
      isCut = true
      days = Array(days.prefix(Self.mostDays))
    }
  }

  /// The oldest day from which the period reaches `date`, and the day before it.
  private static func border(of period: Period, before date: CalendarDate) -> [CalendarDate] {
    var oldest = date.subtracting(period)
    // Months are clamped to their ends, so the border may lie some days off.
    while oldest.adding(period) < date { oldest = oldest.adding(Period(days: 1)) }
    while oldest.adding(Period(days: -1)).adding(period) >= date { oldest = oldest.adding(Period(days: -1)) }
    return [oldest, oldest.adding(Period(days: -1))]
  }

  /// The marks that are told apart on a scale, the best first; none where no mark matters.
  func marks(on grading: Grading?, assumed: Score?) -> [Score] {
    if scores.isEmpty, means.isEmpty { return [] }
    if case .words(let words)? = grading?.scale { return words.reversed().map { Score($0) } }
    if case .passFail? = grading?.scale { return [.word("pass"), .word("fail")] }
    var numbers: Set<Decimal> = [0, 100]
    var least: Decimal = 0
    var most: Decimal = 100
    if case .points(let points)? = grading?.scale {
      if let bound = points.atLeast { least = bound }
      if let bound = points.atMost { most = bound } else { most = Decimal(Decimal.largest) }
      numbers = [least, most]
      if let low = least.wholeNumber, let high = most.wholeNumber, high - low <= 20 {
        numbers = Set((low...high).map { Decimal($0) })
      }
    }
    var words: [Score] = []
    for score in scores + [assumed].compactMap({ $0 }) {
      switch score {
      case .number(let number): numbers.formUnion([number, number - 1, number + 1])
      case .word: words.append(score)
      }
    }
    for mean in means { numbers.formUnion([mean, mean - 1, mean + 1]) }
    if grading == nil, let highest = numbers.max(), highest > most { most = highest }
    let inside = numbers.filter { $0 >= least && $0 <= most }.sorted(by: >)
    let ordered = grading?.better == .lower ? inside.reversed() : inside
    return ordered.map { .number($0) } + Set(words).sorted { $0.description < $1.description }
  }
}
