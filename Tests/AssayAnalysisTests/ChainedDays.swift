// swift-format-ignore-file: NeverForceUnwrap

import AssayModel
import AssayTestSupport

@testable import AssayAnalysis

/// Two versions of a design in which everything hangs on days, made from a seed: awards that need, or rule out, others of so many days
/// before, that expire, that must follow each other or lie close together. Periods are short, so that all learners can be gone
/// through, of any days; what days mean is said here once more, in the plainest words.
struct ChainedDays {
  /// What is asked for; achievements are numbered.
  indirect enum Rule {
    case all([Rule])
    case any([Rule])
    case holds(Int, of: Int, within: Int?)
    case forbids(Int, within: Int?)
    case order([Int])
    case together(Int, of: [Int], within: Int)
  }

  /// By place, how many days before the day asked an award is; nil for none.
  typealias Learner = [Int?]

  /// The achievement of each place: of what is repeatable, there may be several.
  let places: [Int]
  let validity: [Int?]
  let prerequisites: [Rule?]
  let old: Rule
  let new: Rule

  static let day = CalendarDate(year: 2026, month: 5, day: 10)!
  private static let furthest = [2: 14, 3: 14, 4: 10]
  private static let most = 4

  init(seed: UInt64) {
    var drawing = Drawing(SeededGenerator(seed: seed &* 7919 &+ 3))
    let count = drawing.number(2...4)
    drawing.count = count
    places = (0..<count) + (drawing.once(2) ? Array(repeating: 0, count: Self.most - count) : [])
    validity = (0..<count).map { _ in drawing.once(4) ? drawing.number(1...3) : nil }
    prerequisites = (0..<count).map { id in drawing.once(3) ? nil : drawing.rule(for: id) }
    old = drawing.rule(for: nil)
    new = drawing.once(3) ? drawing.rule(for: nil) : drawing.altered(old)
  }

  // MARK: What must be said

  /// The fewest awards of anybody who earns one version and not the other; nil where there is nobody.
  func fewest(_ earns: Rule, not: Rule) -> Int? {
    var best: Int?
    forEach { learner in
      let size = learner.count { $0 != nil }
      if let best, best <= size { return }
      if isMet(earns, by: learner), !isMet(not, by: learner), couldComeAbout(learner) { best = size }
    }
    return best
  }

  private func forEach(_ body: (Learner) -> Void) {
    var learner: Learner = []
    func choose() {
      guard learner.count < places.count else { return body(learner) }
      for days in [nil] + (0...Self.furthest[places.count]!).map(Optional.some) {
        // Of awards of one achievement, it does not matter which is which.
        if let days, let other = places.prefix(learner.count).lastIndex(of: places[learner.count]),
          learner[other].map({ $0 > days }) ?? true
        {
          continue
        }
        learner.append(days)
        choose()
        learner.removeLast()
      }
    }
    choose()
  }

  /// The older first; of one day, whichever is carried by those before. What is forbidden must not be there, unless later.
  private func couldComeAbout(_ learner: Learner) -> Bool {
    let held = learner.indices.filter { learner[$0] != nil }
    var standing = held.filter { prerequisites[places[$0]] == nil }
    var open = held.filter { prerequisites[places[$0]] != nil }
    while !open.isEmpty {
      let first = open.compactMap { learner[$0] }.max()
      let next = open.firstIndex { place in
        guard learner[place] == first, let days = learner[place], let rule = prerequisites[places[place]] else {
          return false
        }
        return isMet(rule, by: learner, ago: days, standing: standing)
          && isMet(rule, by: learner, ago: days, standing: learner.indices.filter { $0 != place })
      }
      guard let next else { return false }
      standing.append(open.remove(at: next))
    }
    return true
  }

  /// `ago`: how many days before the day asked it is looked at. `standing`: the places of the awards that count.
  private func isMet(_ rule: Rule, by learner: Learner, ago: Int = 0, standing: [Int]? = nil) -> Bool {
    func since(_ id: Int) -> [Int] {
      (standing ?? Array(learner.indices)).filter { places[$0] == id }.compactMap { learner[$0] }
        .filter { $0 >= ago }.map { $0 - ago }
    }
    func ages(_ id: Int) -> [Int] { since(id).filter { $0 <= validity[id] ?? .max } }
    switch rule {
    case .all(let rules): return rules.allSatisfy { isMet($0, by: learner, ago: ago, standing: standing) }
    case .any(let rules): return rules.contains { isMet($0, by: learner, ago: ago, standing: standing) }
    case .holds(let count, let id, let within): return ages(id).count { $0 <= within ?? .max } >= count
    case .forbids(let id, let within): return !since(id).contains { $0 <= within ?? .max }
    case .order(let ids):
      // The first of each that is later than the one before.
      var last = Int.max
      for id in ids {
        guard let next = ages(id).filter({ $0 < last }).max() else { return false }
        last = next
      }
      return true
    case .together(let count, let ids, let within):
      let all = ids.flatMap(ages)
      return all.contains { last in all.count { $0 >= last && $0 - last <= within } >= count }
    }
  }

  // MARK: What is said

  func project(_ requires: Rule) -> Project {
    var project = Project(name: "chained")
    for id in validity.indices {
      var achievement = Achievement(id: "a\(id)")
      achievement.isRepeatable = places.count { $0 == id } > 1
      achievement.validity.period = validity[id].map { Period(days: $0) }
      achievement.requires = prerequisites[id].map(criterion)
      project.achievements["a\(id)"] = achievement
    }
    var credential = Credential(id: "c")
    credential.achievement.requires = Criterion(.atLeast(1, of: [criterion(requires)]), word: "all_of")
    project.credentials["c"] = credential
    project.achievements["c"] = credential.achievement
    return project
  }

  private func criterion(_ rule: Rule) -> Criterion {
    func awards(_ ids: [Int], _ within: Int?) -> Pattern {
      let period = within.map { Pattern.Key.within(.period(Period(days: $0))) }
      return Pattern([.id(ids.map { AchievementReference("a\($0)") })] + (period.map { [$0] } ?? []))
    }
    func claim(_ count: Int, _ pattern: Pattern) -> Criterion.Form {
      .claim(Claim(of: .awards(pattern), demands: [Demand(.count, Bounds(atLeast: Decimal(count)))]))
    }
    switch rule {
    case .all(let rules): return Criterion(.atLeast(rules.count, of: rules.map(criterion)), word: "all_of")
    case .any(let rules): return Criterion(.atLeast(1, of: rules.map(criterion)), word: "any_of")
    case .holds(let count, let id, let within): return Criterion(claim(count, awards([id], within)), word: "count")
    case .forbids(let id, let within): return Criterion(.not(awards([id], within)), word: "forbids")
    case .order(let ids): return Criterion(.order(ids.map { AchievementReference("a\($0)") }), word: "in_order")
    case .together(let count, let ids, let within):
      var together = Criterion(claim(count, awards(ids, nil)), word: "count")
      together.span = Period(days: within)
      return together
    }
  }

  /// Where something else is said; nil where all is as it must be, or not known.
  var difference: String? {
    guard let comparison else { return "no comparison" }
    if comparison.verdict == .unknown { return nil }
    for (change, fewest) in [(comparison.lost, fewest(old, not: new)), (comparison.gained, fewest(new, not: old))] {
      guard change?.shown.size != fewest else { continue }
      if let shown = change?.shown {
        if shown.size < fewest ?? .max, needsMorePlaces(shown.learner) { continue }
        if let fewest, shown.size > fewest, !shown.isSmallest { continue }
      }
      return "said \(change?.shown.size ?? -1), but it is \(fewest ?? -1): \(self)"
    }
    return nil
  }

  /// Whether a learner has more awards of one achievement than were gone through.
  private func needsMorePlaces(_ learner: LearnerRecord) -> Bool {
    validity.indices.contains { id in
      learner.awards.count { $0.achievement == "a\(id)" } > places.count { $0 == id }
    }
  }

  var isUnknown: Bool { comparison?.verdict == .unknown }

  private var comparison: CredentialComparison? {
    DesignComparison(Design(project(old)), Design(project(new)), on: Self.day).comparison(of: "c")
  }
}

/// Draws rules. Nothing is asked for twice in one, so that no award is wanted by two.
private struct Drawing {
  var count = 0
  private var generator: SeededGenerator

  init(_ generator: SeededGenerator) { self.generator = generator }

  mutating func once(_ times: Int) -> Bool { generator.once(in: times) }
  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

  /// What is asked for an award of an achievement, or for the credential.
  mutating func rule(for owner: Int?) -> ChainedDays.Rule {
    var free = (0..<count).filter { $0 != owner }.shuffled(using: &generator)
    let rules = (0..<number(owner == nil ? 2...4 : 1...2)).map { _ in part(&free, depth: 0) }
    return .all(rules)
  }

  private mutating func part(_ free: inout [Int], depth: Int) -> ChainedDays.Rule {
    if depth == 0, once(5) { return .any([part(&free, depth: 1), part(&free, depth: 1)]) }
    switch number(0...9) {
    case 0...5:
      if let id = free.popLast() { return .holds(once(3) ? 2 : 1, of: id, within: once(2) ? number(0...3) : nil) }
    case 6 where count > 1:
      let ids = once(3) ? (0..<3).map { _ in number(0...count - 1) } : (0..<count).shuffled(using: &generator)
      return .order(Array(ids.prefix(number(2...3))))
    case 7 where free.count > 1:
      let ids = Array(free.suffix(number(2...3)))
      free.removeLast(ids.count)
      return .together(number(2...ids.count), of: ids, within: number(0...3))
    default: break
    }
    return .forbids(number(0...count - 1), within: once(4) ? nil : number(0...3))
  }

  /// The same but for one of its parts.
  mutating func altered(_ rule: ChainedDays.Rule) -> ChainedDays.Rule {
    guard case .all(var rules) = rule else { return rule }
    let place = number(0...rules.count - 1)
    switch rules[place] {
    case .holds(let count, let id, let within):
      rules[place] = .holds(count, of: id, within: within.map { once(2) ? max(0, $0 - 1) : $0 + 1 } ?? number(0...3))
    case .forbids(let id, let within):
      rules[place] = .forbids(id, within: within.map { once(2) ? max(0, $0 - 1) : $0 + 1 } ?? number(0...3))
    case .order(let ids): rules[place] = .order(ids.shuffled(using: &generator))
    case .together(let count, let ids, let within): rules[place] = .together(count, of: ids, within: within + 1)
    case .all, .any: rules.remove(at: place)
    }
    return .all(rules)
  }
}
