// swift-format-ignore-file: NeverForceUnwrap

// A design that is made here has what is unwrapped; a test that finds otherwise may stop.
import AssayModel

/// The rules of "earned" read off one by one, over every allocation that there is. It shares no code with the engine.
struct BruteForce {
  let project: Project
  let learner: LearnerRecord
  let credentials: [Credential]
  /// In id order.
  private let awards: [Award]
  /// What exceptions above a pool let count in it.
  private var acceptedAbove: Set<String> = []
  /// Per credential: its claims in the author's order.
  private let claims: [[Criterion]]

  init(_ project: Project, _ learner: LearnerRecord, _ credentials: [Credential]) {
    self.project = project
    self.learner = learner
    self.credentials = credentials
    awards = learner.awards.sorted { $0.id! < $1.id! }
    claims = credentials.map { Self.claims(in: $0.requires!) }
  }

  private static func claims(in criterion: Criterion) -> [Criterion] {
    if case .claim = criterion.form { return [criterion] }
    // What is inside a pool is allocated there.
    if case .pool = criterion.form { return [] }
    return criterion.children.flatMap(claims)
  }

  /// Per credential, per award: the number of its claim in the author's order, or nil.
  typealias Placing = [[Int?]]

  /// The canonical allocation that earns all the credentials together; nil where there is none.
  func canonicalMet(unshared: Bool) -> Placing? {
    best { placing in credentials.indices.allSatisfy { isEarned($0, placing, unshared) } ? (Shortfall(), true) : nil }?
      .placing
  }

  /// The canonical allocation that comes nearest to earning the one credential.
  func canonicalNearest() -> Placing? { nearestOfAll()?.placing }

  private func nearest() -> Shortfall? { nearestOfAll()?.shortfall }

  private func nearestOfAll() -> (placing: Placing, shortfall: Shortfall)? {
    best { placing in
      guard var shortfall = shortfall(of: credentials[0].requires!, 0, placing) else { return nil }
      shortfall.lacking += overallFailures(0, placing, unshared: false)
      return (shortfall, true)
    }
  }

  struct Shortfall: Equatable {
    var lacking = 0
    var missing = Rational.zero

    static func + (left: Shortfall, right: Shortfall) -> Shortfall {
      Shortfall(lacking: left.lacking + right.lacking, missing: left.missing.adding(right.missing)!)
    }
    func isLess(_ other: Shortfall) -> Bool {
      lacking != other.lacking ? lacking < other.lacking : missing < other.missing
    }
  }

  private func best(_ judge: (Placing) -> (Shortfall, Bool)?) -> (placing: Placing, shortfall: Shortfall)? {
    var best: (placing: Placing, shortfall: Shortfall, size: Int, key: [Int])?
    forEachPlacing { placing in
      guard keepsMaxima(placing), let (shortfall, _) = judge(placing) else { return }
      let size = placing.reduce(0) { $0 + $1.count { $0 != nil } }
      // Awards in id order, the earliest claim first, uncounted last.
      let key = awards.indices.flatMap { award in placing.map { $0[award] ?? .max } }
      if let found = best {
        if found.shortfall != shortfall {
          if !shortfall.isLess(found.shortfall) { return }
        } else if found.size != size {
          if size > found.size { return }
        } else if !key.lexicographicallyPrecedes(found.key) {
          return
        }
      }
      best = (placing, shortfall, size, key)
    }
    return best.map { ($0.placing, $0.shortfall) }
  }

  private func forEachPlacing(_ body: (Placing) -> Void) {
    var placing: Placing = credentials.map { _ in Array(repeating: nil, count: awards.count) }
    func step(_ slot: Int) {
      if slot == awards.count * credentials.count {
        body(placing)
        return
      }
      let (award, credential) = (slot / credentials.count, slot % credentials.count)
      for claim in claims[credential].indices where isEligible(award, claims[credential][claim], credential) {
        placing[credential][award] = claim
        step(slot + 1)
      }
      placing[credential][award] = nil
      step(slot + 1)
    }
    step(0)
  }

  // MARK: What an award is

  private func achievement(_ award: Int) -> Achievement { project.achievements[awards[award].achievement!]! }

  private func same(_ id: String) -> Set<String> {
    var found: Set<String> = [id]
    while true {
      let more = project.achievements.values.filter { achievement in
        found.contains(achievement.id) || achievement.sameAs.contains { found.contains($0.id) }
      }.flatMap { [$0.id] + $0.sameAs.map(\.id) }
      if found.isSuperset(of: more) { return found }
      found.formUnion(more)
    }
  }

  private func countsAs(_ award: Int) -> Set<String> {
    let own = same(achievement(award).id)
    return own.reduce(own) { found, id in
      (project.achievements[id]?.acceptedFor ?? []).reduce(found) { $0.union(same($1.id.id)) }
    }
  }

  private func credits(_ award: Int) -> Decimal? { achievement(award).credits.first?.amount }

  private func matches(_ award: Int, _ pattern: Pattern) -> Bool {
    pattern.keys.allSatisfy { key in
      switch key {
      case .id(let ids): ids.contains { countsAs(award).contains($0.id) }
      case .attribute(let name, let values): values.contains(achievement(award).attributes[name] ?? "")
      default: false
      }
    }
  }

  private func isEligible(_ award: Int, _ criterion: Criterion, _ credential: Int) -> Bool {
    guard case .claim(let claim) = criterion.form, case .awards(let pattern) = claim.of else { return false }
    let accepted = acceptedAbove.union(accepted(at: criterion.name, of: credential))
    let isAccepted = !countsAs(award).isDisjoint(with: accepted)
    return (isAccepted || matches(award, pattern))
      && claim.demands.allSatisfy { $0.measure.word != "credits" || credits(award) != nil }
  }

  private func accepted(at name: String?, of credential: Int) -> Set<String> {
    let here = learner.exceptions.filter { $0.at == "\(credentials[credential].id)/\(name ?? "")" }
    return Set(here.flatMap(\.accept).map(\.id))
  }

  private func amount(_ award: Int, _ measure: Measure) -> Decimal {
    switch measure {
    case .count: 1
    case .credits: credits(award) ?? 0
    case .hours: 0
    }
  }

  // MARK: What holds whatever is met

  private func keepsMaxima(_ placing: Placing) -> Bool {
    for (one, first) in awards.enumerated() {
      for (other, second) in awards.enumerated() where one < other {
        let areTwins =
          same(achievement(one).id).contains(achievement(other).id) && !achievement(one).isRepeatable
          && !achievement(other).isRepeatable
        let areNested = origins(of: one).contains(second.id!) || origins(of: other).contains(first.id!)
        for credential in credentials.indices
        where placing[credential][one] != nil && placing[credential][other] != nil && (areTwins || areNested) {
          return false
        }
        let inConflict = project.counting.conflicts.contains {
          Set([$0.first.id, $0.second.id]) == Set([achievement(one).id, achievement(other).id])
        }
        if inConflict, isCounted(one, placing), isCounted(other, placing) { return false }
      }
      if let most = project.counting.usesAtMost, placing.count(where: { $0[one] != nil }) > most { return false }
    }
    return credentials.indices.allSatisfy { keepsMaxima(of: credentials[$0].requires!, $0, placing) }
      && credentials.indices.allSatisfy { credential in
        credentials[credential].counting.limits.allSatisfy { keeps($0, inside(nil, credential, placing)) }
      } && keepsSharing(placing)
  }

  private func origins(of award: Int) -> Set<String> {
    var found = Set<String>()
    var open = awards[award].from
    while let next = open.popLast() {
      if found.insert(next).inserted { open += awards.first { $0.id == next }?.from ?? [] }
    }
    return found
  }

  private func isCounted(_ award: Int, _ placing: Placing) -> Bool { placing.contains { $0[award] != nil } }

  private func keepsSharing(_ placing: Placing) -> Bool {
    for (index, credential) in credentials.enumerated() {
      for limit in credential.counting.sharedWith {
        guard case .credential(let id) = limit.partners, case .count(let most) = limit.atMost,
          let partner = credentials.firstIndex(where: { $0.id == id })
        else { continue }
        if awards.indices.count(where: { placing[index][$0] != nil && placing[partner][$0] != nil }) > most {
          return false
        }
      }
    }
    return true
  }

  private func keepsMaxima(of criterion: Criterion, _ credential: Int, _ placing: Placing) -> Bool {
    let counted = inside(criterion, credential, placing)
    if case .claim(let claim) = criterion.form {
      for demand in claim.demands {
        if let most = demand.bounds.atMost, counted.reduce(Decimal(0), { $0 + amount($1, demand.measure) }) > most {
          return false
        }
      }
      for limit in claim.atMostPer {
        guard case .attribute(let name) = limit.key else { continue }
        let values = Dictionary(grouping: counted) { achievement($0).attributes[name] ?? "" }
        if values.values.contains(where: { $0.count > limit.count }) { return false }
      }
    }
    return criterion.limits.allSatisfy { keeps($0, counted) }
      && criterion.children.allSatisfy { keepsMaxima(of: $0, credential, placing) }
  }

  /// Only fixed maxima are kept whatever is met; the rest decides whether something is met.
  private func keeps(_ limit: Limit, _ counted: [Int]) -> Bool {
    switch limit.bounds.atMost {
    case .count(let most)?: counted.count { speaks(limit, $0) } <= most
    case .credits(let most)?:
      counted.filter { speaks(limit, $0) }.reduce(Decimal(0)) { $0 + (credits($1) ?? 0) } <= most.amount
    case .hours?, .share?, nil: true
    }
  }

  private func speaks(_ limit: Limit, _ award: Int) -> Bool { limit.of.map { matches(award, $0) } ?? true }

  /// The awards counted inside a criterion; inside the whole credential for nil.
  private func inside(_ criterion: Criterion?, _ credential: Int, _ placing: Placing) -> [Int] {
    let numbers = criterion.map { Self.claims(in: $0).map(\.name) }
    return awards.indices.filter { award in
      guard let claim = placing[credential][award] else { return false }
      return numbers?.contains(claims[credential][claim].name) ?? true
    }
  }

  // MARK: What decides whether something is met

  private func failures(_ limits: [Limit], _ counted: [Int]) -> Int {
    limits.count { limit in
      func total(_ awards: [Int]) -> Decimal { awards.reduce(0) { $0 + amount($1, limit.by ?? .count) } }
      let spoken = counted.filter { speaks(limit, $0) }
      if case .count(let least)? = limit.bounds.atLeast { return spoken.count < least }
      if case .share(let share)? = limit.bounds.atLeast {
        return total(spoken).millionths * share.denominator < total(counted).millionths * share.numerator
      }
      if case .share(let share)? = limit.bounds.atMost {
        return total(spoken).millionths * share.denominator > total(counted).millionths * share.numerator
      }
      return false
    }
  }

  private func failures(of criterion: Criterion, _ credential: Int, _ placing: Placing) -> Int {
    let counted = inside(criterion, credential, placing)
    var failing = failures(criterion.limits, counted)
    if let span = criterion.span {
      let dates = counted.map { awards[$0].awarded! }.sorted()
      if let first = dates.first, let last = dates.last, first.adding(span) < last { failing += 1 }
    }
    return failing
  }

  private func overallFailures(_ credential: Int, _ placing: Placing, unshared: Bool) -> Int {
    let counting = credentials[credential].counting
    let counted = inside(nil, credential, placing)
    var failing = failures(counting.limits, counted)
    if let mean = counting.meanScore {
      let sum = counted.reduce(0) { sum, award in
        guard case .number(let score)? = awards[award].score else { return sum }
        return sum + score.millionths - mean.atLeast.millionths
      }
      if sum < 0 { failing += 1 }
    }
    if unshared, let least = counting.unsharedAtLeast,
      counted.count(where: { award in placing.count { $0[award] != nil } == 1 }) < least
    {
      failing += 1
    }
    return failing
  }

  private func isEarned(_ credential: Int, _ placing: Placing, _ unshared: Bool) -> Bool {
    let root = credentials[credential].requires!
    return isMet(root, credential, placing) && overallFailures(credential, placing, unshared: unshared) == 0
      && spendsWell(root, credential, placing)
  }

  /// Nothing is spent on what does not count.
  private func spendsWell(_ criterion: Criterion, _ credential: Int, _ placing: Placing) -> Bool {
    if !isMet(criterion, credential, placing) { return inside(criterion, credential, placing).isEmpty }
    return criterion.children.allSatisfy { spendsWell($0, credential, placing) }
  }

  private func demands(of claim: Claim, _ counted: [Int]) -> [(need: Int, have: Int)] {
    claim.demands.compactMap { demand in
      demand.bounds.atLeast.map { ($0.millionths, counted.reduce(0) { $0 + amount($1, demand.measure).millionths }) }
    }
      + claim.distinct.map { distinct in
        guard case .attribute(let name) = distinct.key else { return (0, 0) }
        return (distinct.count, Set(counted.compactMap { achievement($0).attributes[name] }).count)
      }
      + (claim.including.isEmpty
        ? []
        : [
          (
            claim.including.count,
            claim.including.count { wanted in counted.contains { countsAs($0).contains(wanted.id) } }
          )
        ])
  }

  private func isMet(_ criterion: Criterion, _ credential: Int, _ placing: Placing) -> Bool {
    guard failures(of: criterion, credential, placing) == 0 else { return false }
    switch criterion.form {
    case .claim(let claim):
      return demands(of: claim, inside(criterion, credential, placing)).allSatisfy { $0.have >= $0.need }
    case .atLeast(let count, let children):
      // A child that holds something and is not met may not hold it, so it is as good as absent only when empty.
      return children.count { isMet($0, credential, placing) } >= count
        && children.allSatisfy { isMet($0, credential, placing) || inside($0, credential, placing).isEmpty }
    case .pool:
      return pool(criterion, of: credential).canonicalMet(unshared: false) != nil
    case .covers(let references):
      return shown(references, credential, placing) == references.count
    default:
      return learner.facts.isEmpty ? false : true
    }
  }

  /// Each pool is judged like a credential of its own, whose criterion it is; nothing else binds it.
  private func pool(_ pool: Criterion, of credential: Int) -> BruteForce {
    var alone = project
    alone.counting = ProjectCounting()
    var whole = Credential(id: credentials[credential].id)
    whole.achievement.requires = pool.children[0]
    var inside = BruteForce(alone, learner, [whole])
    inside.acceptedAbove = acceptedAbove.union(accepted(at: pool.name, of: credential))
    return inside
  }

  /// How many of the competencies something counted shows.
  private func shown(_ references: [CompetencyReference], _ credential: Int, _ placing: Placing) -> Int {
    references.count { reference in
      inside(nil, credential, placing).contains { achievement($0).shows.contains { $0.id == reference.id } }
    }
  }

  /// The gap; nil where something is held that may not be.
  private func shortfall(of criterion: Criterion, _ credential: Int, _ placing: Placing) -> Shortfall? {
    if isMet(criterion, credential, placing) {
      return spendsWell(criterion, credential, placing) ? Shortfall() : nil
    }
    var shortfall = Shortfall(lacking: failures(of: criterion, credential, placing))
    switch criterion.form {
    case .claim(let claim):
      let lacking = demands(of: claim, inside(criterion, credential, placing)).filter { $0.have < $0.need }
      guard !lacking.isEmpty else { return shortfall }
      shortfall.lacking += 1
      for (need, have) in lacking {
        shortfall = shortfall + Shortfall(missing: Rational(Int128(need - have), Int128(need)))
      }
      return shortfall
    case .atLeast(let count, let children):
      shortfall.lacking += max(0, count - children.count)
      // Exactly so many children are aimed at; the others hold nothing.
      var least: Shortfall?
      for chosen in subsets(of: Array(children.indices), size: min(count, children.count)) {
        guard children.indices.allSatisfy({ chosen.contains($0) || inside(children[$0], credential, placing).isEmpty })
        else { continue }
        let parts = chosen.map { self.shortfall(of: children[$0], credential, placing) }
        guard !parts.contains(where: { $0 == nil }) else { continue }
        let sum = parts.compactMap { $0 }.reduce(Shortfall(), +)
        if least.map({ sum.isLess($0) }) ?? true { least = sum }
      }
      return least.map { shortfall + $0 }
    case .pool:
      return pool(criterion, of: credential).nearest().map { shortfall + $0 }
    case .covers(let references):
      let lacking = references.count - shown(references, credential, placing)
      return shortfall + Shortfall(lacking: 1, missing: Rational(Int128(lacking), Int128(references.count)))
    default:
      shortfall.lacking += 1
      return shortfall
    }
  }

  private func subsets(of all: [Int], size: Int) -> [[Int]] {
    guard size > 0 else { return [[]] }
    guard let first = all.first, all.count >= size else { return [] }
    let rest = Array(all.dropFirst())
    return subsets(of: rest, size: size - 1).map { [first] + $0 } + subsets(of: rest, size: size)
  }

  // MARK: In the engine's words

  /// `award:claim` for each counted award, in order.
  func words(_ placing: Placing) -> [String] {
    awards.indices.flatMap { award in
      credentials.indices.compactMap { credential in
        placing[credential][award].map {
          "\(credentials[credential].id) \(awards[award].id!):\(claims[credential][$0].name!)"
        }
      }
    }
  }
}
