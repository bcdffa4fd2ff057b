internal import AssayModel

/// A learner's record on the day asked: what exists then, resolved against the project.
struct Ledger: Sendable {
  let index: ProjectIndex
  private(set) var learner: LearnerRecord
  let day: CalendarDate
  /// Whether in-progress awards are taken as awarded on the day asked.
  let ifCompleted: Bool
  /// In id order, which is the order in which allocations are compared.
  private(set) var awards: [HeldAward]
  private(set) var evidence: [HeldEvidence]
  /// The days that count while a renewal is judged; nil otherwise.
  private(set) var cycle: RenewalCycle?
  /// What patterns say of the awards.
  private(set) var matches = Remembered<MatchKey, [Match]>()
  /// Claims as they were compiled, whose place in a tree is to be filled in.
  private(set) var claims = Remembered<ClaimKey, CompiledClaim>()
  private(set) var limits = Remembered<LimitKey, LimitedAmounts>()
  private(set) var amounts = Remembered<AmountKey, Amounts>()
  private(set) var standings = Remembered<Int, ItemStandings>()
  /// The awards by their names, where nobody asks why one is not selected.
  private(set) var named: NamedAwards?

  /// `isSelection`: the awards are those that there could be, of which none extends or ends another. `explains`: whether
  /// somebody may ask why an award is not selected.
  init(
    _ index: ProjectIndex, learner: LearnerRecord, day: CalendarDate, ifCompleted: Bool = false,
    leavingOut: Item? = nil, isSelection: Bool = false, explains: Bool = true
  ) {
    self.index = index
    self.learner = learner
    self.day = day
    self.ifCompleted = ifCompleted
    let resolving = AwardResolution(
      index, learner: learner, day: day, ifCompleted: ifCompleted, isSelection: isSelection)
    awards = resolving.awards()
    evidence = HeldEvidence.all(of: learner, on: day)
    // An award and a piece of evidence may have the same id; only one of them is left out.
    if let leavingOut {
      if leavingOut.isEvidence {
        evidence.removeAll { $0.id == leavingOut.id }
      } else {
        awards.removeAll { $0.id == leavingOut.id }
      }
    }
    named = explains ? nil : NamedAwards(awards)
    if !isSelection { settleFirstParts() }
  }

  var project: Project { index.project }
  var explains: Bool { named == nil }
  var competencies: CompetencyIndex { index.competencies }

  /// The same record, looked at in a renewal.
  func within(_ cycle: RenewalCycle) -> Ledger {
    var ledger = self
    ledger.cycle = cycle
    ledger.forget()
    return ledger
  }

  /// The same record, with other awards or another standing of them.
  func with(_ awards: [HeldAward]) -> Ledger {
    var ledger = self
    ledger.awards = awards
    ledger.named = named.map { _ in NamedAwards(awards) }
    ledger.forget()
    return ledger
  }

  /// The same awards and evidence with whatever else is in another record.
  func with(othersOf learner: LearnerRecord) -> Ledger {
    var ledger = self
    ledger.learner = learner
    return ledger
  }

  mutating func replace(_ index: Int, with award: HeldAward) {
    awards[index] = award
    forget()
  }

  private mutating func forget() {
    (matches, claims, limits) = (Remembered(), Remembered(), Remembered())
    (amounts, standings) = (Remembered(), Remembered())
  }

  /// Whether a date lies at most so long before the day asked: date + period ≥ day.
  func isWithin(_ within: Within?, _ date: CalendarDate?) -> Bool {
    switch within {
    case nil: true
    case .period(let period): date.map { $0.adding(period) >= day } ?? false
    // Cycles belong to renewals; the reader lets the word stand nowhere else.
    case .cycle: cycle?.contains(date) ?? false
    }
  }

  /// The amount of an award by a measure, in millionths; nil where it has none.
  func amount(of award: HeldAward, by measure: Measure, defaultScheme: String) -> Int? {
    switch measure {
    case .count: return 1_000_000
    case .hours:
      if let hours = award.hours { return hours.amount.millionths }
      for credits in award.credits {
        guard let each = project.schemes[credits.scheme]?.exactHours else { continue }
        return Self.product(credits.amount, each.amount)
      }
      return nil
    case .credits(let scheme):
      let scheme = scheme ?? defaultScheme
      if let same = award.credits.first(where: { $0.scheme == scheme }) { return same.amount.millionths }
      for credits in award.credits {
        guard let worth = project.schemes[credits.scheme]?.worth[scheme] else { continue }
        return Self.product(credits.amount, worth)
      }
      return nil
    }
  }

  /// In millionths, rounded down to a whole millionth, and no more than can be written, so that sums stay in range.
  private static func product(_ left: Decimal, _ right: Decimal) -> Int {
    let most = Int128(Decimal(Decimal.largest).millionths)
    return Int(min(Int128(left.millionths) * Int128(right.millionths) / 1_000_000, most))
  }
}
