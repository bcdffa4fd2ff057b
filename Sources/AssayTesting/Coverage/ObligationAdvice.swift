internal import AssayModel

/// What to write so that an obligation is fulfilled: an imperative about a learner.
struct ObligationAdvice {
  let text: String

  init(_ obligation: Obligation, _ criterion: Criterion?, of credential: Credential) {
    // Renewals are asked about only where somebody was awarded the credential.
    let isRenewal = !obligation.path.hasPrefix("requires/") && obligation.path != Bound.counting
    let somebody = isRenewal ? "a holder of the credential" : "a learner"
    switch obligation.kind {
    case .met: text = "add \(somebody) \(criterion?.whoMeetsIt ?? "who meets it")"
    case .unmet: text = "add \(somebody) \(criterion?.whoLacksIt ?? "who lacks it")"
    case .decides:
      let does = isRenewal ? "renews" : "earns"
      text = "add a learner who \(does) the credential by this option and has no other that would do"
    case .binds(let kind): text = Self.advice(kind, criterion, of: credential)
    }
  }
}

extension Criterion {
  fileprivate var whoMeetsIt: String {
    switch form {
    case .claim(let claim):
      if let amount = claim.leastWords { return "with at least \(amount)\(claim.since)" }
      return claim.oneWord.map { "with \($0)\(claim.since)" } ?? "who meets it"
    case .atLeast(let count, let children):
      if count == children.count { return "who meets all that is inside" }
      return "who meets \(count == 1 ? "one" : "\(count)") of what is inside"
    case .pool: return "who meets what is inside"
    case .not: return "without any award that it forbids"
    case .fact(.result(let demand)): return "who has passed `\(demand.assessment)`\(demand.within.since)"
    case .approval: return "whom somebody has approved"
    case .dated, .fact, .covers, .order, .opaque, .stated: return "who meets it"
    }
  }

  fileprivate var whoLacksIt: String {
    switch form {
    case .claim(let claim):
      if let amount = claim.leastWords { return "with less than \(amount)\(claim.since)" }
      return claim.oneWord.map { "without \($0)\(claim.since)" } ?? "who lacks it"
    case .atLeast(let count, let children):
      if count == 1, children.count > 1 { return "who meets none of what is inside" }
      return count < children.count ? "who meets fewer than \(count) of what is inside" : "who lacks something inside"
    case .pool: return "who lacks something inside"
    case .not: return "with an award that it forbids"
    case .fact(.result(let demand)): return "who has not passed `\(demand.assessment)`\(demand.within.since)"
    case .approval: return "whom nobody has approved"
    case .dated, .fact, .covers, .order, .opaque, .stated: return "who lacks it"
    }
  }
}

extension Claim {
  private var least: (measure: Measure, amount: Decimal)? {
    demands.lazy.compactMap { demand in demand.bounds.atLeast.map { (demand.measure, $0) } }.first
  }

  private var isOne: Bool { least.map { $0.measure == .count && $0.amount == 1 } ?? false }

  /// `6 ects of awards with tag cloud`; nil where one is all it takes, or no amount is asked for.
  fileprivate var leastWords: String? {
    guard let least, !isOne else { return nil }
    let amount = least.measure.written(least.amount)
    switch of {
    case .awards(let pattern):
      let kind = "awards\(pattern.phrase.map { " \($0)" } ?? "")"
      return least.measure == .count ? "\(amount) \(kind)" : "\(amount) of \(kind)"
    case .evidence(let pattern):
      return "\(amount) \(least.measure == .count ? "pieces " : "")of \(pattern.words)"
    }
  }

  /// `a valid award of linux-basics`; nil where it takes more than one.
  fileprivate var oneWord: String? {
    guard isOne else { return nil }
    switch of {
    case .awards(let pattern): return "a valid award\(pattern.phrase.map { " \($0)" } ?? "")"
    case .evidence(let pattern): return pattern.words
    }
  }
}

extension Claim {
  fileprivate var since: String {
    switch of {
    case .awards(let pattern): pattern.keys.contains(.within(.cycle)) ? Within?.some(.cycle).since : ""
    case .evidence(let pattern): pattern.within.since
    }
  }
}

extension Within? {
  /// A renewal's cycle begins with the award.
  fileprivate var since: String { self == .cycle ? " since it was awarded" : "" }
}

extension EvidencePattern {
  fileprivate var words: String {
    kinds.isEmpty ? "evidence" : "evidence of the kind \(kinds.joined(separator: " or "))"
  }
}
