// swift-format-ignore-file: NeverForceUnwrap

import AssayModel

extension BruteForce {
  /// A criterion with what it says of each thing.
  final class Branch {
    enum Word {
      case claim, choice(Int), settled(Bool), covers
      case pool(isMet: Bool, Shortfall)
    }

    let name: String
    let word: Word
    var children: [Branch] = []
    /// This one, or those inside, in the author's order.
    var claims: [Branch] { if case .claim = word { [self] } else { children.flatMap(\.claims) } }
    var caps: [Cap] = []
    var span: Period?
    /// Of a root: what must hold over all that is counted.
    var overall: [Cap] = []
    /// Of a claim, per thing.
    var eligible: [Bool] = []
    var demands: [(atLeast: Int?, atMost: Int?, amounts: [Int])] = []
    var distinct: [(count: Int, values: [[String]])] = []
    var atMostPer: [(count: Int, values: [[String]])] = []
    /// What must be included, or covered, and per thing whether it is that.
    var wanted: [[Bool]] = []
    /// Per claim of the credential: whether it is inside.
    var isInside: [Bool] = []

    init(_ name: String, _ word: Word) { (self.name, self.word) = (name, word) }
  }

  /// One side of a limit.
  struct Cap {
    enum Side { case atLeast(Int), atMost(Int), shareAtLeast(Share), shareAtMost(Share) }
    let side: Side
    /// Per thing: what the limit speaks of, and what all comes to.
    let spoken: [Int]
    let whole: [Int]
  }

  func scheme(of credential: Credential) -> String { credential.achievement.credits.first?.scheme ?? "ects" }

  func branch(of credential: Credential) -> Branch {
    let branch = made(credential.requires!, of: credential, acceptedAbove)
    branch.overall = credential.counting.limits.flatMap { caps($0, credential) }
    func number(_ inside: Branch) {
      inside.isInside = branch.claims.map { claim in inside.claims.contains { $0 === claim } }
      inside.children.forEach(number)
    }
    number(branch)
    return branch
  }

  private func made(_ criterion: Criterion, of credential: Credential, _ above: Set<String>) -> Branch {
    let name = criterion.name ?? criterion.word
    let here = learner.exceptions.filter { exception in
      exception.at == "\(credential.id)/\(name)" && exception.date.map { $0 <= day } ?? true
    }
    if here.contains(where: \.waive) { return Branch(name, .settled(true)) }
    let accepted = above.union(here.flatMap(\.accept).map(\.id))
    let branch: Branch
    switch criterion.form {
    case .claim(let claim):
      branch = Branch(name, .claim)
      fill(branch, claim, credential, accepted)
    case .atLeast(let count, let children):
      branch = Branch(name, .choice(count))
      branch.children = children.filter { !$0.isStated }.map { made($0, of: credential, accepted) }
    case .pool(let inside):
      let pool = pool(inside, of: credential, criterion, accepted)
      let isMet = pool.canonicalMet(unshared: false) != nil
      branch = Branch(name, .pool(isMet: isMet, isMet ? Shortfall() : pool.nearest()!.shortfall))
    case .covers(let references):
      branch = Branch(name, .covers)
      branch.wanted = references.map { asked in things.map { $0.shows.contains { $0.id == asked.id } } }
    case .not(let pattern):
      branch = Branch(
        name, .settled(!things.contains { $0.wasAwarded && selects(pattern, $0, towards: false) }))
    case .fact(.recorded(let facts)):
      branch = Branch(
        name,
        .settled(
          facts.allSatisfy { fact in
            guard case .oneOf(let values) = fact.test else { preconditionFailure("no design here says so") }
            return learner.facts[fact.name].map(values.contains) ?? isHopeful
          }))
    case .opaque(let rule): branch = Branch(name, .settled(predicate(rule.name, "") ?? isHopeful))
    default: preconditionFailure("no design here says so")
    }
    if !criterion.isPool {
      branch.caps = criterion.limits.flatMap { caps($0, credential) }
      branch.span = criterion.span
    }
    return branch
  }

  private func fill(_ branch: Branch, _ claim: Claim, _ credential: Credential, _ accepted: Set<String>) {
    let own = scheme(of: credential)
    branch.eligible = things.map { thing in
      let isSelected =
        switch claim.of {
        case .awards(let pattern):
          selects(pattern, thing, towards: true) || !thing.countsAs.isDisjoint(with: accepted)
        case .evidence(let pattern): selects(pattern, thing)
        }
      return isSelected && (thing.isValid ?? isHopeful)
        && claim.demands.allSatisfy { amount(thing, $0.measure, scheme: own) != nil }
    }
    branch.demands = claim.demands.map { demand in
      (
        demand.bounds.atLeast?.millionths, demand.bounds.atMost?.millionths,
        things.map { amount($0, demand.measure, scheme: own) ?? 0 }
      )
    }
    branch.distinct = claim.distinct.map { demand in (demand.count, things.map { values($0, demand.key) }) }
    branch.atMostPer = claim.atMostPer.map { limit in
      // Those without a value share one.
      (limit.count, things.map { values($0, limit.key).isEmpty ? ["none"] : values($0, limit.key) })
    }
    branch.wanted = claim.including.map { wanted in things.map { $0.countsAs.contains(wanted.id) } }
  }

  /// A limit with two bounds is two limits.
  func caps(_ limit: Limit, _ credential: Credential) -> [Cap] {
    func cap(_ side: Cap.Side, _ measure: Measure, isMost: Bool) -> Cap {
      let whole = things.map { amount($0, measure, scheme: scheme(of: credential)) ?? 0 }
      let spoken = things.indices.map { index in
        limit.of.map { selects($0, things[index], towards: !isMost) } ?? true ? whole[index] : 0
      }
      return Cap(side: side, spoken: spoken, whole: whole)
    }
    func made(_ amount: Amount, isMost: Bool) -> Cap {
      switch amount {
      case .count(let number):
        cap(isMost ? .atMost(number * 1_000_000) : .atLeast(number * 1_000_000), .count, isMost: isMost)
      case .credits(let credits):
        cap(
          isMost ? .atMost(credits.amount.millionths) : .atLeast(credits.amount.millionths),
          .credits(scheme: credits.scheme), isMost: isMost)
      case .hours(let hours):
        cap(isMost ? .atMost(hours.amount.millionths) : .atLeast(hours.amount.millionths), .hours, isMost: isMost)
      case .share(let share):
        cap(isMost ? .shareAtMost(share) : .shareAtLeast(share), limit.by ?? .count, isMost: isMost)
      }
    }
    return [limit.bounds.atLeast.map { made($0, isMost: false) }, limit.bounds.atMost.map { made($0, isMost: true) }]
      .compactMap { $0 }
  }

  /// Each pool is judged like a credential of its own, whose criterion it is; nothing else binds it.
  private func pool(_ inside: Criterion, of credential: Credential, _ pool: Criterion, _ accepted: Set<String>)
    -> BruteForce
  {
    var whole = Credential(id: credential.id)
    whole.achievement.credits = credential.achievement.credits
    whole.achievement.requires = inside
    whole.counting.limits = pool.limits
    let brute = BruteForce(project, learner, [whole]) {
      ($0.day, $0.ifCompleted, $0.predicate, $0.isHopeful) = (day, ifCompleted, predicate, isHopeful)
      ($0.acceptedAbove, $0.isPool) = (accepted, true)
    }
    if let span = pool.span {
      let other = brute.branches[0].span
      brute.branches[0].span = other.map { day.adding($0) < day.adding(span) ? $0 : span } ?? span
    }
    return brute
  }
}
