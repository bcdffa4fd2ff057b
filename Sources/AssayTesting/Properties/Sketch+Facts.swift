internal import AssayModel

extension Sketch {
  mutating func add(_ fact: Fact) {
    switch fact {
    case .recorded(let facts): for fact in facts { add(fact) }
    case .result(let demand): add(demand)
    case .experience(let demand): add(demand)
    case .shown(let reference): if isGood() { show(reference) }
    }
  }

  private mutating func add(_ fact: RecordedFact) {
    let isGood = isGood()
    if !isGood, draw.happens(30) { return }
    switch fact.test {
    case .oneOf(let values):
      let others = Set(stock.learners.compactMap { $0.facts[fact.name] }).sorted() + ["another"]
      record.facts[fact.name] = draw.choice(isGood ? values : others.filter { !values.contains($0) })
    case .range(let bounds):
      let inside = [(bounds.atLeast, [0, 1]), (bounds.atMost, [0, -1])]
      let outside = [(bounds.atLeast, [-1]), (bounds.atMost, [1])]
      let values = (isGood ? inside : outside).flatMap { end, steps in
        steps.compactMap { step in end.map { $0.moved(by: step) } }
      }
      record.facts[fact.name] = draw.choice(values)?.description
    }
  }

  /// A result that is good enough, sometimes after one that was not; or one that just is not.
  mutating func add(_ demand: ResultDemand) {
    guard let (id, assessment) = stock.assessment(demand.assessment, in: credential) else { return }
    let marks = Stock.marks(on: assessment.grading, for: demand.score)
    let days = stock.days(demand.within)
    var result = AssessmentResult(assessment: id)
    result.date = stock.draw(days, &draw)
    if isGood() {
      result.score = draw.choice(marks.good)
      if draw.happens(20), let bad = draw.choice(marks.bad) {
        var failed = AssessmentResult(assessment: id)
        failed.date = result.date?.moved(by: -1)
        failed.score = bad
        if (demand.attemptsAtMost ?? 2) > 1 { record.results.append(failed) }
      }
    } else {
      result.score = draw.choice(marks.good)
      switch Int.random(in: 0..<6, using: &draw) {
      case 0: return
      case 1: result.score = nil
      case 2: result.date = stock.day.moved(by: 1)
      case 3 where demand.within != nil: result.date = stock.draw(before: days, &draw)
      case 4 where demand.attemptsAtMost != nil: result.attempt = min(1000, (demand.attemptsAtMost ?? 0) + 1)
      default: result.score = draw.choice(marks.bad)
      }
    }
    record.results.append(result)
  }

  private mutating func add(_ demand: ExperienceDemand) {
    let isGood = isGood()
    if !isGood, draw.happens(25) { return }
    var period = ExperiencePeriod()
    period.role = demand.role
    if !isGood, demand.role != nil, draw.happens(20) { period.role = "somebody else" }
    let window = stock.days(demand.within)
    var first = stock.draw(window, &draw)
    if let lasting = demand.lasting { first = stock.day.subtracting(lasting).moved(by: isGood ? 0 : 1) }
    period.from = first
    if demand.lasting == nil, draw.happens(50) { period.to = stock.day }
    period.hours = demand.hours.map { Hours(max(0, isGood ? $0.amount : $0.amount - 1)) }
    record.experience.append(period)
  }

  /// Something that shows a competency: an award that does so by the catalogue, or one that says so.
  mutating func show(_ reference: CompetencyReference) {
    let showing = stock.achievements.filter { stock.shows($0, full(reference)) && $0.id != credential }
    if draw.happens(50), let achievement = draw.choice(showing) {
      record.awards.append(award(of: achievement, as: Pattern(id: achievement.id)))
    } else if let index = record.awards.indices.randomElement(using: &draw) {
      let own = record.awards[index].achievement.flatMap { stock.project.achievements[$0]?.shows } ?? []
      record.awards[index].shows = (record.awards[index].shows ?? own) + [full(reference)]
    } else {
      record.awards.append(award(of: nil, as: Pattern([.competency([reference])])))
    }
  }

  /// What a person decided, if somebody did.
  mutating func add(_ demand: ApprovalDemand, at criterion: String) {
    guard let credential else { return }
    let isGood = isGood()
    var decision = ApprovalDecision(of: "\(credential)/\(criterion)")
    decision.by = demand.by
    decision.date = stock.draw(stock.days(demand.within), &draw)
    decision.decision = .approved
    if !isGood {
      switch Int.random(in: 0..<3, using: &draw) {
      case 0: return
      case 1 where demand.by != nil: decision.by = "somebody else"
      default: decision.decision = .refused
      }
    }
    record.approvals.append(decision)
  }
}

extension FactQuantity {
  fileprivate func moved(by step: Int) -> FactQuantity {
    switch self {
    case .number(let number): .number(number + Decimal(step))
    case .date(let date): .date(date.moved(by: step))
    }
  }
}
