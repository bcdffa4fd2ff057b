internal import AssayModel

/// What to write so that an obligation is fulfilled: an imperative about a learner.
struct ObligationAdvice {
  let text: String

  init(_ obligation: Obligation, _ criterion: Criterion?) {
    switch obligation.kind {
    case .met: text = "add a learner \(criterion?.whoMeetsIt ?? "who meets it")"
    case .unmet: text = "add a learner \(criterion?.whoLacksIt ?? "who lacks it")"
    case .decides:
      let does = obligation.path.hasPrefix("requires/") ? "earns the credential" : "renews the credential"
      text = "add a learner who \(does) by this option and has no other that would do"
    case .binds(let kind): text = Self.advice(kind, criterion, isOverall: obligation.path == Bound.counting)
    }
  }

  private static func advice(_ kind: Bound.Kind, _ criterion: Criterion?, isOverall: Bool) -> String {
    switch kind {
    case .most, .mostPer, .limit(_, .atMost): return "add a learner who has more than it allows"
    case .limit(_, .atLeast):
      return "add a learner who has enough \(isOverall ? "for every criterion" : "here") and misses only this limit"
    case .span: return "add a learner with enough awards, too far apart from each other"
    case .sharing:
      return "add a learner whose awards were counted in the other credential before, or ask for both together"
    case .meanScore: return "add a learner with enough awards and too low a mean score"
    case .unshared: return "ask for this credential together with one that counts the same awards"
    }
  }
}

extension Criterion {
  fileprivate var whoMeetsIt: String {
    switch form {
    case .claim(let claim):
      if let amount = claim.leastWords { return "with at least \(amount)" }
      return claim.oneWord.map { "with \($0)" } ?? "who meets it"
    case .atLeast(let count, let children):
      return count < children.count ? "who meets \(count) of what is inside" : "who meets all that is inside"
    case .pool: return "who meets what is inside"
    case .not: return "without any award that it forbids"
    case .fact(.result(let demand)): return "who has passed `\(demand.assessment)`"
    case .approval: return "whom somebody has approved"
    case .dated, .fact, .covers, .order, .opaque, .stated: return "who meets it"
    }
  }

  fileprivate var whoLacksIt: String {
    switch form {
    case .claim(let claim):
      if let amount = claim.leastWords { return "with less than \(amount)" }
      return claim.oneWord.map { "without \($0)" } ?? "who lacks it"
    case .atLeast(let count, let children):
      if count == 1, children.count > 1 { return "who meets none of what is inside" }
      return count < children.count ? "who meets fewer than \(count) of what is inside" : "who lacks something inside"
    case .pool: return "who lacks something inside"
    case .not: return "with an award that it forbids"
    case .fact(.result(let demand)): return "who has not passed `\(demand.assessment)`"
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

extension EvidencePattern {
  fileprivate var words: String {
    kinds.isEmpty ? "evidence" : "evidence of the kind \(kinds.joined(separator: " or "))"
  }
}
