internal import AssayModel

extension BadgeReading {
  /// The result that is kept as the score: percentages before grades, grades before levels; others by their type.
  func readResults(_ subject: Syntax, _ achievement: Syntax, into badge: inout Badge) {
    let descriptions = (achievement["resultDescription"]?.oneOrMany ?? []).filter(\.isMap)
    var best: (rank: Int, score: Score, node: NodeID)?
    func lose(_ node: NodeID, _ badge: inout Badge) {
      badge.losses.append(.init(path: "credentialSubject.result", node: node))
    }
    for result in subject["result"]?.oneOrMany ?? [] {
      if let status = result["status"]?.text {
        readStatus(status, result, into: &badge)
        continue
      }
      let description = result["resultDescription"]?.text.flatMap { id in
        descriptions.first { $0["id"]?.text == id }
      }
      guard let mark = mark(of: result, description) else {
        lose(result.node, &badge)
        continue
      }
      switch mark {
      case .score(let rank, let score):
        if let better = best, better.rank <= rank {
          lose(result.node, &badge)
        } else {
          if let worse = best { lose(worse.node, &badge) }
          best = (rank, score, result.node)
        }
      case .attribute(let name, let value):
        if badge.award.attributes[name] == nil {
          badge.award.attributes[name] = value
        } else {
          lose(result.node, &badge)
        }
      }
    }
    badge.award.score = best?.score
  }

  private enum Mark {
    /// The lower its rank, the rather it is the score.
    case score(rank: Int, Score)
    /// On a scale of its own, which is not that of anybody's pass mark.
    case attribute(String, String)
  }

  private func mark(of result: Syntax, _ description: Syntax?) -> Mark? {
    guard let description else { return nil }
    let levels = (description["rubricCriterionLevel"]?.oneOrMany ?? []).filter(\.isMap)
    if let achieved = result["achievedLevel"]?.text {
      let name = levels.first { $0["id"]?.text == achieved }?["name"]?.languageText?.text()
      return name.map { .score(rank: 4, Score($0)) }
    }
    guard let value = result["value"]?.text, let type = description["resultType"]?.text else { return nil }
    let isOfHundred =
      description["valueMax"]?.text.flatMap { Decimal($0) } == 100
      && description["valueMin"]?.text.flatMap { Decimal($0) } ?? 0 == 0
    switch type {
    case "Percent":
      let number = value.hasSuffix("%") ? String(value.dropLast()).trimmingSpaces : value
      return Decimal(number).map { .score(rank: 0, .number($0)) }
    case "RawScore", "ScaledScore", "RubricScore":
      if isOfHundred, let number = Decimal(value) { return .score(rank: 1, .number(number)) }
      return .attribute(type.snakeCase, value)
    case "LetterGrade": return .score(rank: 2, .word(value))
    case "PerformanceLevel", "RubricCriterion", "RubricCriterionLevel", "Result": return .score(rank: 3, Score(value))
    case "GradePointAverage": return .attribute(type.snakeCase, value)
    // A prediction is no result, and what is not known is not guessed.
    default: return nil
    }
  }

  /// Open Badges 3.0, ResultStatusType.
  private func readStatus(_ status: String, _ result: Syntax, into badge: inout Badge) {
    switch status {
    case "Completed": break
    case "Enrolled", "InProgress", "OnHold", "Provisional": badge.award.status = .in_progress
    case "Failed", "Withdrew": badge.award.attributes[Self.failed] = status == "Failed" ? "failed" : "withdrawn"
    default: badge.losses.append(.init(path: "credentialSubject.result.status", node: result.node))
    }
  }
}
