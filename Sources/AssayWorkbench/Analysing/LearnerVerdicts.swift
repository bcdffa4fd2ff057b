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
    let learners = old.index.project.learners.merging(new.index.project.learners) { $1 }
    return learners.sorted { $0.key < $1.key }.compactMap { key, learner in
      guard let before = old.verdict(on: id, of: learner), let after = new.verdict(on: id, of: learner), before != after
      else { return nil }
      return ComparisonReport.Story(learner: key, old: before.rawValue, new: after.rawValue)
    }
  }

  /// Nil where this version has no such credential.
  func verdict(on id: String, of learner: LearnerRecord) -> Verdict? {
    let scripts = plugins.host(for: learner, on: date).host
    let question = Question(index, learner: learner, credentials: [id], day: date, scripts: scripts)
    return question.answered().credentials.first?.verdict
  }
}

extension LearnerVerdicts {
  init(of project: OpenProject, on date: CalendarDate) {
    self.init(index: ProjectIndex(project.project), plugins: project.plugins, date: date)
  }
}
