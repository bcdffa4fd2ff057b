internal import AssayEngine
internal import AssayModel

/// What designs tell apart in awards of each achievement, and the days on which their criteria are looked at.
struct Distinctions {
  /// What is told apart in awards of one achievement.
  struct OfAwards {
    /// The marks that something is asked of, by number.
    var marks = Thresholds()
    var words: Set<String> = []
    /// Means that marks may have to come to.
    var means: Set<Decimal> = []
    var waysGained: Set<String> = []
    var versions: Set<String> = []
    /// Whether its days are compared with those of other awards, not only with fixed ones.
    var areDaysCompared = false
  }

  /// The names of plugins' questions about awards.
  private(set) var predicates: Set<String> = []
  private(set) var days: DaysApart
  private var awards: [String: OfAwards] = [:]

  /// Whether there were more days than are told apart, so that "nobody" is not known.
  var isCut: Bool { days.isCut }

  /// Everything is of one day, as what a learner could add is.
  init(on day: CalendarDate) { days = DaysApart(on: day) }

  /// `prerequisites`: what must have been met before awards, on their days. `unreachable`: achievements that can never be
  /// awarded because of that. `copies`: how many awards of an achievement a record may need.
  init(
    of asked: [Asked], prerequisites: [Asked], designs: [Asked.Side: Design], achievements: [String],
    unreachable: Set<String>, isForBlame: Bool, copies: @escaping (String) -> Int, on day: CalendarDate
  ) {
    days = DaysApart(on: day)
    for tree in prerequisites + asked {
      guard let design = designs[tree.side] else { continue }
      let credential = tree.credential
      var looked = DaysApart.Looked(tree, design.mentioned(in: credential, on: day))
      let isAsked = asked.contains(tree)
      // Whoever looks for whom to blame only asks whether all is met.
      let isUnmetAsked = isAsked && !isForBlame
      for (pattern, isClaim) in credential.selecting {
        let lists = pattern.lists.flatMap { design.project.lists[$0]?.of.keysWithSense ?? [] }
        let keys = pattern.keysWithSense + lists
        guard keys.contains(where: { $0.key.isOfAwards }) else { continue }
        let selected = design.selected(by: pattern, in: credential, on: day)
        for (key, isExcept) in keys {
          // What must be met only has to be met.
          let isTwoSided = isUnmetAsked || !isClaim || !lists.isEmpty
          collect(key, selected, &looked, isWithin: isTwoSided || !isExcept, isBefore: isTwoSided || isExcept)
        }
      }
      for case .not(let pattern) in Question.criteria(of: credential).withAllInside.map(\.form) {
        looked.forbidden.formUnion(design.selected(by: pattern, in: credential, on: day))
      }
      collect(Question.criteria(of: credential), in: tree, design, on: day, isTwoSided: isUnmetAsked)
      if let mean = credential.counting.meanScore {
        for id in looked.mentioned { awards[id, default: OfAwards()].means.insert(mean.atLeast) }
      }
      days.look(looked, isAsked: isAsked)
    }
    for (_, design) in designs.sorted(by: { $0.key < $1.key }) {
      for id in achievements {
        guard let achievement = design.project.achievements[id] else { continue }
        if let period = achievement.validity.period { days.expires(id, after: period) }
        for acceptance in achievement.acceptedFor { days.fix(acceptance.from, acceptance.until, of: [id]) }
      }
    }
    days.spread(over: achievements, unreachable: unreachable, isForBlame: isForBlame, copies: copies)
    for id in days.compared { awards[id, default: OfAwards()].areDaysCompared = true }
  }

  func ofAwards(of achievement: String) -> OfAwards { awards[achievement] ?? OfAwards() }

  // MARK: What criteria tell apart

  private mutating func collect(
    _ key: Pattern.Key, _ selected: Set<String>, _ looked: inout DaysApart.Looked, isWithin: Bool, isBefore: Bool
  ) {
    func forAll(_ change: (inout OfAwards) -> Void) {
      for id in selected { change(&awards[id, default: OfAwards()]) }
    }
    switch key {
    case .within(.period(let period)):
      let border = DaysApart.Border(period: period, isWithin: isWithin, isBefore: isBefore)
      for id in selected { looked.borders[id, default: []].insert(border) }
    case .within(.cycle): break
    case .awarded(let bounds): days.fix(bounds.atLeast, bounds.atMost, of: selected)
    case .score(let demand): forAll { $0.tell(demand) }
    case .gainedBy(let ways): forAll { $0.waysGained.formUnion(ways) }
    case .version(let names): forAll { $0.versions.formUnion(names) }
    case .predicate(let name): predicates.insert(name)
    case .id, .list, .kind, .tag, .issuer, .level, .competency, .attribute, .except, .any: break
    }
  }

  /// What is compared with each other inside a criterion.
  private mutating func collect(
    _ criterion: Criterion, in tree: Asked, _ design: Design, on day: CalendarDate, isTwoSided: Bool
  ) {
    func selected(by pattern: Pattern) -> Set<String> { design.selected(by: pattern, in: tree.credential, on: day) }
    for inside in criterion.withAllInside {
      if case .claim(let claim) = inside.form, case .awards(let pattern) = claim.of,
        (claim.distinct + claim.atMostPer).contains(where: { $0.key == .gainedBy })
      {
        for id in selected(by: pattern) {
          awards[id, default: OfAwards()].waysGained.formUnion(GainedBy.allCases.map(\.rawValue))
        }
      }
      if let span = inside.span, !inside.isOneAtMost {
        var group = DaysApart.Group(within: span, isTwoSided: isTwoSided)
        for case .claim(let claim) in inside.withAllInside.map(\.form) {
          switch claim.of {
          case .awards(let pattern): group.achievements.formUnion(selected(by: pattern))
          case .evidence: group.hasEvidence = true
          }
        }
        let isOne = group.achievements.count == 1 && !group.hasEvidence
        let isRepeatable = group.achievements.contains { design.project.achievements[$0]?.isRepeatable ?? false }
        if !isOne || isRepeatable { days.compare(group) }
      }
      if case .order(let references) = inside.form {
        var group = DaysApart.Group(isTwoSided: isTwoSided)
        for reference in references { group.achievements.formUnion(selected(by: Pattern([.id([reference])]))) }
        days.compare(group)
      }
    }
  }
}

extension Distinctions.OfAwards {
  fileprivate mutating func tell(_ demand: ScoreDemand) {
    switch demand {
    case .atLeastAsGood(let score): tell(from: score)
    case .range(let bounds):
      if let least = bounds.atLeast { tell(from: least) }
      if let most = bounds.atMost { tell(to: most) }
    }
  }

  private mutating func tell(from score: Score) {
    switch score {
    case .number(let number): marks.add(from: number)
    case .word(let word): words.insert(word)
    }
  }

  private mutating func tell(to score: Score) {
    switch score {
    case .number(let number): marks.add(to: number)
    case .word(let word): words.insert(word)
    }
  }

  /// The marks that are told apart on a scale, the best first; none where no mark matters.
  func marks(on grading: Grading?, assumed: Score?) -> [Score] {
    if marks.isEmpty, words.isEmpty, means.isEmpty { return [] }
    if case .words(let words)? = grading?.scale { return words.reversed().map { Score($0) } }
    if case .passFail? = grading?.scale { return [.word("pass"), .word("fail")] }
    let isLower = grading?.better == .lower
    let thresholds = isLower ? marks.turned : marks
    var least: Decimal = 0
    var most: Decimal = max(100, grading == nil ? thresholds.all.union(means).max() ?? 0 : 0)
    var numbers: Set<Decimal> = []
    if case .points(let points)? = grading?.scale {
      least = points.atLeast ?? 0
      most = points.atMost ?? Decimal(Decimal.largest)
      if !means.isEmpty, let low = least.wholeNumber, let high = most.wholeNumber, high - low <= 20 {
        numbers = Set((low...high).map { Decimal($0) })
      }
    }
    numbers.formUnion(thresholds.apart(from: least, to: most, highest: !isLower))
    if case .number(let number)? = assumed { numbers.insert(number) }
    // What marks come to together is told apart by how large they are.
    if !means.isEmpty {
      numbers.formUnion([least, most])
      for mean in means.union(thresholds.all) { numbers.formUnion([mean, mean - 1, mean + 1]) }
    }
    let inside = numbers.filter { $0 >= least && $0 <= most }.sorted(by: >)
    var named = words.map { Score.word($0) }
    if case .word? = assumed, let assumed, !named.contains(assumed) { named.append(assumed) }
    return (isLower ? inside.reversed() : inside).map { .number($0) }
      + named.sorted { $0.description < $1.description }
  }
}

extension Credential {
  /// Every pattern of awards in its criteria and its counting, and whether it says what a claim counts.
  fileprivate var selecting: [(pattern: Pattern, isClaim: Bool)] {
    Question.criteria(of: self).withAllInside.flatMap { criterion in
      criterion.patterns.map { pattern in
        if case .claim(let claim) = criterion.form, claim.of == .awards(pattern) {
          (pattern, true)
        } else {
          (pattern, false)
        }
      }
    } + counting.limits.compactMap(\.of).map { ($0, false) }
  }
}

extension Criterion {
  /// Whether no more than one award or piece is ever counted inside.
  fileprivate var isOneAtMost: Bool {
    guard case .claim(let claim) = form, claim.distinct.isEmpty, claim.including.isEmpty, claim.demands.count == 1
    else { return false }
    return claim.demands[0].measure == .count && claim.demands[0].bounds.atLeast.map { $0 <= 1 } ?? false
  }
}

extension Pattern {
  /// The keys of this pattern and of those inside, and whether it is excepted what they select.
  fileprivate var keysWithSense: [(key: Key, isExcept: Bool)] {
    keys.flatMap { key -> [(key: Key, isExcept: Bool)] in
      switch key {
      case .except(let inner): inner.keysWithSense.map { ($0.key, !$0.isExcept) }
      case .any(let patterns): patterns.flatMap(\.keysWithSense)
      default: [(key, false)]
      }
    }
  }

  fileprivate var lists: [String] {
    allKeys.flatMap { key -> [String] in if case .list(let names) = key { names } else { [] } }
  }
}

extension Pattern.Key {
  /// Whether it may hold of one award of an achievement and not of another.
  fileprivate var isOfAwards: Bool {
    switch self {
    case .score, .within, .awarded, .gainedBy, .version, .predicate: true
    case .id, .list, .kind, .tag, .issuer, .level, .competency, .attribute, .except, .any: false
    }
  }
}
