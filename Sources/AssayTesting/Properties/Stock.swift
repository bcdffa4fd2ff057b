internal import AssayEngine
internal import AssayLint
internal import AssayModel
internal import AssayScripting

/// What learners are drawn from: what a project's catalogue and its learners know, on the day asked about.
///
/// INVARIANT: every list is in an order that does not depend on the machine. It remembers what patterns select, and so
/// stays with the thread that made it.
final class Stock {
  let project: Project
  let day: CalendarDate
  let selection: Selection
  let achievements: [Achievement]
  let organisations: [String]
  /// Every assessment with the id by which results name it.
  let assessments: [(id: String, assessment: Assessment)]
  /// Learners whose records show what records look like here.
  let learners: [LearnerRecord]
  let evidenceKinds: [String]
  private let plugins: Plugins
  private var known: [Pattern: [Achievement]] = [:]
  private var trials: [String: PredicateTrial] = [:]

  init(_ tried: TriedProject, on day: CalendarDate) {
    project = tried.project
    plugins = tried.plugins
    self.day = day
    selection = Selection(project)
    let project = self.project
    achievements = project.achievements.keys.sorted().compactMap { project.achievements[$0] }
    organisations = project.organisations.keys.sorted()
    let own = project.credentials.keys.sorted().compactMap { project.credentials[$0] }.flatMap { credential in
      credential.assessments.map { (id: "\(credential.id)/\($0.id)", assessment: $0) }
    }
    assessments =
      own + project.assessments.keys.sorted().compactMap { id in project.assessments[id].map { (id, $0) } }
    learners =
      project.learners.keys.sorted().compactMap { project.learners[$0] }
      + project.standaloneExamples.compactMap(\.learner)
    evidenceKinds = Set(learners.flatMap { $0.evidence.compactMap(\.kind) }).sorted()
  }

  /// The achievements of which an award can be what a pattern asks for, as far as the catalogue says.
  func achievements(for pattern: Pattern) -> [Achievement] {
    if let known = known[pattern] { return known }
    let found = achievements.filter { selection.maySelect($0, by: pattern) && suits($0, pattern) }
    known[pattern] = found
    return found
  }

  /// What awards have to say of themselves for a plugin's question.
  func trial(of predicate: String) -> PredicateTrial {
    if let known = trials[predicate] { return known }
    let reads = plugins.questions.first { $0.word == predicate }?.reads ?? []
    let host = plugins.host(for: LearnerRecord(id: "somebody"), on: day).host
    let trial = PredicateTrial(of: predicate, reading: reads, in: learners.flatMap(\.awards), host)
    trials[predicate] = trial
    return trial
  }

  /// The assessment that an id means inside a credential, with the id by which results name it.
  func assessment(_ id: String, in credential: String?) -> (id: String, assessment: Assessment)? {
    if let credential, let own = assessments.first(where: { $0.id == "\(credential)/\(id)" }) { return own }
    return assessments.first { $0.id == id }
  }

  /// What an award of an achievement comes to by a measure; nil where the catalogue does not say.
  func amount(of achievement: Achievement, by measure: Measure) -> Decimal? {
    switch measure {
    case .count: return 1
    case .hours: return achievement.hours?.amount
    case .credits(let scheme):
      guard let scheme else { return achievement.credits.first?.amount }
      return achievement.credits.first { $0.scheme == scheme }?.amount
    }
  }
}
