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
}
