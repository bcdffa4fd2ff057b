internal import AssayModel

/// The days after the one asked about on which the verdict may be another one, if nothing is done.
///
/// INVARIANT: between two of them nothing in the record changes its standing on which the verdict rests.
struct DaysAhead {
  /// Days that matter whatever is counted, in order.
  private var fixed: [CalendarDate]
  /// How long ago awards and evidence may have been.
  private let periods: [Period]

  /// `learner`: the record as it stays.
  init(
    _ criteria: DatedCriteria, stacks: [DatedCriteria], of learner: LearnerRecord, _ index: ProjectIndex,
    after day: CalendarDate
  ) {
    periods = Array(criteria.periods)
    var days = Set<CalendarDate>()
    func add(_ date: CalendarDate?) {
      if let date { days.insert(date) }
    }
    func add(endOf date: CalendarDate?, _ periods: Set<Period>) {
      for period in periods { add(date.map { $0.adding(period).next }) }
    }
    for award in learner.awards {
      add(award.awarded)
      for date in award.renewed { add(date) }
      // The last day of a stack's award hangs on what its own criteria select.
      for stack in stacks { add(endOf: award.awarded, stack.periods) }
    }
    for piece in learner.evidence { add(piece.date) }
    for result in learner.results {
      add(result.date)
      add(endOf: result.date, criteria.periods)
    }
    for decision in learner.approvals {
      add(decision.date)
      add(endOf: decision.date, criteria.periods)
    }
    for exception in learner.exceptions { add(exception.date) }
    for experience in learner.experience {
      for date in [experience.from, experience.to] {
        add(date)
        add(endOf: date, criteria.periods)
      }
    }
    for demand in criteria.lasting { days.formUnion(Self.turns(of: demand, learner, index, after: day)) }
    fixed = days.filter { $0 > day }.sorted()
  }

  /// The next day after the ledger's; nil when there is none.
  ///
  /// `verdict` and `support`, what it rests on: what was never met is not met for lack of an award, and an award that
  /// nothing rests on can end.
  func next(after ledger: Ledger, _ verdict: Verdict, support: Set<Item.Source>) -> CalendarDate? {
    var next = fixed.first { $0 > ledger.day }
    func add(_ date: CalendarDate?) {
      guard let date, date > ledger.day else { return }
      next = min(next ?? date, date)
    }
    for (place, award) in ledger.awards.enumerated() where verdict != .met || support.contains(.award(place)) {
      if verdict != .unmet { add(award.expires?.next) }
      for period in periods { add(award.awarded?.adding(period).next) }
    }
    for (place, held) in ledger.evidence.enumerated() where verdict != .met || support.contains(.evidence(place)) {
      for period in periods { add(held.piece.date?.adding(period).next) }
    }
    return next
  }

  /// The days on which a demand for time in a role becomes met, or no longer is.
  private static func turns(
    of demand: ExperienceDemand, _ learner: LearnerRecord, _ index: ProjectIndex, after day: CalendarDate
  ) -> [CalendarDate] {
    var alone = LearnerRecord(id: learner.id)
    alone.experience = learner.experience
    func truth(on day: CalendarDate) -> Truth { Ledger(index, learner: alone, day: day).judge(demand).truth }
    var lengths = [demand.lasting].compactMap { $0 }
    if case .period(let within) = demand.within { lengths.append(within) }
    // After that only the lengths of months change, which do so again after four years.
    let settled = (learner.experience.flatMap { [$0.from, $0.to].compactMap { $0 } } + [day]).max() ?? day
    let last = lengths.reduce(settled) { $0.adding($1) }.adding(Period(months: 48)).dayNumber
    var (turns, before) = ([CalendarDate](), truth(on: day))
    var number = day.dayNumber + 1
    while number <= min(last, day.dayNumber + mostDays) {
      let date = CalendarDate(dayNumber: number)
      let now = truth(on: date)
      if now != before { turns.append(date) }
      (before, number) = (now, number + 1)
    }
    return turns
  }

  /// Nobody asks for more than fifty years in a role.
  private static let mostDays = 20_000
}

extension CalendarDate {
  /// The day after.
  fileprivate var next: CalendarDate { CalendarDate(dayNumber: dayNumber + 1) }
}
