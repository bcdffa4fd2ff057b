internal import AssayModel

extension Ledger {
  /// What is recorded of the learner about a fact.
  func judge(_ fact: Fact, in credential: Credential) -> Judgement {
    switch fact {
    case .recorded(let facts): judge(facts)
    case .result(let demand): judge(demand, in: credential)
    case .experience(let demand): judge(demand)
    case .shown(let reference): judge(reference, in: credential)
    }
  }

  private func judge(_ facts: [RecordedFact]) -> Judgement {
    var judgement = Judgement(truth: .yes)
    var reasons: [String] = []
    for fact in facts.sorted(by: { $0.name < $1.name }) {
      let truth: Truth
      if let recorded = learner.facts[fact.name] {
        switch fact.test {
        case .oneOf(let values):
          truth = Truth(values.contains(recorded))
          if truth == .no { reasons.append("`\(fact.name)` is \(recorded), not \(values.joined(separator: " or "))") }
        case .range(let bounds):
          (truth, _) = compare(recorded, bounds)
          let range = Self.written(bounds)
          if truth == .no { reasons.append("`\(fact.name)` is \(recorded), not \(range)") }
          if truth == .unknown {
            reasons.append("`\(fact.name)` is recorded as `\(recorded)`, which cannot be compared with \(range)")
          }
        }
      } else {
        truth = .unknown
        reasons.append("`\(fact.name)` is not recorded")
      }
      judgement.truth = judgement.truth && truth
    }
    judgement.reason = reasons.isEmpty ? nil : reasons.joined(separator: "; ")
    return judgement
  }

  private func compare(_ recorded: String, _ bounds: Bounds<FactQuantity>) -> (Truth, FactQuantity?) {
    guard let value = FactQuantity(recorded) else { return (.unknown, nil) }
    func holds(_ bound: FactQuantity?, _ isRight: (Int) -> Bool) -> Truth {
      switch (value, bound) {
      case (_, nil): .yes
      case (.number(let have), .number(let need)): Truth(isRight(have < need ? -1 : have == need ? 0 : 1))
      case (.date(let have), .date(let need)): Truth(isRight(have < need ? -1 : have == need ? 0 : 1))
      case (.number, .date), (.date, .number): .unknown
      }
    }
    return (holds(bounds.atLeast) { $0 >= 0 } && holds(bounds.atMost) { $0 <= 0 }, value)
  }

  private static func written(_ bounds: Bounds<FactQuantity>) -> String {
    switch (bounds.atLeast, bounds.atMost) {
    case (let least?, nil): "\(least) or more"
    case (nil, let most?): "\(most) or less"
    case (let least?, let most?): least == most ? "\(least)" : "\(least) to \(most)"
    case (nil, nil): "anything"
    }
  }

  /// The assessment that an id means: the credential's own, then one that belongs to none, else `credential/assessment`.
  func assessment(_ id: String, in credential: Credential) -> (id: String, assessment: Assessment)? {
    if let own = credential.assessments.first(where: { $0.id == id }) { return ("\(credential.id)/\(id)", own) }
    if let free = project.assessments[id] { return (id, free) }
    let parts = id.split(separator: "/", maxSplits: 1)
    guard parts.count == 2, let other = project.credentials[String(parts[0])],
      let found = other.assessments.first(where: { $0.id == parts[1] })
    else { return nil }
    return (id, found)
  }

  /// Results of an assessment that exist on the day asked, in the order of their dates.
  func results(of id: String) -> [AssessmentResult] {
    learner.results.filter { $0.assessment == id && ($0.date.map { $0 <= day } ?? true) }.sorted {
      (
        $0.date?.description ?? "", $0.attempt ?? 0, $0.score?.description ?? ""
      ) < ($1.date?.description ?? "", $1.attempt ?? 0, $1.score?.description ?? "")
    }
  }

  private func judge(_ demand: ResultDemand, in credential: Credential) -> Judgement {
    guard let (id, assessment) = assessment(demand.assessment, in: credential) else {
      return Judgement(truth: .unknown, reason: "the assessment `\(demand.assessment)` is not known")
    }
    guard let needed = demand.score ?? Self.passMark(of: assessment.grading).map(ScoreDemand.atLeastAsGood) else {
      return Judgement(truth: .unknown, reason: "`\(assessment.id)` has no pass mark")
    }
    let all = results(of: id)
    let recent = all.enumerated().filter { isWithin(demand.within, $0.element.date) }
    let inTime = recent.filter { index, result in
      demand.attemptsAtMost.map { (result.attempt ?? index + 1) <= $0 } ?? true
    }
    let best = inTime.map(\.element).filter { $0.score != nil }.max {
      Self.isWorse($0.score, $1.score, assessment.grading)
    }
    let passed = inTime.contains { $0.element.score.map { Self.satisfies($0, needed, assessment.grading) } ?? false }
    var judgement = Judgement(truth: Truth(passed))
    let (least, most) = Self.written(needed, assessment.grading)
    judgement.demands = [
      DemandResult(by: "score", atLeast: least, atMost: most, have: best?.score?.description ?? "nothing")
    ]
    if passed { return judgement }
    if case .atLeastAsGood(.number(let need)) = needed, assessment.grading.better == .higher, need > 0 {
      var have = 0
      if case .number(let number)? = best?.score { have = max(0, min(number.millionths, need.millionths)) }
      judgement.shortfalls = [(need.millionths, have)]
    }
    if all.isEmpty {
      judgement.reason = "no result is recorded"
    } else if recent.isEmpty {
      judgement.reason = "the last result is of \(all.last?.date?.description ?? "an unknown day"), too long ago"
    } else if inTime.isEmpty {
      judgement.reason = "it took more than \(demand.attemptsAtMost ?? 0) attempts"
    } else if let best, let score = best.score {
      judgement.reason =
        "the best result is \(score)\(best.date.map { " on \($0)" } ?? ""), \(Self.needed(needed, assessment.grading)) is needed"
    } else {
      judgement.reason = "the result has no score"
    }
    return judgement
  }

  static func passMark(of grading: Grading) -> Score? {
    if let pass = grading.pass { return pass }
    return grading.scale == .passFail ? .word("pass") : nil
  }

  private static func isWorse(_ left: Score?, _ right: Score?, _ grading: Grading) -> Bool {
    guard let left, let right else { return left == nil && right != nil }
    if let worse = grading.rank(left), let better = grading.rank(right) { return worse < better }
    return grading.rank(left) == nil && grading.rank(right) != nil
  }

  private static func written(_ demand: ScoreDemand, _ grading: Grading) -> (String?, String?) {
    switch demand {
    case .atLeastAsGood(let score): grading.better == .lower ? (nil, "\(score)") : ("\(score)", nil)
    case .range(let bounds): (bounds.atLeast?.description, bounds.atMost?.description)
    }
  }

  private static func needed(_ demand: ScoreDemand, _ grading: Grading) -> String {
    let (least, most) = written(demand, grading)
    return switch (least, most) {
    case (let least?, let most?): "\(least) to \(most)"
    case (let least?, nil): least
    case (nil, let most?): "\(most) or lower"
    case (nil, nil): "any"
    }
  }

  private func judge(_ demand: ExperienceDemand) -> Judgement {
    let relevant = learner.experience.filter { period in
      (demand.role.map { $0 == period.role } ?? true) && (period.from.map { $0 <= day } ?? true)
    }
    var judgement = Judgement(truth: .yes)
    if let hours = demand.hours {
      let inTime = relevant.filter { isWithin(demand.within, $0.to.map { min($0, day) } ?? day) }
      // Nobody knows how the hours of a period lie in it, so one that is only partly in time leaves it open.
      let whole = inTime.filter { isWithin(demand.within, $0.from) && ($0.to ?? day) <= day }
      let have = whole.reduce(Decimal(0)) { $0 + ($1.hours?.amount ?? 0) }
      let hoped = inTime.reduce(Decimal(0)) { $0 + ($1.hours?.amount ?? 0) }
      judgement.demands.append(
        DemandResult(by: "hours", atLeast: "\(hours)", atMost: nil, have: "\(Hours(have))"))
      judgement.shortfalls.append((hours.amount.millionths, min(have.millionths, hours.amount.millionths)))
      if have < hours.amount {
        judgement.truth = hoped < hours.amount ? .no : .unknown
        judgement.reason =
          hoped < hours.amount
          ? "\(Hours(have)) of \(hours) are recorded"
          : "\(Hours(hoped)) are recorded, but not how many of them lie in the time asked about"
      }
    }
    if let lasting = demand.lasting {
      let need = day.dayNumber - day.subtracting(lasting).dayNumber
      let have = days(covered: relevant, demand.within)
      judgement.shortfalls.append((need, min(have, need)))
      if have < need {
        judgement.truth = judgement.truth && .no
        judgement.reason = "\(have) of \(need) days are recorded"
      }
    }
    return judgement
  }

  /// The days that any of the periods covers, inside the time asked about.
  private func days(covered periods: [ExperiencePeriod], _ within: Within?) -> Int {
    var first = 0
    if case .period(let period)? = within { first = day.subtracting(period).dayNumber }
    let stretches = periods.compactMap { period -> (Int, Int)? in
      guard let from = period.from else { return nil }
      let end = min(period.to ?? day, day).dayNumber
      let start = max(from.dayNumber, first)
      return start < end ? (start, end) : nil
    }.sorted { $0 < $1 }
    var (total, reached) = (0, 0)
    for (start, end) in stretches where end > reached {
      total += end - max(start, reached)
      reached = end
    }
    return total
  }

  private func judge(_ reference: CompetencyReference, in credential: Credential) -> Judgement {
    var doubtful: [String] = []
    for award in awards {
      guard award.shows.contains(where: { competencies.shows($0, of: award.achievement, reference, in: credential.id) })
      else { continue }
      if award.isValid == .yes { return Judgement(truth: .yes, restsOn: [award.id]) }
      if award.isValid == .unknown { doubtful.append(award.id) }
    }
    if isShownByResult(reference, in: credential) { return Judgement(truth: .yes) }
    if !doubtful.isEmpty {
      return Judgement(
        truth: .unknown, reason: "only \(doubtful.joined(separator: ", ")) shows it, which may have expired")
    }
    return Judgement(truth: .no, reason: "no award and no result shows it")
  }

  private func isShownByResult(_ reference: CompetencyReference, in credential: Credential) -> Bool {
    func isPassed(_ assessment: Assessment, id: String, of owner: Credential?) -> Bool {
      guard
        assessment.assesses.contains(where: { competencies.shows($0, of: owner?.id, reference, in: credential.id) }),
        let pass = Self.passMark(of: assessment.grading)
      else { return false }
      return results(of: id).contains {
        $0.score.map { Self.satisfies($0, .atLeastAsGood(pass), assessment.grading) } ?? false
      }
    }
    for (id, assessment) in project.assessments where isPassed(assessment, id: id, of: nil) { return true }
    for owner in project.credentials.values {
      for assessment in owner.assessments where isPassed(assessment, id: "\(owner.id)/\(assessment.id)", of: owner) {
        return true
      }
    }
    return false
  }

  /// The newest decision counts; of several on one day, a refusal.
  func judge(_ demand: ApprovalDemand, at places: [String]) -> Judgement {
    let decisions = learner.approvals.filter { decision in
      places.contains(decision.of) && (demand.by.map { $0 == decision.by } ?? true)
        && (decision.date.map { $0 <= day } ?? true) && isWithin(demand.within, decision.date)
    }
    let newest = decisions.max { left, right in
      (left.date?.description ?? "", left.decision == .refused ? 1 : 0)
        < (right.date?.description ?? "", right.decision == .refused ? 1 : 0)
    }
    let who = demand.by.map { "`\($0)`" } ?? "anybody"
    switch newest?.decision {
    case .approved?: return Judgement(truth: .yes)
    case .refused?:
      return Judgement(truth: .no, reason: "\(who) refused it\(newest?.date.map { " on \($0)" } ?? "")")
    case nil: return Judgement(truth: .unknown, reason: "\(who) has not decided")
    }
  }

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
    switch found {
    case .no: return Judgement(truth: .yes)
    case .yes: return Judgement(truth: .no, reason: "\(culprits.joined(separator: ", ")) is held")
    case .unknown:
      return Judgement(
        truth: .unknown, reason: "it cannot be known whether \(culprits.joined(separator: ", ")) is forbidden")
    }
  }
}
