package import AssayEngine
package import AssayModel

/// The cheapest way from what a learner has to a credential.
package struct LearnerPath: Sendable {
  package struct Step: Hashable, Sendable {
    package var addition: NextStep.Addition
    /// The additions that must have come before.
    package var after: [String]
  }

  package var credential: String
  package var title: String
  package var learner: String
  package var by: NextStep.Measure
  package var reachable: Possibility
  /// Why it is not known, in words.
  package var reason: String?
  /// Nil unless it can be reached.
  package var cost: Decimal?
  /// No way costs less than this; the same as ``cost`` where that was shown to be the least.
  package var bound: Decimal?
  /// The scheme or currency of the cost, where it has one.
  package var unit: String?
  /// In an order in which it can be gone.
  package var plan: [Step]
  /// What scripts would have to say yes to for the plan to do, as `plugin/name(achievement)`, where that is not known.
  package var provided: [String] = []
}

/// Looks for the cheapest way to a credential.
package struct PathSearch {
  let design: Design
  let day: CalendarDate
  private let scripts: (LearnerRecord) -> ScriptHost

  /// `scripts`: who answers what plugins are asked about a record.
  package init(
    _ design: Design, on day: CalendarDate, scripts: @escaping (LearnerRecord) -> ScriptHost = { _ in .none }
  ) { (self.design, self.day, self.scripts) = (design, day, scripts) }

  package func path(
    to credential: Credential, from learner: LearnerRecord, by measure: NextStep.Measure
  ) -> LearnerPath {
    let asked = Asked(.new, credential)
    let space = Space(asked, in: design, addingTo: learner, on: day)
    let requirement = space.requirement(asked, on: day)
    let prices = EntryPrices(measure, of: space.resolved([], of: .new, on: day), for: credential)
    var path = LearnerPath(
      credential: credential.id, title: credential.achievement.title?.text() ?? credential.id, learner: learner.id,
      by: measure, reachable: .unknown, unit: prices.unit, plan: [])
    if let reason = design.unread(credential.id, of: learner.id) {
      path.reason = reason
      return path
    }
    let inquiry = Inquiry([.init(requirement: requirement, isEarned: true)], in: space, foundedOn: [.new])
    let said = SaidAnswers(in: space, of: learner, on: day, scripts: scripts)
    let additions = Additions(space, prices, measure)
    let priced = additions.unpriced.map { !space.held[$0] }
    switch inquiry.find(where: said.all + priced) {
    case .unknown:
      path.reason = inquiry.reason
      return path
    case .nobody:
      switch (inquiry.find(where: said.ofGiven), inquiry.find(where: said.ofGiven + priced)) {
      case (.nobody, _): path.reachable = .no
      case (.found, .nobody): path.reason = "every way needs something of which nobody said the \(measure.rawValue)"
      case (.found, .found(let record)):
        // What can be had without asking scripts may cost what nobody said; this way, only scripts are in the way.
        path.reason = Self.hanging
        take(record, narrowing: inquiry, within: said.ofGiven + priced, additions, said, into: &path)
      case (.unknown, _), (_, .unknown): path.reason = inquiry.reason
      }
      return path
    case .found(let record):
      path.reachable = .yes
      let final = take(record, narrowing: inquiry, within: said.all + priced, additions, said, into: &path)
      // What a script says of the whole record may be something else when there is more in it.
      let replay = Replay(
        of: credential, in: design.index, by: final.learner, on: day, scripts: scripts(final.learner))
      if !space.questions.isEmpty, replay.isEarned() != true {
        path.reachable = .unknown
        path.reason = Self.hanging
        path.provided = final.names(of: final.trueAnswers, in: space)
      }
      return path
    }
  }

  private static let hanging = "it hangs on what a script would say"

  /// The cheapest of the records from one on, with what it adds in order.
  @discardableResult
  private func take(
    _ record: ChosenRecord, narrowing inquiry: Inquiry, within fixed: [Literal], _ additions: Additions,
    _ said: SaidAnswers, into path: inout LearnerPath
  ) -> ChosenRecord {
    let space = inquiry.space
    let narrowing = Narrowing(inquiry, from: record, within: fixed)
    let bound = narrowing.reduce(additions.cost) { additions.cost(of: $0) }
    path.cost = Decimal(millionths: additions.cost(of: narrowing.record))
    path.bound = Decimal(millionths: bound)
    narrowing.choose(among: additions.units)
    let final = withoutIdleAnswers(narrowing.record, inquiry, within: fixed, additions, said)
    path.plan = plan(final, in: space)
    path.provided = final.names(of: final.trueAnswers.subtracting(said.yes), in: space)
    return final
  }

  /// The same record, for which scripts have to say no more than is needed.
  private func withoutIdleAnswers(
    _ record: ChosenRecord, _ inquiry: Inquiry, within fixed: [Literal], _ additions: Additions, _ said: SaidAnswers
  ) -> ChosenRecord {
    let space = inquiry.space
    let added = Set(record.entries.compactMap { space.possibilities.unitOfEntry[$0] })
    var record = record
    var pinned = fixed + additions.units.map { added.contains($0) ? space.held[$0] : !space.held[$0] }
    for (question, literal) in space.questions where !said.yes.contains(question) {
      if record.trueAnswers.contains(question), case .found(let other) = inquiry.find(where: pinned + [!literal]) {
        record = other
      }
      pinned.append(record.trueAnswers.contains(question) ? literal : !literal)
    }
    return record
  }

  /// The units that could be added, and what they cost.
  private struct Additions {
    let units: [Int]
    /// Those of which nobody said what they cost.
    let unpriced: [Int]
    let cost: Sum
    private let costs: [Int: Int]
    private let space: Space

    init(_ space: Space, _ prices: EntryPrices, _ measure: NextStep.Measure) {
      self.space = space
      let given = Set(space.possibilities.given)
      units = space.possibilities.units.indices.filter { unit in
        !space.possibilities.units[unit].entries.contains(where: given.contains)
      }
      var (costs, unpriced, cost) = ([Int: Int](), [Int](), Sum())
      for unit in units {
        guard case .award(let place)? = space.possibilities.units[unit].entries.first else {
          costs[unit] = measure == .count ? 1_000_000 : 0
          cost.add(costs[unit] ?? 0, space.held[unit])
          continue
        }
        guard let amount = prices.amount(ofAward: place) else {
          unpriced.append(unit)
          continue
        }
        costs[unit] = amount
        cost.add(amount, space.held[unit])
      }
      (self.costs, self.unpriced, self.cost) = (costs, unpriced, cost)
    }

    func cost(of record: ChosenRecord) -> Int {
      record.entries.reduce(0) { sum, entry in
        sum + (space.possibilities.unitOfEntry[entry].flatMap { costs[$0] } ?? 0)
      }
    }
  }
}

extension NextStep.Addition {
  package var id: String {
    switch self {
    case .achievement(let id), .assessment(let id), .evidence(let id): id
    }
  }
}
