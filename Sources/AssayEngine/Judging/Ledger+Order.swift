internal import AssayModel

extension Ledger {
  /// Awards of the achievements, each awarded strictly after the one before.
  func judge(order: [AchievementReference]) -> Judgement {
    func isPossible(_ isHeld: (HeldAward) -> Bool) -> (chain: [String], missing: String?) {
      var chain: [String] = []
      var last: CalendarDate?
      for reference in order {
        // The earliest that fits leaves the most room for the rest.
        let next = awards.filter { award in
          isHeld(award) && award.countsAs.contains(reference.id)
            && (award.awarded.map { date in last.map { date > $0 } ?? true } ?? false)
        }.min { ($0.awarded?.description ?? "") < ($1.awarded?.description ?? "") }
        guard let next else { return (chain, reference.id) }
        chain.append(next.id)
        last = next.awarded
      }
      return (chain, nil)
    }
    let certain = isPossible { $0.isValid == .yes }
    guard let missing = certain.missing else { return Judgement(truth: .yes, restsOn: certain.chain) }
    let possible = isPossible { $0.isValid != .no }
    if possible.missing == nil {
      return Judgement(truth: .unknown, reason: "it rests on an award that may have expired")
    }
    let before = order[..<certain.chain.count].last?.id
    return Judgement(
      truth: .no,
      reason: before.map { "no award of `\(missing)` after the one of `\($0)`" } ?? "no award of `\(missing)` is held")
  }

  /// No such award is held, expired or not.
  func judge(forbidding pattern: Pattern, _ context: MatchContext) -> Judgement {
    var found = Truth.no
    var culprits: [String] = []
    for award in awards where award.wasAwarded {
      let truth = match(award, pattern, context).truth
      if truth != .no { culprits.append(award.id) }
      found = found || truth
    }
    var judgement = Judgement(truth: !found)
    judgement.opposedBy = culprits
    let names = culprits.joined(separator: ", ")
    switch found {
    case .no: break
    case .yes: judgement.reason = "\(names) is held"
    case .unknown: judgement.reason = "it cannot be known whether \(names) is forbidden"
    }
    return judgement
  }
}
