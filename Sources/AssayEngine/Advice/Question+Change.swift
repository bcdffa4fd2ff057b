internal import AssayModel

extension Question {
  /// The next day on which the verdict is another one if nothing is done, found by asking on the days that matter.
  ///
  /// Nil where there is none, where a script decides, and where the budget does not reach.
  func change(
    of credential: Credential, _ ledger: Ledger, _ readings: Readings, _ tree: NodeEvaluation
  ) -> VerdictChange? {
    let criteria = DatedCriteria(credential, in: project)
    guard advises, !criteria.isScripted, !readings.isExhausted else { return nil }
    let learner = Self.settled(ledger)
    let stacks = Set(ledger.awards.filter(\.expiresWithParts).compactMap(\.achievement)).sorted()
    let days = DaysAhead(
      criteria, stacks: stacks.compactMap { project.credentials[$0] }.map { DatedCriteria($0, in: project) },
      of: learner,
      index, after: day)
    let verdict = readings.verdict
    var (now, support) = (ledger, readings.pessimistic.support)
    var (daysLeft, nodesLeft) = (Self.mostDaysTried, budget)
    while let next = days.next(after: now, verdict, support: support) {
      guard daysLeft > 0, nodesLeft > 0 else { return nil }
      now = Ledger(index, learner: learner, day: next)
      let then = self.readings(credential, now)
      (daysLeft, nodesLeft) = (daysLeft - 1, nodesLeft - then.nodes)
      if then.isExhausted { return nil }
      support = then.pessimistic.support
      guard then.verdict != verdict else { continue }
      let renewing = Renewing(question: self, credential: credential, learner: learner, verdict: verdict)
      let (renew, takesAll) = renewing.found(among: ledger.awards, now)
      return VerdictChange(
        date: next, verdict: then.verdict,
        loses: Self.losses(from: tree, to: TreeReport(then, now, then.verdict).tree()), renew: renew, takesAll: takesAll
      )
    }
    return nil
  }

  private static let mostDaysTried = 400

  /// The record as it was taken for the answer, with its ids: what was in progress and taken as completed stays so.
  private static func settled(_ ledger: Ledger) -> LearnerRecord {
    var learner = ledger.learner
    for award in ledger.awards {
      learner.awards[award.index].id = award.id
      guard ledger.ifCompleted, award.isInProgress else { continue }
      learner.awards[award.index].status = .held
      learner.awards[award.index].awarded = award.awarded
    }
    return learner
  }

  /// The innermost criteria that were met and no longer are.
  private static func losses(from now: NodeEvaluation, to then: NodeEvaluation) -> [String] {
    guard now.verdict == .met, now.counts, then.verdict != .met else { return [] }
    let inside = zip(now.children, then.children).flatMap(losses)
    return inside.isEmpty ? [now.id] : inside
  }
}

/// Finds what must be renewed before a day so that the verdict stays.
private struct Renewing {
  let question: Question
  let credential: Credential
  let learner: LearnerRecord
  let verdict: Verdict

  /// Each of the awards alone, else all of the awards together; nothing where not even all would do.
  func found(among before: [HeldAward], _ then: Ledger) -> (awards: [String], takesAll: Bool) {
    let ended = zip(before, then.awards).filter { now, later in
      now.isValid != .no && (later.expires.map { $0 < then.day } ?? false)
    }.map(\.0).prefix(Self.mostTried)
    guard !ended.isEmpty, keeps(Array(ended), on: then.day) else { return ([], false) }
    let alone = ended.filter { keeps([$0], on: then.day) }
    if !alone.isEmpty { return (alone.map(\.id), false) }
    var needed = Array(ended)
    for award in ended {
      let others = needed.filter { $0.id != award.id }
      if keeps(others, on: then.day) { needed = others }
    }
    return (needed.map(\.id), true)
  }

  private static let mostTried = 50

  private func keeps(_ renewed: [HeldAward], on day: CalendarDate) -> Bool {
    var learner = learner
    for award in renewed { learner.awards[award.index].expires = day }
    return question.readings(credential, Ledger(question.index, learner: learner, day: day)).verdict == verdict
  }
}

extension Solution {
  /// What is counted or looked at.
  fileprivate var support: Set<Item.Source> {
    var support = looksAt(tree: 0)
    for (item, claim) in zip(problem.items, allocation.claims[0]) where claim != nil { support.insert(item.source) }
    return support
  }
}
