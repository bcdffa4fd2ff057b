internal import AssayModel

extension Question {
  /// What became of the awards of a credential; nil where there is none on the day asked.
  func holding(of credential: Credential, _ ledger: Ledger) -> HoldingEvaluation? {
    let awards = ledger.awards.filter { award in
      award.achievement == credential.id && (award.wasAwarded || isRevoked(award, in: ledger))
    }
    // Of several that are alike, the first by id.
    guard let award = awards.reversed().max(by: { $1.isHeldLonger(than: $0) }) else { return nil }
    let validity = credential.achievement.validity
    return HoldingEvaluation(
      award: award.id, verdict: Verdict(award.isValid), reason: award.invalidity,
      expires: award.expiryDoubt == nil ? award.expires : nil,
      renewals: zip(validity.renewals, validity.nodes).map { renewal, node in
        evaluate(renewal, node, of: award, credential, ledger)
      })
  }

  private func isRevoked(_ award: HeldAward, in ledger: Ledger) -> Bool {
    ledger.learner.awards[award.index].status == .revoked && (award.awarded.map { $0 <= day } ?? true)
  }

  private func evaluate(
    _ renewal: Renewal, _ node: CriterionNode?, of award: HeldAward, _ credential: Credential, _ ledger: Ledger
  ) -> RenewalEvaluation {
    let expires = award.expiryDoubt == nil ? award.expires : nil
    let opens = expires.flatMap { expires in renewal.opens.map { expires.subtracting($0) } }
    let closes = expires.map { renewal.closes(after: $0) }
    var (truth, reason) = window(of: award, opens, closes)
    var evaluation = RenewalEvaluation(
      verdict: .met, reason: nil, opens: opens, closes: closes, extendsTo: nil, tree: nil, allocation: [])
    if let node {
      if let start = award.cycleStart {
        let cycle = RenewalCycle(start: start, day: day)
        let (verdict, tree, rows, workings) = answer(node, of: credential, ledger.within(cycle), cycle)
        (evaluation.tree, evaluation.allocation, evaluation.workings) = (tree, rows, workings)
        truth = truth && Truth(verdict)
      } else if truth != .no {
        (truth, reason) = (.unknown, reason ?? "nobody recorded when it was awarded, so that its cycle is not known")
      }
    }
    evaluation.verdict = Verdict(truth)
    evaluation.reason = reason
    if truth != .no, let expires, let extends = renewal.extends {
      evaluation.extendsTo = renewal.extended(from: expires, on: day, by: extends)
    }
    return evaluation
  }

  /// Whether the day asked is one on which it can be renewed, and why not.
  private func window(
    of award: HeldAward, _ opens: CalendarDate?, _ closes: CalendarDate?
  ) -> (truth: Truth, reason: String?) {
    if !award.wasAwarded { return (.no, award.invalidity) }
    if let doubt = award.expiryDoubt { return (.unknown, doubt) }
    guard let closes else { return (.no, "it does not expire") }
    if let opens, day < opens { return (.no, "it can be renewed only from \(opens) on") }
    if day > closes { return (.no, "it could be renewed only until \(closes)") }
    return (.yes, nil)
  }

  /// The criteria of a renewal, by what is dated in its cycle. The credential's `counting` does not apply.
  private func answer(
    _ node: CriterionNode, of credential: Credential, _ ledger: Ledger, _ cycle: RenewalCycle
  ) -> (Verdict, NodeEvaluation, [CountedItem], Workings?) {
    func problem(_ ledger: Ledger, _ reading: Reading) -> Problem {
      let items = Item.all(of: ledger)
      let tree = TreeCompiler(
        ledger: ledger, items: items, credential: credential, scripts: scripts, reading: reading, budget: budget,
        isPool: true
      ).compiled(node)
      var problem = Problem(items: items, trees: [tree], ledger: ledger)
      problem.sharing.removeAll { $0.claims == nil }
      return problem
    }
    let readings = readings { problem(ledger, $0) }
    let verdict = readings.verdict
    let tree = TreeReport(readings, ledger, verdict).tree()
    let workings = workings(of: readings, tree, credential)
    guard verdict == .met else { return (verdict, tree, [], workings) }
    let essential = essential(to: readings.pessimistic, ledger) { problem($0.within(cycle), .pessimistic) }
    return (verdict, tree, rows(of: readings.pessimistic, essential), workings)
  }
}

extension HeldAward {
  /// The day of the award, or of its last renewal; nil where neither is recorded.
  fileprivate var cycleStart: CalendarDate? { ([awarded] + renewed).compactMap { $0 }.max() }

  /// Held before doubtful before expired before revoked; then until later, then awarded later.
  fileprivate func isHeldLonger(than other: HeldAward) -> Bool {
    func rank(_ award: HeldAward) -> Int {
      switch award.isValid {
      case .yes: 2
      case .unknown: 1
      case .no: award.wasAwarded ? 0 : -1
      }
    }
    func end(_ award: HeldAward) -> Int { award.expires?.dayNumber ?? .max }
    func start(_ award: HeldAward) -> Int { award.awarded?.dayNumber ?? 0 }
    return (rank(self), end(self), start(self)) > (rank(other), end(other), start(other))
  }
}

extension Verdict {
  fileprivate init(_ truth: Truth) {
    switch truth {
    case .yes: self = .met
    case .unknown: self = .undecided
    case .no: self = .unmet
    }
  }
}

extension Truth {
  fileprivate init(_ verdict: Verdict) {
    switch verdict {
    case .met: self = .yes
    case .undecided: self = .unknown
    case .unmet: self = .no
    }
  }
}
