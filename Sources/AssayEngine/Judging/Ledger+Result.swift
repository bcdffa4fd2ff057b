package import AssayModel

extension Ledger {
  func assessment(_ id: String, in credential: Credential) -> (id: String, assessment: Assessment)? {
    project.assessment(id, in: credential)
  }

  /// Results of an assessment that exist on the day asked, in a renewal those of its cycle, in the order of their dates.
  func results(of id: String) -> [AssessmentResult] {
    learner.results.filter { result in
      result.assessment == id && (result.date.map { $0 <= day } ?? true) && cycle?.contains(result.date) ?? true
    }.sorted {
      (
        $0.date?.description ?? "", $0.attempt ?? 0, $0.score?.description ?? ""
      ) < ($1.date?.description ?? "", $1.attempt ?? 0, $1.score?.description ?? "")
    }
  }

  func judge(_ demand: ResultDemand, in credential: Credential) -> Judgement {
    guard let (id, assessment) = assessment(demand.assessment, in: credential) else {
      return Judgement(truth: .unknown, reason: "the assessment `\(demand.assessment)` is not known")
    }
    guard let needed = demand.score ?? Self.passMark(of: assessment.grading).map(ScoreDemand.atLeastAsGood) else {
      return Judgement(truth: .unknown, reason: "`\(assessment.id)` has no pass mark")
    }
    let all = results(of: id)
    let recent = all.enumerated().filter { isWithin(demand.within, $0.element.date) }
    let inTime = recent.filter { demand.allows(attempt: $0.element.attempt ?? $0.offset + 1) }
    let best = inTime.map(\.element).filter { $0.score != nil }.max {
      Self.isWorse($0.score, $1.score, assessment.grading)
    }
    let passed = inTime.contains { $0.element.score.map { needed.isMet(by: $0, on: assessment.grading) } ?? false }
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

  /// The days of the results that are good enough; nil where that is not known.
  func days(passing demand: ResultDemand, in credential: Credential) -> [CalendarDate]? {
    guard let (id, assessment) = assessment(demand.assessment, in: credential),
      let needed = demand.score ?? Self.passMark(of: assessment.grading).map(ScoreDemand.atLeastAsGood)
    else { return nil }
    return results(of: id).enumerated().compactMap { index, result in
      guard let date = result.date, isWithin(demand.within, date), demand.allows(attempt: result.attempt ?? index + 1),
        let score = result.score, needed.isMet(by: score, on: assessment.grading)
      else { return nil }
      return date
    }
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
}

extension ResultDemand {
  fileprivate func allows(attempt: Int) -> Bool { attemptsAtMost.map { attempt <= $0 } ?? true }
}

extension Project {
  /// The assessment that an id means: the credential's own, then one that belongs to none, else `credential/assessment`.
  package func assessment(_ id: String, in credential: Credential) -> (id: String, assessment: Assessment)? {
    if let own = credential.assessments.first(where: { $0.id == id }) { return ("\(credential.id)/\(id)", own) }
    if let free = assessments[id] { return (id, free) }
    let parts = id.split(separator: "/", maxSplits: 1)
    guard parts.count == 2, let other = credentials[String(parts[0])],
      let found = other.assessments.first(where: { $0.id == parts[1] })
    else { return nil }
    return (id, found)
  }
}
