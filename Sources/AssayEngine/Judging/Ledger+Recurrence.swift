internal import AssayModel

extension Ledger {
  /// The gaps from the start of the cycle through each occurrence to the day asked are at most the period.
  func judge(_ recurrence: Recurrence, in credential: Credential, _ context: MatchContext) -> Judgement {
    guard let cycle else {
      return Judgement(truth: .unknown, reason: "it is asked only when an award is renewed")
    }
    guard let found = occurrences(of: recurrence.of, in: credential, context) else {
      return Judgement(truth: .unknown, reason: "it cannot be known what passes the assessment")
    }
    let inCycle = found.filter { cycle.contains($0.date) }
    let certain = inCycle.filter { $0.truth == .yes }
    guard let gap = Self.gap(longerThan: recurrence.period, in: cycle, certain.map(\.date)) else {
      return Judgement(truth: .yes, restsOn: certain.compactMap(\.award))
    }
    let words = "nothing between \(gap.from) and \(gap.to), which is more than \(recurrence.period)"
    let isPossible = Self.gap(longerThan: recurrence.period, in: cycle, inCycle.map(\.date)) == nil
    return Judgement(truth: isPossible ? .unknown : .no, reason: isPossible ? "\(words), is known to count" : words)
  }

  private struct Occurrence {
    var date: CalendarDate
    var truth = Truth.yes
    /// The award's id, where it is one.
    var award: String?
  }

  /// Whatever happened, though it may have expired since; nil where that is not known.
  private func occurrences(
    of what: Recurrence.Occurrence, in credential: Credential, _ context: MatchContext
  ) -> [Occurrence]? {
    switch what {
    case .award(let pattern):
      awards.filter(\.wasAwarded).compactMap { award in
        let truth = match(award, pattern, context).truth
        return truth == .no ? nil : award.awarded.map { Occurrence(date: $0, truth: truth, award: award.id) }
      }
    case .evidence(let pattern):
      evidence.compactMap { piece in
        let truth = match(piece, pattern).truth
        return truth == .no ? nil : piece.piece.date.map { Occurrence(date: $0, truth: truth) }
      }
    case .result(let demand):
      days(passing: demand, in: credential)?.map { Occurrence(date: $0) }
    }
  }

  /// The first gap that is too long.
  private static func gap(
    longerThan period: Period, in cycle: RenewalCycle, _ dates: [CalendarDate]
  ) -> (from: CalendarDate, to: CalendarDate)? {
    let stops = [cycle.start] + dates.sorted() + [cycle.day]
    return zip(stops, stops.dropFirst()).first { $0.adding(period) < $1 }.map { (from: $0, to: $1) }
  }
}
