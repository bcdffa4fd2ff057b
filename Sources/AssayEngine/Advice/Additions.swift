package import AssayModel

/// What a learner could add, dated the day asked: an award of each achievement of the catalogue, passed results, pieces of
/// evidence.
struct Additions {
  private let ledger: Ledger
  private let credentials: [Credential]
  /// The record with everything that could be added.
  private(set) var learner: LearnerRecord
  /// By the id of a new award or piece of evidence: what it is.
  private(set) var meaning: [String: NextStep.Addition] = [:]
  /// By the id of an assessment: the piece that stands for a passed result of it, which no criterion counts as evidence.
  private(set) var results: [String: String] = [:]

  /// At most so many awards or pieces of one kind are thought of.
  private static let mostRepeats = 12

  init(to ledger: Ledger, for credentials: [Credential]) {
    self.ledger = ledger
    self.credentials = credentials
    learner = ledger.learner
    // Fixed ids, so that what is held keeps its names beside what is new.
    for award in ledger.awards { learner.awards[award.index].id = award.id }
    for (index, piece) in zip(learner.evidence.indices, learner.evidence) where piece.id == nil {
      learner.evidence[index].id = "evidence \(index + 1) as recorded"
    }
    addAwards()
    for piece in credentials.flatMap(pieces) { add(piece, meaning: .evidence(piece.kind ?? "evidence")) }
    for id in credentials.flatMap(assessments) where results[id] == nil {
      results[id] = add(EvidencePiece(), meaning: .assessment(id))
    }
  }

  private mutating func addAwards() {
    let asked = Set(credentials.map(\.id))
    for achievement in ledger.project.achievements.values.sorted(by: { $0.id < $1.id })
    where achievement.isOffered && !asked.contains(achievement.id) {
      for number in 1...(achievement.isRepeatable ? Self.mostRepeats : 1) {
        var award = Award()
        let id = "\(achievement.id)#new\(number)"
        award.id = id
        award.achievement = achievement.id
        award.awarded = ledger.day
        award.score = ledger.project.assumedScore(of: achievement)
        learner.awards.append(award)
        meaning[id] = .achievement(achievement.id)
      }
    }
  }

  @discardableResult
  private mutating func add(_ piece: EvidencePiece, meaning addition: NextStep.Addition) -> String {
    var piece = piece
    let id = "new evidence \(meaning.count)"
    piece.id = id
    piece.date = ledger.day
    learner.evidence.append(piece)
    meaning[id] = addition
    return id
  }

  /// Pieces such as a credential's criteria ask for, as many as they ask for.
  private func pieces(for credential: Credential) -> [EvidencePiece] {
    CriterionNode(Question.criteria(of: credential)).all.flatMap { node -> [EvidencePiece] in
      guard case .claim(let claim) = node.criterion.form, case .evidence(let pattern) = claim.of else { return [] }
      return claim.pieces(pattern).prefix(Self.mostRepeats).map { $0 }
    }
  }

  /// The assessments that a credential's criteria ask for or that show what they ask for.
  private func assessments(for credential: Credential) -> [String] {
    CriterionNode(Question.criteria(of: credential)).all.flatMap { node -> [String] in
      switch node.criterion.form {
      case .fact(.result(let demand)): [ledger.assessment(demand.assessment, in: credential)?.id].compactMap { $0 }
      case .fact(.shown): credential.assessments.map { "\(credential.id)/\($0.id)" }
      case .fact, .claim, .atLeast, .pool, .not, .dated, .covers, .order, .approval, .opaque, .stated: []
      }
    }
  }

  /// The record as it is with a passed result more.
  func learner(withPassed assessment: String, _ grading: Grading) -> LearnerRecord {
    var learner = ledger.learner
    var result = AssessmentResult(assessment: assessment)
    result.date = ledger.day
    result.score = grading.best ?? grading.pass
    result.attempt = (learner.results.filter { $0.assessment == assessment }.compactMap(\.attempt).max() ?? 0) + 1
    learner.results.append(result)
    return learner
  }
}

extension Achievement {
  /// What is no longer awarded cannot be a next step.
  package var isOffered: Bool {
    switch status {
    case .suspended?, .superseded?, .withdrawn?: false
    case .draft?, .active?, nil: true
    }
  }
}

extension Grading {
  /// The best mark there is; nil where the scale has no end.
  package var best: Score? {
    switch (scale, better) {
    case (.percent, .higher): .number(100)
    case (.percent, .lower): .number(0)
    case (.passFail, _): .word("pass")
    case (.points(let points), .higher): points.atMost.map { .number($0) }
    case (.points(let points), .lower): points.atLeast.map { .number($0) }
    case (.words(let words), .higher): words.last.map { Score($0) }
    case (.words(let words), .lower): words.first.map { Score($0) }
    }
  }
}

extension Project {
  /// The score of an award that is only thought of: what the catalogue assumes, else the best mark on the scale of its
  /// first assessment; a hundred where nobody said.
  package func assumedScore(of achievement: Achievement) -> Score {
    achievement.assume.score ?? credentials[achievement.id]?.assessments.first?.grading.best ?? .number(100)
  }
}

extension Claim {
  /// Pieces of evidence that would meet it, as many as it asks for. They have no dates.
  package func pieces(_ pattern: EvidencePattern) -> [EvidencePiece] {
    let least = demands.filter { $0.measure == .count }.compactMap(\.bounds.atLeast).max()
    let count = max(1, least.map { $0.millionths / 1_000_000 } ?? 1, distinct.map(\.count).max() ?? 1)
    let hours = demands.filter { $0.measure == .hours }.compactMap(\.bounds.atLeast).max()
    // More than anybody is shown; what asks for more is beyond reach for whoever looks for additions.
    return (1...min(count, 1_000)).map { number in
      var piece = EvidencePiece()
      piece.kind = pattern.kinds.first
      piece.hours = hours.map { Hours($0) }
      if pattern.signedByRole != nil || pattern.signedByOrganisation != nil || !distinct.isEmpty {
        let role = distinct.contains { $0.key == .role } ? "role \(number)" : nil
        piece.signedBy = Signer(
          role: pattern.signedByRole ?? role, organisation: pattern.signedByOrganisation ?? "organisation \(number)")
      }
      return piece
    }
  }
}
