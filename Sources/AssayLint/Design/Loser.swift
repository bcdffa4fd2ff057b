internal import AssayAnalysis
internal import AssayEngine
internal import AssayModel

/// Somebody who would have earned a credential before a change and does not now.
package struct Loser: Sendable {
  /// What the learner has, an entry a line, or whose record it is.
  let lines: [String]
  /// Why it is not earned now, where that can be said.
  let reason: String?

  var notes: [Diagnostic.Note] {
    [.learner(with: lines)] + [reason.map { Diagnostic.Note("not now, because \($0)") }].compactMap { $0 }
  }
}

extension Proofs {
  /// Found by comparing the designs over all learners; nil where there is nobody, or where that is too much to find out.
  func loser(of credential: Credential, since earlier: EarlierProject) -> Loser? {
    guard let comparison = compared(credential, with: earlier), let lost = comparison.lost else { return nil }
    return Loser(lines: lost.shown.lines(on: day), reason: lost.judged.blockers.first?.says)
  }

  /// The same, where scripts may answer otherwise than before: learners on record and the smallest who could earn it are
  /// asked about with the scripts of then and of now.
  func loser(
    of credential: Credential, since earlier: EarlierProject,
    scripts: @Sendable (LearnerRecord, CalendarDate) -> ScriptHost
  ) -> Loser? {
    if let found = loser(of: credential, since: earlier) { return found }
    let recorded = project.learners.keys.sorted().compactMap { project.learners[$0] }
    for learner in recorded + [smallest(of: credential)].compactMap({ $0 }) {
      func evaluation(_ project: Project, _ host: ScriptHost) -> CredentialEvaluation? {
        let question = Question(
          project: project, learner: learner, credentials: [credential.id], day: day, scripts: host)
        return question.answered().credentials.first
      }
      guard evaluation(earlier.project, earlier.scripts(learner, day))?.verdict == .met,
        let now = evaluation(project, scripts(learner, day)), now.verdict != .met
      else { continue }
      let name = project.learners[learner.id] == nil ? nil : "the record of `\(learner.id)`"
      return Loser(
        lines: name.map { [$0] } ?? learner.awards.compactMap(\.achievement),
        reason: now.verdict == .undecided ? now.reason : now.blockers.first?.says)
    }
    return nil
  }
}
