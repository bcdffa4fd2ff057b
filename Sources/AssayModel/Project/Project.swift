/// Everything that a project's documents say, by id.
package struct Project: Sendable {
  package var name: String
  package var achievements: [String: Achievement] = [:]
  /// Credentials and stacks; they are achievements too, and stand in ``achievements`` as well.
  package var credentials: [String: Credential] = [:]
  package var lists: [String: AchievementList] = [:]
  package var frameworks: [String: CompetencyFramework] = [:]
  package var organisations: [String: Organisation] = [:]
  /// Assessments that belong to no credential.
  package var assessments: [String: Assessment] = [:]
  package var learners: [String: LearnerRecord] = [:]
  /// Worked examples of plugins.
  package var standaloneExamples: [StandaloneExample] = []
  package var schemes: [String: CreditScheme]
  package var counting = ProjectCounting()
  package var configuration = ProjectConfiguration()
  /// Why documents such as `credential:welder` do not say all that was meant: reading found errors in them, other than in what
  /// no verdict rests on. What depends on them is undecided.
  package var misread: [String: String] = [:]
  /// Why documents that were read do not ask for what was meant: they name a list, a framework or an assessment that was
  /// misread, or may stand in what was lost.
  package var restingOnMisread: [String: String] = [:]
  /// By achievements: why not all is known that their awards count as.
  package var misreadSameness: [String: String] = [:]
  /// What may have been declared in something that could not be read at all.
  package var lost: Set<Namespace> = []

  package init(name: String = "") {
    self.name = name
    schemes = Dictionary(uniqueKeysWithValues: CreditScheme.builtIn.map { ($0.id, $0) })
  }
}
