internal import AssayEngine
internal import AssayFormats
internal import AssayModel
internal import AssayScripting

/// What one version of a project says of the learners on record.
struct LearnerVerdicts: Sendable {
  let index: ProjectIndex
  let plugins: Plugins
  let date: CalendarDate

  /// The learners of either version whose verdict is another one in the later, in the order of their ids.
  static func stories(about id: String, _ old: LearnerVerdicts, _ new: LearnerVerdicts) -> [ComparisonReport.Story] {
    learners(old, new).sorted { $0.key < $1.key }.compactMap { key, learner in
      guard let before = old.evaluation(of: id, for: learner), let after = new.evaluation(of: id, for: learner),
        before.verdict != after.verdict
      else { return nil }
      let refused = after.verdict == .met ? before : after
      return ComparisonReport.Story(
        learner: key, old: before.verdict.rawValue, new: after.verdict.rawValue, because: refused.grounds.first)
    }
  }

  /// How many learners there are in either version.
  static func count(_ old: LearnerVerdicts, _ new: LearnerVerdicts) -> Int { learners(old, new).count }

  private static func learners(_ old: LearnerVerdicts, _ new: LearnerVerdicts) -> [String: LearnerRecord] {
    old.index.project.learners.merging(new.index.project.learners) { $1 }
  }

  /// Nil where this version has no such credential.
  func evaluation(of id: String, for learner: LearnerRecord) -> CredentialEvaluation? {
    let scripts = plugins.host(for: learner, on: date).host
    let question = Question(index, learner: learner, credentials: [id], day: date, scripts: scripts)
    return question.answered().credentials.first
  }
}

extension LearnerVerdicts {
  init(of project: OpenProject, on date: CalendarDate) {
    self.init(index: ProjectIndex(project.project), plugins: project.plugins, date: date)
  }
}
