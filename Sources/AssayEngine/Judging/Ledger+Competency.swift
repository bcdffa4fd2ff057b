internal import AssayModel

extension Ledger {
  func judge(_ reference: CompetencyReference, in credential: Credential) -> Judgement {
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
        $0.score.map { ScoreDemand.atLeastAsGood(pass).isMet(by: $0, on: assessment.grading) } ?? false
      }
    }
    // A learner has few results, and a project many assessments.
    return Set(learner.results.map(\.assessment)).contains { id in
      if let free = project.assessments[id], isPassed(free, id: id, of: nil) { return true }
      let parts = id.split(separator: "/", maxSplits: 1)
      guard parts.count == 2, let owner = project.credentials[String(parts[0])] else { return false }
      return owner.assessments.contains { $0.id == parts[1] && isPassed($0, id: id, of: owner) }
    }
  }
}
